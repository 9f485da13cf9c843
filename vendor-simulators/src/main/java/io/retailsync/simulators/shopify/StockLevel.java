package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/**
 * How much of one item is at one location. {@code on_hand} is what is physically there; a sale moves {@code available} to {@code
 * committed} and leaves {@code on_hand} alone, a shipment lowers {@code committed} and {@code on_hand}.
 */
final class StockLevel {

    private final long itemId;
    private final long locationId;
    private int onHand;
    private int committed;
    private Instant updatedAt;

    StockLevel(long itemId, long locationId, int onHand, Instant now) {
        this.itemId = itemId;
        this.locationId = locationId;
        this.onHand = onHand;
        this.updatedAt = now;
    }

    long itemId() {
        return itemId;
    }

    long locationId() {
        return locationId;
    }

    int onHand() {
        return onHand;
    }

    int committed() {
        return committed;
    }

    int available() {
        return onHand - committed;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    void commit(int quantity, Instant now) {
        committed += quantity;
        updatedAt = now;
    }

    void ship(int quantity, Instant now) {
        committed -= quantity;
        onHand -= quantity;
        updatedAt = now;
    }

    void recount(int newOnHand, Instant now) {
        onHand = newOnHand;
        updatedAt = now;
    }

    /** {@return the quantity of a named state; zero for the states that this shop does not use} */
    int quantity(String state) {
        return switch (state) {
            case "on_hand" -> onHand;
            case "available" -> available();
            case "committed" -> committed;
            default -> 0;
        };
    }

    Gid gid() {
        return Gid.level(itemId, locationId);
    }

    ObjectNode document() {
        return Wire.object()
                .put("inventory_item_id", itemId)
                .put("location_id", locationId)
                .put("available", available())
                .put("updated_at", Stamp.of(updatedAt))
                .put("admin_graphql_api_id", gid().toString());
    }
}
