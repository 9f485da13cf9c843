package io.retailsync.model.inventory;

import io.retailsync.model.Quantity;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;

/** What has to hold between two counts of stock (canonical-model 9, I2). */
public final class StockHistoryRules {

    /** The rules. */
    public static final Rules<StockHistory> ALL = Rules.<StockHistory>of(StockHistory.class)
            .first("Q1", "Stock and what moved are in one unit.", StockHistoryRules::units)
            .exception("I2", "What is on hand is what was on hand and what moved since.", StockHistoryRules::sum)
            .build();

    private StockHistoryRules() {}

    private static void units(StockHistory history, Breaches breaches) {
        String unit = history.had().unit();
        breaches.equal(() -> "after.onHand", unit, history.has().unit());
        history.moved()
                .forEach(movement -> breaches.equal(
                        () -> "movements", unit, movement.quantity().unit()));
    }

    private static void sum(StockHistory history, Breaches breaches) {
        Quantity expected = history.moved()
                .map(movement -> movement.changeAt(history.after().location()))
                .reduce(history.had(), Quantity::plus);
        breaches.equal(() -> "after.onHand", expected, history.has());
    }
}
