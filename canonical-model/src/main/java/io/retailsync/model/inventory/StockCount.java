package io.retailsync.model.inventory;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.P2;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.POS;
import static io.retailsync.model.Owner.WMS;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Quantity;
import io.retailsync.model.Required;
import io.retailsync.model.code.ActorRef;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stock counted at one location (canonical-model §5.4).
 *
 * @param location the host's own name of the location
 * @param status how far it is
 * @param lines what was counted
 * @param countedAt when it was counted
 * @param approvedBy who agreed
 */
public record StockCount(
        @Attribute(
                value = C1,
                owner = {WMS, POS},
                merge = IMMUTABLE)
        @Size(min = 1, max = 64)
        String location,

        @Attribute(
                value = C1,
                owner = {WMS, POS})
        Coded<StockCountStatus> status,

        @Attribute(
                value = C1,
                owner = {WMS, POS})
        @Size(max = 1000)
        List<StockCountLine> lines,

        @Attribute(
                value = C1,
                owner = {WMS, POS})
        Instant countedAt,

        @Attribute(
                value = P2,
                owner = {WMS, POS})
        @Nullable
        ActorRef approvedBy) {

    /**
     * Refuses missing parts, copies the collections.
     *
     * @param location the host's own name of the location
     * @param status how far it is
     * @param lines what was counted
     * @param countedAt when it was counted
     * @param approvedBy who agreed
     */
    public StockCount {
        Required.present("location", location);
        Required.present("status", status);
        Required.present("countedAt", countedAt);
        lines = List.copyOf(lines);
    }

    /**
     * {@return the movements that bring the books to what was counted} None before it was agreed to.
     *
     * @param document how the count is named in the books
     */
    public List<InventoryMovement> adjustments(ExternalRef document) {
        return status.is(StockCountStatus.APPROVED)
                ? lines.stream()
                        .filter(line -> line.variance().value().signum() != 0)
                        .map(line -> adjustment(line, document))
                        .toList()
                : List.of();
    }

    private InventoryMovement adjustment(StockCountLine line, ExternalRef document) {
        Quantity variance = line.variance();
        StockPlace here = StockPlace.sellable(location);
        boolean more = variance.value().signum() > 0;
        return InventoryMovement.builder()
                .sku(line.sku())
                .from(more ? null : here)
                .to(more ? here : null)
                .quantity(new Quantity(variance.value().abs(), variance.unit()))
                .reason(MovementReason.COUNT)
                .document(document)
                .occurredAt(countedAt)
                .build();
    }
}
