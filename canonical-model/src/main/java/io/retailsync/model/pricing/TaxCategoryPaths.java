package io.retailsync.model.pricing;

import io.retailsync.model.AttributePath;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link TaxCategory}. Generated from the record; a test keeps it current. */
public final class TaxCategoryPaths {

    /** The whole record. */
    public static final AttributePath<TaxCategory, TaxCategory> ROOT = AttributePath.root(TaxCategory.class);

    /** {@link TaxCategory#code()}. */
    public static final AttributePath<TaxCategory, String> CODE =
            AttributePath.of(TaxCategory.class, "code", it -> Optional.of(it.code()));

    /** {@link TaxCategory#description()}. */
    public static final AttributePath<TaxCategory, String> DESCRIPTION =
            AttributePath.of(TaxCategory.class, "description", it -> Optional.ofNullable(it.description()));

    /** {@link TaxCategory#codes()}. */
    public static final AttributePath<TaxCategory, List<ExternalRef>> CODES =
            AttributePath.of(TaxCategory.class, "codes", it -> Optional.of(it.codes()));

    /** The kind of record. */
    public static final EntityType<TaxCategory> TYPE =
            EntityType.of("tax-category", TaxCategory.class, List.of(CODE, DESCRIPTION, CODES));

    private TaxCategoryPaths() {}
}
