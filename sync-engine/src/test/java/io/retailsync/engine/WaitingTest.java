package io.retailsync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.api.Flow;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.inventory.InventoryLevelPaths;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.spi.Accepts;
import io.retailsync.spi.Meter;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.Safety;
import io.retailsync.spi.SyncFailure;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An order waits at the CRM until the CRM knows its customer. */
class WaitingTest {

    private static final ExternalRef ADA = Said.customer("shop", "1");
    private static final ExternalRef ORDER = Said.order("1001");

    private final World world = new World();

    @BeforeEach
    void start() {
        world.crm.descriptor = world.crm
                .descriptor
                .accepting(Accepts.states(CustomerPaths.TYPE, "upsert-contact", Safety.natural("externalId")))
                .accepting(Accepts.states(InventoryLevelPaths.TYPE, "put-stock", Safety.natural("sku")))
                .accepting(Accepts.states(OrderPaths.TYPE, "upsert-order", Safety.natural("externalId")));
        world.crm.writing(CustomerPaths.TYPE, CustomerPaths.EMAIL).writing(OrderPaths.TYPE, OrderPaths.DISPLAY_NUMBER);
        world.crm.script.rendering((state, lookup) -> state.record().value() instanceof Order order
                        && order.customer() != null
                        && lookup.id(order.customer(), "customer").isEmpty()
                ? Optional.of(Rendered.waiting(order.customer(), "customer"))
                : Optional.empty());
        world.start(
                builder -> builder.flow(Flow.of(CustomerPaths.TYPE).from("shop").to("crm"))
                        .flow(Flow.of(OrderPaths.TYPE).from("shop").to("crm")));
    }

    private void orderComes() {
        world.hear(Said.order("1001", 1, 1).set(OrderPaths.CUSTOMER, ADA));
    }

    private Key order() {
        return world.key(ORDER);
    }

    @Test
    void whatMissesAReferenceWaitsAndSaysForWhat() {
        orderComes();
        assertThat(world.crm.vendor.arrived).isEmpty();
        assertThat(world.explain(ORDER)).contains("waits until 'crm' knows shop/customer/1 as customer");
        assertThat(world.accounting().pending()).isEqualTo(1);
        assertThat(world.cases()).isEmpty();
    }

    @Test
    void theReferenceWakesWhatWaitsForItAtOnce() {
        orderComes();
        world.hear(Said.email("shop", "1", 1, "ada@example.com"));
        assertThat(world.crm.vendor.operations()).containsExactly("upsert-contact", "upsert-order");
        assertThat(world.time.now()).isEqualTo(World.MORNING);
        assertThat(world.accounting().delivered()).isEqualTo(2);
    }

    @Test
    void waitingSurvivesAKill() {
        orderComes();
        world.crash().settle();
        world.hear(Said.email("shop", "1", 1, "ada@example.com"));
        assertThat(world.crm.vendor.about(order())).hasSize(1);
    }

    @Test
    void otherKeysGoOnWhileOneWaits() {
        orderComes();
        world.hear(Said.order("1002", 1, 1));
        assertThat(world.crm.vendor.about(world.key(Said.order("1002")))).hasSize(1);
    }

    @Test
    void aNewerStateOfWhatWaitsIsSentInsteadOfTheOlder() {
        orderComes();
        world.hear(Said.order("1001", 2, 3).set(OrderPaths.CUSTOMER, ADA).set(OrderPaths.DISPLAY_NUMBER, "#1001-B"));
        world.hear(Said.email("shop", "1", 1, "ada@example.com"));
        assertThat(world.crm.vendor.about(order())).hasSize(1);
        assertThat(world.crm.vendor.value(order(), "displayNumber")).isEqualTo("#1001-B");
    }

    @Test
    void aNewerStateThatNoLongerMissesAnythingDoesNotWait() {
        orderComes();
        world.hear(Said.order("1001", 2, 3).clear(OrderPaths.CUSTOMER));
        assertThat(world.crm.vendor.about(order())).hasSize(1);
    }

    @Test
    void waitingHasALimitAndEndsInACaseThatNamesWhatIsMissing() {
        orderComes();
        world.pass(Duration.ofHours(23));
        assertThat(world.cases()).isEmpty();
        world.pass(Duration.ofHours(2));
        assertThat(world.onlyCase().code()).isEqualTo("reference-missing");
        assertThat(world.onlyCase().message()).contains("shop/customer/1").contains("replay");
        assertThat(world.accounting().rejected()).isEqualTo(1);
    }

    @Test
    void aReplayAfterTheLimitSendsIt() {
        orderComes();
        world.pass(Duration.ofHours(25));
        world.hear(Said.email("shop", "1", 1, "ada@example.com"));
        world.engine.cases().replay(world.onlyCase().id(), "the customer is there now", "kim");
        world.settle();
        assertThat(world.crm.vendor.about(order())).hasSize(1);
        assertThat(world.accounting().rejected()).isZero();
    }

    @Test
    void aTargetThatAnswersThatItWaitsIsAskedAgainWhenTheReferenceAppears() {
        world.hear(Said.email("shop", "1", 1, "ada@example.com"));
        world.crm.script.fail(
                "upsert-order",
                new SyncFailure.Waiting(
                        new Rendered.Awaited("shop/customer/2", "customer"), "INVALID_CROSS_REFERENCE_KEY"));
        orderComes();
        assertThat(world.crm.vendor.about(order())).isEmpty();
        world.hear(Said.email("shop", "2", 1, "bob@example.com"));
        assertThat(world.crm.vendor.about(order())).hasSize(1);
    }

    @Test
    void aTargetThatKeepsAnsweringThatItWaitsIsWaitedForAsLongAsAnyReference() {
        world.crm.script.rendering((state, lookup) -> Optional.empty());
        world.crm.script.failAlways(
                "upsert-order",
                new SyncFailure.Waiting(
                        new Rendered.Awaited("shop/customer/2", "customer"), "INVALID_CROSS_REFERENCE_KEY"));
        orderComes();
        world.pass(Duration.ofHours(23));
        assertThat(world.cases()).isEmpty();
        assertThat(world.crm.vendor.about(order())).isEmpty();
        world.pass(Duration.ofHours(2));
        assertThat(world.onlyCase().code()).isEqualTo("reference-missing");
        assertThat(world.onlyCase().message())
                .contains("INVALID_CROSS_REFERENCE_KEY")
                .contains("24 h");
    }

    @Test
    void looksAtWhatWaitsDoNotHoldUpWhatItWaitsFor() {
        world.crm.descriptor = world.crm.descriptor.metered(new Meter(100, 100, 1));
        world.crash();
        world.crm.script.rendering((state, lookup) -> Optional.empty());
        world.crm.script.failAlways(
                "upsert-order",
                new SyncFailure.Waiting(
                        new Rendered.Awaited("shop/customer/1", "customer"), "INVALID_CROSS_REFERENCE_KEY"));
        for (int i = 0; i < 3; i++) {
            world.hear(Said.order("100" + i, 1, 1).set(OrderPaths.CUSTOMER, ADA));
        }
        world.time.hold("deliver:crm");
        world.passSeconds(10);
        world.hear(Said.email("shop", "1", 1, "ada@example.com"));
        world.crm.vendor.arrived.clear();
        world.time.release("deliver:crm");
        world.settle();
        assertThat(world.crm.vendor.arrived.stream()
                        .map(ScriptedVendor.Arrived::operation)
                        .limit(2))
                .containsExactly("upsert-order", "upsert-contact");
    }
}
