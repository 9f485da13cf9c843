package io.retailsync.erp;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Money;
import io.retailsync.model.sales.AmendBooking;
import io.retailsync.model.sales.BookOrder;
import io.retailsync.model.sales.CancelBooking;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderLine;
import io.retailsync.simulators.s4hana.BookedOrder;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Probe;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.SyncFailure;
import io.retailsync.testkit.FaultPlan;
import io.retailsync.testkit.FaultySimulator;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders with prices of all kinds, booked, amended and cancelled while one exchange in six goes wrong. */
class StormTest {

    private final Company company = new Company(Company.settings()
                    .with(new io.retailsync.simulators.s4hana.S4HanaSettings.Shipping(
                            Duration.ofDays(9), Duration.ofMinutes(5), 0)))
            .withCustomer();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyOrderIsThereOnceAndExactToTheCent(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        company.behind(new FaultySimulator(company.simulator, FaultPlan.storm(random.split())));
        for (int i = 0; i < 40; i++) {
            String reference = "storm" + (10_000_000_000L + i);
            Order order = order(random);
            Receipt booked = done(company.effect(new BookOrder(Orders.KEY, order), reference));
            company.know(booked.refs().get(0), Orders.KEY);
            if (i % 4 == 1) {
                order = order(random);
                done(company.effect(new AmendBooking(Orders.KEY, order)));
            }
            if (i % 8 == 3) {
                done(company.effect(new CancelBooking(Orders.KEY, "storm")));
            }
            BookedOrder document = company.simulator
                    .books()
                    .salesOrder(booked.refs().get(0).value())
                    .orElseThrow();
            assertThat(document.cancelled()).as("seed %d, order %d", seed, i).isEqualTo(i % 8 == 3);
            assertThat(document.netAmount())
                    .as("seed %d, order %d", seed, i)
                    .isEqualTo((i % 8 == 3 ? shipping(order) : net(order)).amount());
        }
        assertThat(company.simulator.books().salesOrders()).hasSize(40);
    }

    private static Order order(SplittableRandom random) {
        List<OrderLine> lines = new ArrayList<>();
        int count = random.nextInt(1, 4);
        for (int i = 1; i <= count; i++) {
            int quantity = random.nextInt(1, 12);
            String price = BigDecimal.valueOf(random.nextInt(1, 20_000), 2).toPlainString();
            String discount = BigDecimal.valueOf(random.nextInt(0, 100), 2)
                    .min(new BigDecimal(price))
                    .toPlainString();
            lines.add(Orders.line(
                    random.nextInt(1, 3) * 10 + i,
                    random.nextBoolean() ? "MUG-1" : "TEE-RED-M",
                    quantity,
                    quantity,
                    price,
                    discount));
        }
        String freight = BigDecimal.valueOf(random.nextInt(0, 3) * 245L, 2).toPlainString();
        return Orders.order(Company.ADA, false, List.of(Orders.shipping(freight)), lines.toArray(OrderLine[]::new));
    }

    private static Money net(Order order) {
        return order.lines().stream()
                .map(line -> line.net(order.roundingPolicy()))
                .reduce(shipping(order), Money::plus);
    }

    private static Money shipping(Order order) {
        return order.shipping().get(0).price();
    }

    /** What an engine does: waits out what is open, looks, and sends again only what did not happen. */
    private Receipt done(Effect effect) {
        for (int attempt = 0; attempt < 60; attempt++) {
            Either<SyncFailure, Receipt> outcome = company.apply(effect);
            if (outcome.isRight()) {
                return outcome.get();
            }
            SyncFailure.Kind kind = outcome.getLeft().kind();
            assertThat(kind)
                    .as(outcome.getLeft().toString())
                    .isIn(SyncFailure.Kind.TRANSIENT, SyncFailure.Kind.RATE_LIMITED, SyncFailure.Kind.AMBIGUOUS);
            company.now = company.now.plusSeconds(kind == SyncFailure.Kind.AMBIGUOUS ? 90 : 5);
            if (kind == SyncFailure.Kind.AMBIGUOUS) {
                Probe probe = probed(effect);
                if (probe instanceof Probe.Happened happened) {
                    return happened.receipt();
                }
            }
        }
        throw new AssertionError("60 attempts of " + effect.operation() + " were not enough");
    }

    private Probe probed(Effect effect) {
        Probe probe = company.probe(effect);
        while (probe instanceof Probe.NotYetKnown later) {
            company.now = company.now.plus(later.after());
            probe = company.probe(effect);
        }
        return probe;
    }
}
