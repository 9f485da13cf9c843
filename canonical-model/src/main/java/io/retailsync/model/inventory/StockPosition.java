package io.retailsync.model.inventory;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.COMPUTED;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.MergeRule.LATEST_OBSERVED;
import static io.retailsync.model.Owner.ERP;
import static io.retailsync.model.Owner.INT;
import static io.retailsync.model.Owner.OMS;
import static io.retailsync.model.Owner.POS;
import static io.retailsync.model.Owner.WMS;

import io.retailsync.model.Attribute;
import io.retailsync.model.Quantity;
import io.retailsync.model.Required;
import io.retailsync.model.code.Sku;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of the stock of one SKU at one location (canonical-model §5.4): an {@link InventoryLevel} with its parts, for those who
 * promise stock.
 *
 * <p>Invariants I1 to I4 hold for it.
 *
 * @param sku stock keeping unit
 * @param location the host's own name of the location
 * @param onHand what is physically there
 * @param committed promised to placed orders, zero or more
 * @param reserved held for carts, drafts and transfers, zero or more
 * @param unavailable there, and not to be sold
 * @param incoming expected; no part of what is on hand
 * @param available what a source says may still be sold; absent where none does
 * @param asOf when it was so
 */
public record StockPosition(
        @Attribute(
                value = C1,
                owner = {WMS, POS},
                merge = IMMUTABLE)
        Sku sku,

        @Attribute(
                value = C1,
                owner = {WMS, POS},
                merge = IMMUTABLE)
        @Size(min = 1, max = 64)
        String location,

        @Attribute(
                value = C1,
                owner = {WMS, POS})
        Quantity onHand,

        @Attribute(
                value = C1,
                owner = {OMS, INT},
                merge = COMPUTED)
        Quantity committed,

        @Attribute(
                value = C1,
                owner = {OMS, INT},
                merge = COMPUTED)
        Quantity reserved,

        @Attribute(
                value = C1,
                owner = {WMS, POS})
        @Size(max = 100)
        List<UnavailableStock> unavailable,

        @Attribute(
                value = C1,
                owner = {ERP, WMS})
        @Size(max = 1000)
        List<IncomingStock> incoming,

        @Attribute(value = C1, owner = INT, merge = COMPUTED) @Nullable
        Quantity available,

        @Attribute(
                value = C1,
                owner = {WMS, POS},
                merge = LATEST_OBSERVED)
        Instant asOf) {

    /**
     * Refuses missing parts, copies the collections.
     *
     * @param sku stock keeping unit
     * @param location the host's own name of the location
     * @param onHand what is physically there
     * @param committed promised to placed orders, zero or more
     * @param reserved held for carts, drafts and transfers, zero or more
     * @param unavailable there, and not to be sold
     * @param incoming expected; no part of what is on hand
     * @param available what a source says may still be sold; absent where none does
     * @param asOf when it was so
     */
    public StockPosition {
        Required.present("sku", sku);
        Required.present("location", location);
        Required.present("onHand", onHand);
        Required.present("committed", committed);
        Required.present("reserved", reserved);
        Required.present("asOf", asOf);
        unavailable = List.copyOf(unavailable);
        incoming = List.copyOf(incoming);
    }

    /**
     * {@return what may still be sold: on hand less what is committed, reserved or unavailable} Below zero where more was promised than is
     * there.
     *
     * @throws IllegalArgumentException for quantities in several units
     */
    public Quantity sellable() {
        Quantity free = onHand.minus(committed).minus(reserved);
        for (UnavailableStock part : unavailable) {
            free = free.minus(part.quantity());
        }
        return free;
    }

    /**
     * {@return what is expected in all}
     *
     * @throws IllegalArgumentException for quantities in several units
     */
    public Quantity expected() {
        return incoming.stream().map(IncomingStock::quantity).reduce(onHand.minus(onHand), Quantity::plus);
    }
}
