package io.retailsync.model.pricing;

import io.retailsync.model.AttributePath;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link TaxDetermination}. Generated from the record; a test keeps it current. */
public final class TaxDeterminationPaths {

    /** The whole record. */
    public static final AttributePath<TaxDetermination, TaxDetermination> ROOT =
            AttributePath.root(TaxDetermination.class);

    /** {@link TaxDetermination#requestHash()}. */
    public static final AttributePath<TaxDetermination, String> REQUEST_HASH =
            AttributePath.of(TaxDetermination.class, "requestHash", it -> Optional.of(it.requestHash()));

    /** {@link TaxDetermination#taxes()}. */
    public static final AttributePath<TaxDetermination, List<DeterminedTax>> TAXES =
            AttributePath.of(TaxDetermination.class, "taxes", it -> Optional.of(it.taxes()));

    /** {@link TaxDetermination#engine()}. */
    public static final AttributePath<TaxDetermination, ExternalRef> ENGINE =
            AttributePath.of(TaxDetermination.class, "engine", it -> Optional.ofNullable(it.engine()));

    /** {@link TaxDetermination#calculatedAt()}. */
    public static final AttributePath<TaxDetermination, Instant> CALCULATED_AT =
            AttributePath.of(TaxDetermination.class, "calculatedAt", it -> Optional.of(it.calculatedAt()));

    /** The kind of record. */
    public static final EntityType<TaxDetermination> TYPE = EntityType.of(
            "tax-determination", TaxDetermination.class, List.of(REQUEST_HASH, TAXES, ENGINE, CALCULATED_AT));

    private TaxDeterminationPaths() {}
}
