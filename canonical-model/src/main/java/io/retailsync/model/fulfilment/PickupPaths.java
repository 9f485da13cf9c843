package io.retailsync.model.fulfilment;

import io.retailsync.model.AttributePath;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.PersonName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link Pickup}. Generated from the record; a test keeps it current. */
public final class PickupPaths {

    /** The whole record. */
    public static final AttributePath<Pickup, Pickup> ROOT = AttributePath.root(Pickup.class);

    /** {@link Pickup#fulfilmentOrder()}. */
    public static final AttributePath<Pickup, ExternalRef> FULFILMENT_ORDER =
            AttributePath.of(Pickup.class, "fulfilmentOrder", it -> Optional.of(it.fulfilmentOrder()));

    /** {@link Pickup#readyAt()}. */
    public static final AttributePath<Pickup, Instant> READY_AT =
            AttributePath.of(Pickup.class, "readyAt", it -> Optional.of(it.readyAt()));

    /** {@link Pickup#expiresAt()}. */
    public static final AttributePath<Pickup, Instant> EXPIRES_AT =
            AttributePath.of(Pickup.class, "expiresAt", it -> Optional.ofNullable(it.expiresAt()));

    /** {@link Pickup#collectedAt()}. */
    public static final AttributePath<Pickup, Instant> COLLECTED_AT =
            AttributePath.of(Pickup.class, "collectedAt", it -> Optional.ofNullable(it.collectedAt()));

    /** {@link Pickup#collectedBy()}. */
    public static final AttributePath<Pickup, PersonName> COLLECTED_BY =
            AttributePath.of(Pickup.class, "collectedBy", it -> Optional.ofNullable(it.collectedBy()));

    /** {@link Pickup#proof()}. */
    public static final AttributePath<Pickup, String> PROOF =
            AttributePath.of(Pickup.class, "proof", it -> Optional.ofNullable(it.proof()));

    /** The kind of record. */
    public static final EntityType<Pickup> TYPE = EntityType.of(
            "pickup", Pickup.class, List.of(FULFILMENT_ORDER, READY_AT, EXPIRES_AT, COLLECTED_AT, COLLECTED_BY, PROOF));

    private PickupPaths() {}
}
