package io.retailsync.model.sales;

import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.time.Instant;

/** What has to hold of the hold of an order. {@code H1} is ours. */
public final class HoldRules {

    /** The rules. */
    public static final Rules<Hold> ALL = Rules.<Hold>of(Hold.class)
            .reject(
                    "H1",
                    "What lets an order go on has somebody who said so, not before it was held.",
                    HoldRules::release)
            .build();

    private HoldRules() {}

    private static void release(Hold hold, Breaches breaches) {
        Instant releasedAt = hold.releasedAt();
        if (releasedAt != null && releasedAt.isBefore(hold.placedAt())) {
            breaches.add(HoldPaths.RELEASED_AT.toString(), "no time before " + hold.placedAt(), releasedAt);
        }
        if (hold.active() != (hold.releasedBy() == null)) {
            breaches.add(
                    HoldPaths.RELEASED_BY.toString(),
                    hold.active() ? "nobody as long as it waits" : "somebody",
                    hold.active() ? "somebody" : "nobody");
        }
    }
}
