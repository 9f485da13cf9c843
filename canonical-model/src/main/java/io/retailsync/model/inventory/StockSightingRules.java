package io.retailsync.model.inventory;

import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;

/** What has to hold when stock is seen again (canonical-model 9, I6). */
public final class StockSightingRules {

    /** The rules. */
    public static final Rules<StockSighting> ALL = Rules.<StockSighting>of(StockSighting.class)
            .reject(
                    "I6",
                    "An absolute count that is older than what is known changes nothing.",
                    StockSightingRules::older)
            .build();

    private StockSightingRules() {}

    private static void older(StockSighting sighting, Breaches breaches) {
        if (sighting.seenAsOf().isBefore(sighting.knownAsOf())) {
            breaches.equal(InventoryLevelPaths.ROOT::toString, sighting.known(), sighting.after());
        }
    }
}
