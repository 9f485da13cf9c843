package io.retailsync.model.inventory;

import io.retailsync.model.Coded;
import io.retailsync.model.PostalAddress;
import io.retailsync.model.Required;
import io.retailsync.model.time.TimeZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builder of {@link Location}, part by part: what is not said is absent, a collection empty. Not thread-safe.
 * Generated from the record; a test keeps it current.
 */
public final class LocationBuilder {

    private @Nullable String code;
    private @Nullable String name;
    private @Nullable Coded<LocationKind> kind;
    private @Nullable Coded<LocationStatus> status;
    private @Nullable TimeZoneId timeZone;
    private @Nullable String legalEntity;
    private @Nullable PostalAddress address;
    private Set<String> salesEntities = Set.of();
    private Set<LocationCapability> capabilities = Set.of();

    LocationBuilder() {}

    LocationBuilder(Location begun) {
        code = begun.code();
        name = begun.name();
        kind = begun.kind();
        status = begun.status();
        timeZone = begun.timeZone();
        legalEntity = begun.legalEntity();
        address = begun.address();
        salesEntities = begun.salesEntities();
        capabilities = begun.capabilities();
    }

    /**
     * {@return this builder}
     *
     * @param code the host's own name of the location, as stock levels have it
     */
    public LocationBuilder code(String code) {
        this.code = code;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param name what people call it
     */
    public LocationBuilder name(String name) {
        this.name = name;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param kind what it is
     */
    public LocationBuilder kind(Coded<LocationKind> kind) {
        this.kind = kind;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param kind what it is
     */
    public LocationBuilder kind(LocationKind kind) {
        this.kind = Coded.of(kind);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param status whether it is in use
     */
    public LocationBuilder status(Coded<LocationStatus> status) {
        this.status = status;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param status whether it is in use
     */
    public LocationBuilder status(LocationStatus status) {
        this.status = Coded.of(status);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param timeZone where its days begin and end
     */
    public LocationBuilder timeZone(TimeZoneId timeZone) {
        this.timeZone = timeZone;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param legalEntity whose stock it is
     */
    public LocationBuilder legalEntity(String legalEntity) {
        this.legalEntity = legalEntity;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param address where it is; a place of a business, so not personal
     */
    public LocationBuilder address(@Nullable PostalAddress address) {
        this.address = address;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param salesEntities shops, sites and stores that it serves
     */
    public LocationBuilder salesEntities(Set<String> salesEntities) {
        this.salesEntities = salesEntities;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param capabilities what can be done there
     */
    public LocationBuilder capabilities(Set<LocationCapability> capabilities) {
        this.capabilities = capabilities;
        return this;
    }

    /**
     * Ends the building; the builder may be used again.
     *
     * @return the record
     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one
     */
    public Location build() {
        return new Location(
                Required.given("code", code),
                Required.given("name", name),
                Required.given("kind", kind),
                Required.given("status", status),
                Required.given("timeZone", timeZone),
                Required.given("legalEntity", legalEntity),
                address,
                salesEntities,
                capabilities);
    }
}
