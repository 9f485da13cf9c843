package io.retailsync.model.inventory;

import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Quantity;
import io.retailsync.model.Required;
import io.retailsync.model.code.Sku;
import io.retailsync.model.money.UnitAmount;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Builder of {@link InventoryMovement}, part by part: what is not said is absent, a collection empty. Not thread-safe.
 * Generated from the record; a test keeps it current.
 */
public final class InventoryMovementBuilder {

    private @Nullable Sku sku;
    private @Nullable StockPlace from;
    private @Nullable StockPlace to;
    private @Nullable Quantity quantity;
    private @Nullable Coded<MovementReason> reason;
    private @Nullable ExternalRef document;
    private @Nullable Instant occurredAt;
    private @Nullable UnitAmount cost;

    InventoryMovementBuilder() {}

    InventoryMovementBuilder(InventoryMovement begun) {
        sku = begun.sku();
        from = begun.from();
        to = begun.to();
        quantity = begun.quantity();
        reason = begun.reason();
        document = begun.document();
        occurredAt = begun.occurredAt();
        cost = begun.cost();
    }

    /**
     * {@return this builder}
     *
     * @param sku stock keeping unit
     */
    public InventoryMovementBuilder sku(Sku sku) {
        this.sku = sku;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param from where it was; absent where it came into the house
     */
    public InventoryMovementBuilder from(@Nullable StockPlace from) {
        this.from = from;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param to where it is now; absent where it left the house
     */
    public InventoryMovementBuilder to(@Nullable StockPlace to) {
        this.to = to;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param quantity how much, above zero
     */
    public InventoryMovementBuilder quantity(Quantity quantity) {
        this.quantity = quantity;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param reason why
     */
    public InventoryMovementBuilder reason(Coded<MovementReason> reason) {
        this.reason = reason;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param reason why
     */
    public InventoryMovementBuilder reason(MovementReason reason) {
        this.reason = Coded.of(reason);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param document what it is booked by: an order, a receipt, a count
     */
    public InventoryMovementBuilder document(@Nullable ExternalRef document) {
        this.document = document;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param occurredAt when
     */
    public InventoryMovementBuilder occurredAt(Instant occurredAt) {
        this.occurredAt = occurredAt;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param cost what one costs in the books
     */
    public InventoryMovementBuilder cost(@Nullable UnitAmount cost) {
        this.cost = cost;
        return this;
    }

    /**
     * Ends the building; the builder may be used again.
     *
     * @return the record
     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one
     */
    public InventoryMovement build() {
        return new InventoryMovement(
                Required.given("sku", sku),
                from,
                to,
                Required.given("quantity", quantity),
                Required.given("reason", reason),
                document,
                Required.given("occurredAt", occurredAt),
                cost);
    }
}
