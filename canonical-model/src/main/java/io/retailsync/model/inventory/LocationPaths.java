package io.retailsync.model.inventory;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.PostalAddress;
import io.retailsync.model.time.TimeZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The typed attribute paths of {@link Location}. Generated from the record; a test keeps it current. */
public final class LocationPaths {

    /** The whole record. */
    public static final AttributePath<Location, Location> ROOT = AttributePath.root(Location.class);

    /** {@link Location#code()}. */
    public static final AttributePath<Location, String> CODE =
            AttributePath.of(Location.class, "code", it -> Optional.of(it.code()));

    /** {@link Location#name()}. */
    public static final AttributePath<Location, String> NAME =
            AttributePath.of(Location.class, "name", it -> Optional.of(it.name()));

    /** {@link Location#kind()}. */
    public static final AttributePath<Location, Coded<LocationKind>> KIND =
            AttributePath.of(Location.class, "kind", it -> Optional.of(it.kind()));

    /** {@link Location#status()}. */
    public static final AttributePath<Location, Coded<LocationStatus>> STATUS =
            AttributePath.of(Location.class, "status", it -> Optional.of(it.status()));

    /** {@link Location#timeZone()}. */
    public static final AttributePath<Location, TimeZoneId> TIME_ZONE =
            AttributePath.of(Location.class, "timeZone", it -> Optional.of(it.timeZone()));

    /** {@link Location#legalEntity()}. */
    public static final AttributePath<Location, String> LEGAL_ENTITY =
            AttributePath.of(Location.class, "legalEntity", it -> Optional.of(it.legalEntity()));

    /** {@link Location#address()}. */
    public static final AttributePath<Location, PostalAddress> ADDRESS =
            AttributePath.of(Location.class, "address", it -> Optional.ofNullable(it.address()));

    /** {@link Location#salesEntities()}. */
    public static final AttributePath<Location, Set<String>> SALES_ENTITIES =
            AttributePath.of(Location.class, "salesEntities", it -> Optional.of(it.salesEntities()));

    /** {@link Location#capabilities()}. */
    public static final AttributePath<Location, Set<LocationCapability>> CAPABILITIES =
            AttributePath.of(Location.class, "capabilities", it -> Optional.of(it.capabilities()));

    /** The kind of record. */
    public static final EntityType<Location> TYPE = EntityType.of(
            "location",
            Location.class,
            List.of(CODE, NAME, KIND, STATUS, TIME_ZONE, LEGAL_ENTITY, ADDRESS, SALES_ENTITIES, CAPABILITIES));

    private LocationPaths() {}
}
