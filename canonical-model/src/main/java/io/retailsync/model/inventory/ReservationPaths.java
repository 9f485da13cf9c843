package io.retailsync.model.inventory;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link Reservation}. Generated from the record; a test keeps it current. */
public final class ReservationPaths {

    /** The whole record. */
    public static final AttributePath<Reservation, Reservation> ROOT = AttributePath.root(Reservation.class);

    /** {@link Reservation#demand()}. */
    public static final AttributePath<Reservation, ExternalRef> DEMAND =
            AttributePath.of(Reservation.class, "demand", it -> Optional.of(it.demand()));

    /** {@link Reservation#kind()}. */
    public static final AttributePath<Reservation, Coded<ReservationKind>> KIND =
            AttributePath.of(Reservation.class, "kind", it -> Optional.of(it.kind()));

    /** {@link Reservation#status()}. */
    public static final AttributePath<Reservation, Coded<ReservationStatus>> STATUS =
            AttributePath.of(Reservation.class, "status", it -> Optional.of(it.status()));

    /** {@link Reservation#lines()}. */
    public static final AttributePath<Reservation, List<ReservationLine>> LINES =
            AttributePath.of(Reservation.class, "lines", it -> Optional.of(it.lines()));

    /** {@link Reservation#expiresAt()}. */
    public static final AttributePath<Reservation, Instant> EXPIRES_AT =
            AttributePath.of(Reservation.class, "expiresAt", it -> Optional.ofNullable(it.expiresAt()));

    /** {@link Reservation#priority()}. */
    public static final AttributePath<Reservation, Integer> PRIORITY =
            AttributePath.of(Reservation.class, "priority", it -> Optional.ofNullable(it.priority()));

    /** The kind of record. */
    public static final EntityType<Reservation> TYPE =
            EntityType.of("reservation", Reservation.class, List.of(DEMAND, KIND, STATUS, LINES, EXPIRES_AT, PRIORITY));

    private ReservationPaths() {}
}
