package io.retailsync.model.inventory;

import io.retailsync.model.Quantity;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;

/** What has to hold of all that is known of the stock of one SKU at one location (canonical-model 9). */
public final class StockPositionRules {

    /** The rules. */
    public static final Rules<StockPosition> ALL = Rules.<StockPosition>of(StockPosition.class)
            .first("Q1", "All quantities of a position are in one unit.", StockPositionRules::units)
            .reject(
                    "I1",
                    "On hand is available, committed, reserved and unavailable together, and of the parts that are taken off none is below zero.",
                    StockPositionRules::parts)
            .exception(
                    "I4",
                    "Neither what is on hand nor what may be sold is below zero, unless more may be sold than there is.",
                    StockPositionRules::oversold)
            .build();

    private StockPositionRules() {}

    private static void units(StockPosition position, Breaches breaches) {
        String unit = position.onHand().unit();
        breaches.equal(
                StockPositionPaths.COMMITTED::toString,
                unit,
                position.committed().unit());
        breaches.equal(
                StockPositionPaths.RESERVED::toString, unit, position.reserved().unit());
        position.unavailable()
                .forEach(part -> breaches.equal(
                        StockPositionPaths.UNAVAILABLE::toString,
                        unit,
                        part.quantity().unit()));
        position.incoming()
                .forEach(part -> breaches.equal(
                        StockPositionPaths.INCOMING::toString,
                        unit,
                        part.quantity().unit()));
        StockPositionPaths.AVAILABLE
                .read(position)
                .ifPresent(stated -> breaches.equal(StockPositionPaths.AVAILABLE::toString, unit, stated.unit()));
    }

    private static void parts(StockPosition position, Breaches breaches) {
        notNegative(StockPositionPaths.COMMITTED.toString(), position.committed(), breaches);
        notNegative(StockPositionPaths.RESERVED.toString(), position.reserved(), breaches);
        for (int i = 0; i < position.unavailable().size(); i++) {
            notNegative(
                    StockPositionPaths.UNAVAILABLE + "[" + i + "]",
                    position.unavailable().get(i).quantity(),
                    breaches);
        }
        StockPositionPaths.AVAILABLE
                .read(position)
                .ifPresent(
                        stated -> breaches.equal(StockPositionPaths.AVAILABLE::toString, position.sellable(), stated));
    }

    private static void oversold(StockPosition position, Breaches breaches) {
        notNegative(StockPositionPaths.ON_HAND.toString(), position.onHand(), breaches);
        notNegative(StockPositionPaths.AVAILABLE.toString(), position.sellable(), breaches);
    }

    private static void notNegative(String path, Quantity quantity, Breaches breaches) {
        if (quantity.value().signum() < 0) {
            breaches.add(path, "zero or more", quantity);
        }
    }
}
