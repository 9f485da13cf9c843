package io.retailsync.model.inventory;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.WMS;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * A fact: goods came (canonical-model §5.4).
 *
 * @param source the purchase order or transfer, as its system names it
 * @param location where they came
 * @param lines what came
 * @param receivedAt when
 */
public record GoodsReceipt(
        @Attribute(value = C1, owner = WMS, merge = IMMUTABLE)
        ExternalRef source,

        @Attribute(value = C1, owner = WMS, merge = IMMUTABLE) @Size(min = 1, max = 64)
        String location,

        @Attribute(value = C1, owner = WMS, merge = IMMUTABLE) @Size(max = 1000)
        List<GoodsReceiptLine> lines,

        @Attribute(value = C1, owner = WMS, merge = IMMUTABLE)
        Instant receivedAt) {

    /**
     * Refuses missing parts, copies the collections.
     *
     * @param source the purchase order or transfer, as its system names it
     * @param location where they came
     * @param lines what came
     * @param receivedAt when
     */
    public GoodsReceipt {
        Required.present("source", source);
        Required.present("location", location);
        Required.present("receivedAt", receivedAt);
        lines = List.copyOf(lines);
    }

    /**
     * {@return the movements that bring it into the books} What is not good is there, and not for sale.
     *
     * @param document how the receipt is named in the books
     */
    public List<InventoryMovement> movements(ExternalRef document) {
        return lines.stream()
                .map(line -> InventoryMovement.builder()
                        .sku(line.sku())
                        .to(new StockPlace(location, Coded.of(state(line))))
                        .quantity(line.quantity())
                        .reason(MovementReason.RECEIPT)
                        .document(document)
                        .occurredAt(receivedAt)
                        .build())
                .toList();
    }

    private static StockState state(GoodsReceiptLine line) {
        return line.condition()
                .known()
                .map(known -> switch (known) {
                    case GOOD -> StockState.SELLABLE;
                    case DAMAGED -> StockState.DAMAGED;
                    case WRONG -> StockState.QUARANTINE;
                    case UNKNOWN -> StockState.QUALITY_CONTROL;
                })
                .orElse(StockState.QUALITY_CONTROL);
    }
}
