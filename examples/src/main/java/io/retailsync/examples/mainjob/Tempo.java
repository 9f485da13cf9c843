package io.retailsync.examples.mainjob;

import io.retailsync.simulators.s4hana.S4HanaSettings;
import io.retailsync.simulators.shopify.WebhookDisorder;
import io.retailsync.testkit.FaultPlan;
import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How bad network and vendors are, and how long the warehouse takes: long enough that most changes of an order come before it.
 *
 * @param disorder of webhooks
 * @param shipping of the warehouse
 */
record Tempo(WebhookDisorder disorder, S4HanaSettings.Shipping shipping) {

    private static final double SPLIT = 0.03;
    private static final Duration SECONDS_OF_DISORDER = Duration.ofSeconds(3);

    static Tempo of(Options.Faults faults) {
        return switch (faults) {
            case NONE -> new Tempo(WebhookDisorder.none(), shipping(2));
            case USUAL ->
                new Tempo(new WebhookDisorder(0.05, 0.05, Duration.ofSeconds(40), SECONDS_OF_DISORDER), shipping(3));
            case STORM ->
                new Tempo(new WebhookDisorder(0.20, 0.15, Duration.ofMinutes(2), Duration.ofSeconds(20)), shipping(6));
        };
    }

    private static S4HanaSettings.Shipping shipping(int minutes) {
        return new S4HanaSettings.Shipping(Duration.ofMinutes(minutes), Duration.ofSeconds(20), SPLIT);
    }

    /** Bad weather; besides, one order in fifty, or in thirty, is refused by whoever can refuse orders. */
    static FaultPlan faults(Options.Faults faults, RandomGenerator random, CreditDesk credit) {
        return switch (faults) {
            case NONE -> FaultPlan.none();
            case USUAL -> FaultPlan.usual(random).refusing(0.02, credit::mayRefuse);
            case STORM -> FaultPlan.storm(random).refusing(0.033, credit::mayRefuse);
        };
    }
}
