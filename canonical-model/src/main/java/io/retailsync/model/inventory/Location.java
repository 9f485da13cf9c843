package io.retailsync.model.inventory;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.ERP;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.PostalAddress;
import io.retailsync.model.Required;
import io.retailsync.model.time.TimeZoneId;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A place that holds stock (canonical-model §5.4). Plant, storage location and location code of the systems are its references.
 *
 * @param code the host's own name of the location, as stock levels have it
 * @param name what people call it
 * @param kind what it is
 * @param status whether it is in use
 * @param timeZone where its days begin and end
 * @param legalEntity whose stock it is
 * @param address where it is; a place of a business, so not personal
 * @param salesEntities shops, sites and stores that it serves
 * @param capabilities what can be done there
 */
public record Location(
        @Attribute(value = C1, owner = ERP, merge = IMMUTABLE) @Size(min = 1, max = 64)
        String code,

        @Attribute(value = C1, owner = ERP) @Size(min = 1, max = 255)
        String name,

        @Attribute(value = C1, owner = ERP) Coded<LocationKind> kind,

        @Attribute(value = C1, owner = ERP) Coded<LocationStatus> status,

        @Attribute(value = C1, owner = ERP) TimeZoneId timeZone,

        @Attribute(value = C1, owner = ERP) @Size(min = 1, max = 64)
        String legalEntity,

        @Attribute(value = C1, owner = ERP) @Nullable PostalAddress address,

        @Attribute(value = C1, owner = ERP) @Size(max = 1000)
        Set<@Size(max = 255) String> salesEntities,

        @Attribute(value = C1, owner = ERP) @Size(max = 20) Set<LocationCapability> capabilities) {

    /**
     * Refuses missing parts, copies the collections.
     *
     * @param code the host's own name of the location, as stock levels have it
     * @param name what people call it
     * @param kind what it is
     * @param status whether it is in use
     * @param timeZone where its days begin and end
     * @param legalEntity whose stock it is
     * @param address where it is; a place of a business, so not personal
     * @param salesEntities shops, sites and stores that it serves
     * @param capabilities what can be done there
     */
    public Location {
        Required.present("code", code);
        Required.present("name", name);
        Required.present("kind", kind);
        Required.present("status", status);
        Required.present("timeZone", timeZone);
        Required.present("legalEntity", legalEntity);
        salesEntities = Set.copyOf(salesEntities);
        capabilities = Set.copyOf(capabilities);
    }

    /** {@return a builder that was told nothing so far} */
    public static LocationBuilder builder() {
        return new LocationBuilder();
    }

    /**
     * {@return this with some parts changed, itself untouched}
     *
     * @param change tells a builder, which begins with what this one says, what shall be different
     */
    public Location with(Consumer<LocationBuilder> change) {
        LocationBuilder builder = new LocationBuilder(this);
        change.accept(builder);
        return builder.build();
    }

    /**
     * {@return whether that can be done there now}
     *
     * @param capability what is asked for
     */
    public boolean can(LocationCapability capability) {
        return status.is(LocationStatus.OPEN) && capabilities.contains(capability);
    }
}
