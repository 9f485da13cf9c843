package io.retailsync.model.inventory;

import io.retailsync.model.Quantity;
import io.retailsync.model.Required;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builder of {@link InventoryLevel}, part by part: what is not said is absent, a collection empty. Not thread-safe.
 * Generated from the record; a test keeps it current.
 */
public final class InventoryLevelBuilder {

    private @Nullable String sku;
    private @Nullable String location;
    private @Nullable Quantity onHand;
    private @Nullable Quantity available;
    private @Nullable Quantity committed;
    private @Nullable Quantity reserved;
    private List<UnavailableStock> unavailable = List.of();
    private List<IncomingStock> incoming = List.of();
    private @Nullable Instant asOf;

    InventoryLevelBuilder() {}

    InventoryLevelBuilder(InventoryLevel begun) {
        sku = begun.sku();
        location = begun.location();
        onHand = begun.onHand();
        available = begun.available();
        committed = begun.committed();
        reserved = begun.reserved();
        unavailable = begun.unavailable();
        incoming = begun.incoming();
        asOf = begun.asOf();
    }

    /**
     * {@return this builder}
     *
     * @param sku stock keeping unit
     */
    public InventoryLevelBuilder sku(String sku) {
        this.sku = sku;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param location the host's own name of the location; systems' names are in its crosswalk
     */
    public InventoryLevelBuilder location(String location) {
        this.location = location;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param onHand what is physically there, which sales do not move
     */
    public InventoryLevelBuilder onHand(@Nullable Quantity onHand) {
        this.onHand = onHand;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param available what a channel may still sell, where a source says it
     */
    public InventoryLevelBuilder available(@Nullable Quantity available) {
        this.available = available;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param committed promised to placed orders, zero or more
     */
    public InventoryLevelBuilder committed(@Nullable Quantity committed) {
        this.committed = committed;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param reserved held for carts, drafts and transfers, zero or more
     */
    public InventoryLevelBuilder reserved(@Nullable Quantity reserved) {
        this.reserved = reserved;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param unavailable there, and not to be sold
     */
    public InventoryLevelBuilder unavailable(List<UnavailableStock> unavailable) {
        this.unavailable = unavailable;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param incoming expected; no part of what is on hand
     */
    public InventoryLevelBuilder incoming(List<IncomingStock> incoming) {
        this.incoming = incoming;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param asOf when it was so, where the source says it
     */
    public InventoryLevelBuilder asOf(@Nullable Instant asOf) {
        this.asOf = asOf;
        return this;
    }

    /**
     * Ends the building; the builder may be used again.
     *
     * @return the record
     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one
     */
    public InventoryLevel build() {
        return new InventoryLevel(
                Required.given("sku", sku),
                Required.given("location", location),
                onHand,
                available,
                committed,
                reserved,
                unavailable,
                incoming,
                asOf);
    }
}
