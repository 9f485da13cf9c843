package io.retailsync.model.inventory;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.C2;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.ERP;
import static io.retailsync.model.Owner.POS;
import static io.retailsync.model.Owner.WMS;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Quantity;
import io.retailsync.model.Required;
import io.retailsync.model.code.Sku;
import io.retailsync.model.money.UnitAmount;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A fact: stock moved (canonical-model §5.4). It is never changed; what was wrong is moved back.
 *
 * @param sku stock keeping unit
 * @param from where it was; absent where it came into the house
 * @param to where it is now; absent where it left the house
 * @param quantity how much, above zero
 * @param reason why
 * @param document what it is booked by: an order, a receipt, a count
 * @param occurredAt when
 * @param cost what one costs in the books
 */
public record InventoryMovement(
        @Attribute(
                value = C1,
                owner = {WMS, POS, ERP},
                merge = IMMUTABLE)
        Sku sku,

        @Attribute(
                value = C1,
                owner = {WMS, POS, ERP},
                merge = IMMUTABLE)
        @Nullable
        StockPlace from,

        @Attribute(
                value = C1,
                owner = {WMS, POS, ERP},
                merge = IMMUTABLE)
        @Nullable
        StockPlace to,

        @Attribute(
                value = C1,
                owner = {WMS, POS, ERP},
                merge = IMMUTABLE)
        Quantity quantity,

        @Attribute(
                value = C1,
                owner = {WMS, POS, ERP},
                merge = IMMUTABLE)
        Coded<MovementReason> reason,

        @Attribute(
                value = C1,
                owner = {WMS, POS, ERP},
                merge = IMMUTABLE)
        @Nullable
        ExternalRef document,

        @Attribute(
                value = C1,
                owner = {WMS, POS, ERP},
                merge = IMMUTABLE)
        Instant occurredAt,

        @Attribute(value = C2, owner = ERP, merge = IMMUTABLE) @Nullable
        UnitAmount cost) {

    /**
     * Refuses missing parts.
     *
     * @param sku stock keeping unit
     * @param from where it was; absent where it came into the house
     * @param to where it is now; absent where it left the house
     * @param quantity how much, above zero
     * @param reason why
     * @param document what it is booked by: an order, a receipt, a count
     * @param occurredAt when
     * @param cost what one costs in the books
     */
    public InventoryMovement {
        Required.present("sku", sku);
        Required.present("quantity", quantity);
        Required.present("reason", reason);
        Required.present("occurredAt", occurredAt);
    }

    /** {@return a builder that was told nothing so far} */
    public static InventoryMovementBuilder builder() {
        return new InventoryMovementBuilder();
    }

    /**
     * {@return this with some parts changed, itself untouched}
     *
     * @param change tells a builder, which begins with what this one says, what shall be different
     */
    public InventoryMovement with(Consumer<InventoryMovementBuilder> change) {
        InventoryMovementBuilder builder = new InventoryMovementBuilder(this);
        change.accept(builder);
        return builder.build();
    }

    /**
     * {@return by how much it changes what is on hand at a location} Nothing where it stays there and only its state changes.
     *
     * @param location the host's own name of the location
     */
    public Quantity changeAt(String location) {
        Quantity change = quantity.minus(quantity);
        change = from != null && from.location().equals(location) ? change.minus(quantity) : change;
        return to != null && to.location().equals(location) ? change.plus(quantity) : change;
    }
}
