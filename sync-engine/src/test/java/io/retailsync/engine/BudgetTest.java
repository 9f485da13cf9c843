package io.retailsync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.api.Flow;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.spi.Accepts;
import io.retailsync.spi.Meter;
import io.retailsync.spi.Safety;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sixth promise: a spike is absorbed, not passed on. */
class BudgetTest {

    private final World world = new World();

    private void start(Meter meter) {
        world.crm.descriptor = world.crm
                .descriptor
                .accepting(Accepts.states(CustomerPaths.TYPE, "upsert-contact", Safety.natural("externalId")))
                .metered(meter);
        world.crm.writing(CustomerPaths.TYPE, CustomerPaths.EMAIL);
        world.start(
                builder -> builder.flow(Flow.of(CustomerPaths.TYPE).from("shop").to("crm")));
    }

    private void spike(int customers) {
        for (int i = 0; i < customers; i++) {
            world.post(Said.email("shop", "n" + i, 1, "n" + i + "@example.com"));
        }
        world.settle();
    }

    private List<Instant> times() {
        return world.crm.vendor.arrived.stream().map(ScriptedVendor.Arrived::at).toList();
    }

    private long callsWithin(Instant from, Duration time) {
        return times().stream()
                .filter(at -> !at.isBefore(from) && at.isBefore(from.plus(time)))
                .count();
    }

    @Test
    void aSpikeReachesTheVendorAtTheVendorsPace() {
        start(new Meter(2, 10, 4));
        spike(50);
        world.passSeconds(30);
        assertThat(world.crm.vendor.happened).hasSize(50);
        for (Instant from : times()) {
            assertThat(callsWithin(from, Duration.ofSeconds(5))).isLessThanOrEqualTo(10 + 2 * 5);
        }
        assertThat(Duration.between(World.MORNING, times().get(49))).isGreaterThanOrEqualTo(Duration.ofSeconds(20));
        assertThat(world.cases()).isEmpty();
    }

    @Test
    void costlyRequestsTakeMoreOfTheBudget() {
        start(new Meter(10, 100, 4));
        world.crm.script.costing(50);
        spike(6);
        world.passSeconds(60);
        assertThat(callsWithin(World.MORNING, Duration.ofSeconds(1))).isEqualTo(2);
        assertThat(Duration.between(World.MORNING, times().get(5))).isGreaterThanOrEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void aBudgetThatAllowsNothingBeforeTheDeadlineMakesNoCaseOfIt() {
        start(new Meter(0.01, 1, 4));
        spike(3);
        world.pass(Duration.ofMinutes(4));
        assertThat(world.crm.vendor.happened).hasSizeBetween(1, 4);
        assertThat(world.cases()).isEmpty();
        world.pass(Duration.ofMinutes(10));
        assertThat(world.crm.vendor.happened).hasSize(3);
        assertThat(world.accounting().delivered()).isEqualTo(3);
    }

    @Test
    void anEmptyBudgetOfOneVendorHoldsUpNoOther() {
        world.erp.descriptor =
                world.erp.descriptor.accepting(Accepts.states(CustomerPaths.TYPE, "put-partner", Safety.natural("id")));
        world.erp.writing(CustomerPaths.TYPE, CustomerPaths.EMAIL);
        world.crm.descriptor = world.crm
                .descriptor
                .accepting(Accepts.states(CustomerPaths.TYPE, "upsert-contact", Safety.natural("externalId")))
                .metered(new Meter(0.001, 1, 1));
        world.crm.writing(CustomerPaths.TYPE, CustomerPaths.EMAIL);
        world.start(
                builder -> builder.flow(Flow.of(CustomerPaths.TYPE).from("shop").to("crm"))
                        .flow(Flow.of(CustomerPaths.TYPE).from("shop").to("erp")));
        spike(5);
        assertThat(world.erp.vendor.happened).hasSize(5);
        assertThat(world.crm.vendor.happened).hasSize(1);
    }

    @Test
    void theSpikeIsAcceptedAtOnceHoweverSlowTheVendorIs() {
        start(new Meter(1, 1, 1));
        for (int i = 0; i < 200; i++) {
            assertThat(world.post(Said.email("shop", "n" + i, 1, "n" + i + "@example.com"))
                            .status())
                    .isEqualTo(200);
        }
        assertThat(world.accounting().accepted()).isEqualTo(200);
        assertThat(world.time.now()).isEqualTo(World.MORNING);
    }
}
