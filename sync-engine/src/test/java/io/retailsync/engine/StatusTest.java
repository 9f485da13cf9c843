package io.retailsync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.api.EngineStatus;
import io.retailsync.api.Flow;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.spi.Accepts;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.Safety;
import io.retailsync.spi.SyncFailure;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the engine stands, for monitors. */
class StatusTest {

    private static final ExternalRef ADA = Said.customer("shop", "1");

    private final World world = new World();

    @BeforeEach
    void start() {
        world.crm.descriptor = world.crm
                .descriptor
                .accepting(Accepts.states(CustomerPaths.TYPE, "upsert-contact", Safety.natural("externalId")))
                .accepting(Accepts.states(OrderPaths.TYPE, "upsert-order", Safety.natural("externalId")));
        world.crm.writing(CustomerPaths.TYPE, CustomerPaths.EMAIL).writing(OrderPaths.TYPE, OrderPaths.DISPLAY_NUMBER);
        world.start(
                builder -> builder.flow(Flow.of(CustomerPaths.TYPE).from("shop").to("crm"))
                        .flow(Flow.of(OrderPaths.TYPE).from("shop").to("crm")));
    }

    private EngineStatus status() {
        return world.engine.status();
    }

    private EngineStatus.SystemStatus of(String system) {
        return status().systems().stream()
                .filter(one -> one.system().equals(system))
                .findFirst()
                .orElseThrow();
    }

    private void adaComes() {
        world.hear(Said.email("shop", "1", 1, "ada@example.com"));
    }

    @Test
    void aFlowThatLagsBehindIsShownLate() {
        world.crash(builder -> builder.flow(
                        Flow.of(CustomerPaths.TYPE).from("shop").to("crm").lagAtMost(Duration.ofMinutes(2)))
                .flow(Flow.of(OrderPaths.TYPE).from("shop").to("crm")));
        world.time.hold("deliver:crm");
        adaComes();
        world.passSeconds(120);
        assertThat(status().flows())
                .containsExactly(
                        new EngineStatus.FlowStatus("customer-to-crm", 1, Duration.ofMinutes(2), false),
                        new EngineStatus.FlowStatus("order-to-crm", 0, Duration.ZERO, false));
        world.passSeconds(1);
        assertThat(status().flows().get(0).late()).isTrue();
        world.time.release("deliver:crm");
        world.passSeconds(300);
        assertThat(status().flows().get(0))
                .isEqualTo(new EngineStatus.FlowStatus("customer-to-crm", 0, Duration.ZERO, false));
    }

    @Test
    void everySystemIsShownAlsoWhenItIsIdle() {
        assertThat(status().systems())
                .extracting(EngineStatus.SystemStatus::system)
                .containsExactly("shop", "crm", "erp", "ledger");
        assertThat(of("erp"))
                .isEqualTo(new EngineStatus.SystemStatus("erp", 0, 0, 0, 0, 0, 0, 0, "CLOSED", Duration.ZERO));
    }

    @Test
    void inputsThatAreNotDecidedYetArePendingAtTheirSender() {
        world.post(Said.email("shop", "1", 1, "ada@example.com"));
        world.post(Said.email("shop", "2", 1, "bob@example.com"));
        world.post(Said.email("erp", "9", 1, "cid@example.com"));
        assertThat(of("shop").inputsPending()).isEqualTo(2);
        assertThat(of("erp").inputsPending()).isEqualTo(1);
        world.settle();
        assertThat(of("shop").inputsPending()).isZero();
    }

    @Test
    void keysWithSomethingToSendArePendingAtTheirTarget() {
        world.crm.script.failAlways("upsert-contact", SyncFailure.passing("503"));
        adaComes();
        world.hear(Said.email("shop", "1", 2, "new@example.com"));
        world.hear(Said.email("shop", "2", 1, "bob@example.com"));
        assertThat(of("crm").deliveriesPending()).isEqualTo(2);
        assertThat(of("shop").deliveriesPending()).isZero();
        world.crm.script.heal();
        world.passSeconds(60);
        assertThat(of("crm").deliveriesPending()).isZero();
    }

    @Test
    void whatWaitsAndWhatIsParkedIsPendingToo() {
        world.crm.script.rendering(
                (state, lookup) -> state.record().value() instanceof Order order && order.customer() != null
                        ? Optional.of(Rendered.waiting(order.customer(), "customer"))
                        : Optional.empty());
        world.crm.script.fail("upsert-contact", SyncFailure.rejected("no", "", "not so"));
        world.hear(Said.order("1001", 1, 1).set(OrderPaths.CUSTOMER, Said.customer("shop", "7")));
        adaComes();
        assertThat(of("crm").deliveriesPending()).isEqualTo(2);
    }

    @Test
    void callsUnderWayAreCounted() {
        world.time.hold("deliver:crm");
        adaComes();
        assertThat(of("crm").inFlight()).isEqualTo(1);
        world.time.release("deliver:crm");
        world.settle();
        assertThat(of("crm").inFlight()).isZero();
        assertThat(of("crm").calls()).isEqualTo(1);
    }

    @Test
    void theOldestTellsHowLongSomethingHasBeenDue() {
        world.crm.script.failAlways("upsert-contact", SyncFailure.unauthorized("the token has expired"));
        adaComes();
        assertThat(of("crm").oldest()).isZero();
        world.passSeconds(9);
        assertThat(of("crm").oldest()).isEqualTo(Duration.ofSeconds(7));
        world.crm.script.heal();
        world.passSeconds(30);
        assertThat(of("crm").oldest()).isZero();
    }

    @Test
    void aVendorThatIsLeftAloneShowsAnOpenBreaker() {
        world.crm.script.failAlways("upsert-contact", SyncFailure.unauthorized("the token has expired"));
        adaComes();
        assertThat(of("crm").breaker()).isEqualTo("OPEN");
        assertThat(of("erp").breaker()).isEqualTo("CLOSED");
        world.crm.script.heal();
        world.passSeconds(30);
        assertThat(of("crm").breaker()).isEqualTo("CLOSED");
    }

    @Test
    void repeatsAndThrottlingAreCounted() {
        world.crm.script.fail(
                "upsert-contact", SyncFailure.rateLimited(Duration.ofSeconds(5), "429"), SyncFailure.passing("503"));
        adaComes();
        world.passSeconds(30);
        assertThat(of("crm").throttled()).isEqualTo(1);
        assertThat(of("crm").retries()).isEqualTo(1);
        assertThat(of("crm").calls()).isEqualTo(3);
    }

    @Test
    void openCasesAreCountedUntilSomebodyDecides() {
        world.crm.script.fail("upsert-contact", SyncFailure.rejected("no", "", "not so"));
        adaComes();
        assertThat(status().openCases()).isEqualTo(1);
        world.engine.cases().skip(world.onlyCase().id(), "a test customer", "kim");
        assertThat(status().openCases()).isZero();
    }

    @Test
    void processesAreCountedByState() {
        Selling selling = new Selling().start(Selling.orderToCash());
        selling.world.hear(Said.order("1", 1, 2));
        selling.world.hear(Said.order("2", 1, 2));
        selling.world.hear(Said.order("3", 1, 13));
        assertThat(selling.processes()).isEqualTo(Map.of("WAITING", 2L, "COMPENSATED", 1L));
    }

    @Test
    void webhooksOfUnknownTopicsAreCountedAtTheirSenderAndNotAccepted() {
        byte[] body = Wire.write(Said.email("shop", "1", 1, "ada@example.com"));
        world.post("shop", Map.of("x-topic", "unknown/one"), body);
        world.post("shop", Map.of("x-topic", "unknown/two"), body);
        world.post("erp", Map.of("x-topic", "unknown/one"), body);
        world.post("shop", Map.of("x-topic", "unknown/one", "x-signature", "forged"), body);
        assertThat(of("shop").notKept()).isEqualTo(2);
        assertThat(of("erp").notKept()).isEqualTo(1);
        assertThat(of("crm").notKept()).isZero();
        assertThat(status().accounting().accepted()).isZero();
    }

    @Test
    void whatIsStoredIsCountedTheSameAfterAKill() {
        world.crm.script.fail("upsert-contact", SyncFailure.rejected("no", "", "not so"));
        adaComes();
        world.post(Said.email("shop", "2", 1, "bob@example.com"));
        EngineStatus before = status();
        world.crash();
        assertThat(status().accounting()).isEqualTo(before.accounting());
        assertThat(status().openCases()).isEqualTo(1);
        assertThat(of("shop").inputsPending()).isEqualTo(1);
        assertThat(of("crm").deliveriesPending()).isEqualTo(1);
        assertThat(world.key(ADA)).isNotNull();
    }
}
