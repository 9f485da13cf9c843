package io.retailsync.salesforce;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Command;
import io.retailsync.model.Key;
import io.retailsync.model.Money;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.model.pricing.Price;
import io.retailsync.model.pricing.PricePaths;
import io.retailsync.model.product.ProductPaths;
import io.retailsync.model.sales.OrderLine;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.model.sales.OrderStatus;
import io.retailsync.model.service.LogActivity;
import io.retailsync.model.service.OpenCase;
import io.retailsync.simulators.salesforce.SalesforceRecord;
import io.retailsync.simulators.salesforce.SalesforceSimulator;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Probe;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.State;
import io.retailsync.spi.SyncFailure;
import io.retailsync.testkit.FaultKind;
import io.retailsync.testkit.FaultPlan;
import io.retailsync.testkit.FaultySimulator;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Behind a network that loses, repeats, delays and refuses, the org ends up with each record once, as it was said last. */
class StormTest {

    private static final Duration SETTLED = Duration.ofSeconds(60);
    private static final int ROUNDS = 12;

    private final SalesforceSimulator org = SalesforceSimulator.builder().build();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void eachRecordExistsOnceAsItWasSaidLast(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        FaultPlan plan = FaultPlan.of(random.split(), everyPassingKind(0.045));
        FaultySimulator stormy = new FaultySimulator(org, plan);
        OrgCall call = new OrgCall(stormy);
        SalesforceConnector connector = Scene.connector().build();
        Storm storm = new Storm(connector, call);

        storm.send(() -> storm.host.state(CustomerPaths.TYPE, "c-1", Scene.customer("jo@acme.example", Scene.GRANTED)));
        storm.host.knows(Scene.SHOPPER, Key.of(CustomerPaths.TYPE, "c-1"));
        storm.send(() -> storm.host.state(ProductPaths.TYPE, "p-1", Scene.product("HAT", "CAP")));
        storm.price("HAT", "19.99");
        storm.price("CAP", "4.00");
        storm.price("CAP", "5.00");
        for (int round = 0; round < ROUNDS; round++) {
            String order = "o-" + round;
            long wanted = 1L + random.nextInt(3);
            storm.order(order, Scene.line("1", "HAT", 3, 3, "19.99"), Scene.line("2", "CAP", 1, 1, "5.00"));
            storm.order(order, Scene.line("1", "HAT", 3, wanted, "19.99"), Scene.line("3", "CAP", 2, 2, "5.00"));
            Key key = Key.of(OrderPaths.TYPE, order);
            storm.tell(new LogActivity(key, "note-" + round, "Booked"));
            storm.tell(new OpenCase(key, "case-" + round, Scene.SHOPPER, "Refused", "Look"));
            check(storm, call, stormy, order, wanted);
        }
        assertThat(plan.strikes().keySet())
                .contains(FaultKind.LATE_EFFECT, FaultKind.RESET_AFTER_EFFECT, FaultKind.TRUNCATED);
        assertThat(org.org().records("Contact")).hasSize(1);
        assertThat(org.org().records("Account")).hasSize(1);
        assertThat(org.org().records("Product2")).hasSize(2);
        assertThat(org.org().records("PricebookEntry")).hasSize(2);
        assertThat(org.org().records("Order")).hasSize(ROUNDS);
        assertThat(org.org().records("OrderItem")).hasSize(2 * ROUNDS);
        assertThat(keys("Task")).hasSize(ROUNDS).doesNotHaveDuplicates();
        assertThat(keys("Case")).hasSize(ROUNDS).doesNotHaveDuplicates();
    }

    /** All but what is refused for good: such a record never comes to exist. */
    private static Map<FaultKind, Double> everyPassingKind(double chance) {
        return Arrays.stream(FaultKind.values())
                .filter(kind -> kind != FaultKind.BUSINESS_REJECTION)
                .collect(Collectors.toMap(kind -> kind, kind -> chance));
    }

    private void check(Storm storm, OrgCall call, FaultySimulator stormy, String order, long wanted) {
        call.later(SETTLED);
        stormy.settle(call.now());
        SalesforceRecord stored = org.org().byKey("Order", order).orElseThrow();
        BigDecimal total =
                new BigDecimal("19.99").multiply(BigDecimal.valueOf(wanted)).add(new BigDecimal("10.00"));
        assertThat(stored.number("TotalAmount")).contains(total);
        assertThat(stored.text("Status")).contains("Activated");
        assertThat(storm.host.id(Key.of(OrderPaths.TYPE, order), "order")).contains(stored.id());
    }

    private List<String> keys(String type) {
        return org.org().records(type).stream()
                .map(record -> record.text("RetailSync_Id__c").orElseThrow())
                .toList();
    }

    /** The patience of an engine. */
    private static final class Storm {

        private final SalesforceConnector connector;
        private final OrgCall call;
        private final Host host;

        private Storm(SalesforceConnector connector, OrgCall call) {
            this.connector = connector;
            this.call = call;
            this.host = new Host(connector, call);
        }

        private void price(String sku, String amount) {
            Price price = new Price(sku, "standard", Money.of(amount, "EUR"), null);
            send(() -> host.state(PricePaths.TYPE, sku + "@standard", price));
        }

        private void order(String id, OrderLine... lines) {
            send(() -> host.state(OrderPaths.TYPE, id, Scene.order(OrderStatus.CONFIRMED, lines)));
        }

        private <E extends Record> void send(Supplier<State<E>> rendering) {
            for (int attempt = 0; attempt < 50; attempt++) {
                State<E> state = rendering.get();
                Rendered.Ready ready = Host.ready(connector.render(state, host));
                Effect effect = host.effect(state, ready);
                Either<SyncFailure, Receipt> outcome = untilClear(effect);
                if (outcome.isRight()) {
                    host.confirmed(state, ready, outcome.get());
                    return;
                }
                if (outcome.getLeft() instanceof SyncFailure.Conflict conflict) {
                    conflict.current().ifPresent(row -> host.heard(Scene.said(connector, row)));
                }
            }
            throw new AssertionError(
                    "never delivered: " + rendering.get().record().key());
        }

        /** What is unclear is sent again, byte by byte, when a late effect can no longer come. */
        private Either<SyncFailure, Receipt> untilClear(Effect effect) {
            Either<SyncFailure, Receipt> outcome = once(effect);
            while (outcome.isLeft() && outcome.getLeft().kind() == SyncFailure.Kind.AMBIGUOUS) {
                call.later(SETTLED);
                outcome = once(effect);
            }
            return outcome;
        }

        private Either<SyncFailure, Receipt> once(Effect effect) {
            Either<SyncFailure, Receipt> outcome =
                    connector.apply(List.of(effect), call).get(0);
            outcome.forEach(receipt -> assertThat(receipt.refs()).isNotEmpty());
            if (outcome.isLeft()) {
                assertThat(outcome.getLeft().kind())
                        .as(outcome.getLeft().message())
                        .isNotIn(SyncFailure.Kind.REJECTED, SyncFailure.Kind.GONE, SyncFailure.Kind.WAITING);
                call.later(Duration.ofSeconds(6));
            }
            return outcome;
        }

        private void tell(Command command) {
            Effect effect = host.effect(command);
            Either<SyncFailure, Receipt> outcome = once(effect);
            while (outcome.isLeft()) {
                if (outcome.getLeft().kind() == SyncFailure.Kind.AMBIGUOUS) {
                    call.later(SETTLED);
                    Probe probe = host.look(effect);
                    while (probe instanceof Probe.NotYetKnown) {
                        call.later(Duration.ofSeconds(10));
                        probe = host.look(effect);
                    }
                    if (probe instanceof Probe.Happened) {
                        return;
                    }
                }
                outcome = once(effect);
            }
        }
    }
}
