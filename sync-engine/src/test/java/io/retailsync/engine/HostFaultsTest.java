package io.retailsync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.api.CaseFile;
import io.retailsync.api.Flow;
import io.retailsync.api.Process;
import io.retailsync.api.ProcessDraft;
import io.retailsync.api.Team;
import io.retailsync.api.WebhookReply;
import io.retailsync.engine.internal.Sale;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.party.Customer;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.model.sales.Sales;
import io.retailsync.model.service.LogActivity;
import io.retailsync.spi.Table;
import io.retailsync.spi.WebhookRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Code of the host, or of a connector, that throws spoils its own record and no other, and goes on when it is mended. */
class HostFaultsTest {

    private static final ExternalRef BOB = Said.customer("shop", "2");

    private final Selling selling = new Selling();
    private final World world = selling.world;

    private static Flow<Customer> customers() {
        return Flow.of(CustomerPaths.TYPE).from("shop").to("crm");
    }

    /** Throws for one language, and quotes data as careless code does. */
    private static <T> T careful(Customer customer, T result) {
        if ("xx".equals(customer.locale())) {
            throw new IllegalStateException("what is a marker@example.com?");
        }
        return result;
    }

    private void start(Flow<Customer> flow) {
        world.crm.takesCustomers();
        world.crm.writing(CustomerPaths.TYPE, CustomerPaths.EMAIL);
        world.start(builder -> builder.flow(flow));
    }

    private void adaIsSpoiledAndBobComes() {
        world.post(Said.email("shop", "1", 1, "ada@example.com").set(CustomerPaths.LOCALE, "xx"));
        world.post(Said.email("shop", "2", 1, "bob@example.com").set(CustomerPaths.LOCALE, "en"));
        world.settle();
    }

    private void replayed() {
        world.engine.cases().replay(world.onlyCase().id(), "it is mended", "kim");
        world.settle();
    }

    private CaseFile spoiled(CaseFile.Kind kind, String code) {
        CaseFile file = world.onlyCase();
        assertThat(file.kind()).isEqualTo(kind);
        assertThat(file.code()).isEqualTo(code);
        assertThat(file.message()).contains("IllegalStateException").doesNotContain("marker");
        return file;
    }

    @Test
    void aConditionThatThrowsSpoilsItsOwnInputAndNoOther() {
        start(customers().when(customer -> careful(customer, true)));
        adaIsSpoiledAndBobComes();
        assertThat(spoiled(CaseFile.Kind.INPUT, "decision-failed").system()).isEqualTo("shop");
        assertThat(world.crm.vendor.about(world.key(BOB))).hasSize(1);
        assertThat(world.accounting().rejected()).isEqualTo(1);
        assertThat(world.accounting().delivered()).isEqualTo(1);
    }

    @Test
    void aReplayAfterTheConditionWasMendedDelivers() {
        start(customers().when(customer -> careful(customer, true)));
        adaIsSpoiledAndBobComes();
        world.crash(builder -> builder.flow(customers()));
        replayed();
        assertThat(world.crm.vendor.about(world.key(Said.customer("shop", "1"))))
                .hasSize(1);
        assertThat(world.accounting().delivered()).isEqualTo(2);
    }

    @Test
    void aChangeOnTheWayThatThrowsParksItsOwnKeyAndNoOther() {
        start(customers().map(customer -> careful(customer, customer)));
        adaIsSpoiledAndBobComes();
        assertThat(spoiled(CaseFile.Kind.DELIVERY, "rendering-failed").system()).isEqualTo("crm");
        assertThat(world.crm.vendor.about(world.key(BOB))).hasSize(1);
        world.crash(builder -> builder.flow(customers()));
        replayed();
        assertThat(world.accounting().delivered()).isEqualTo(2);
    }

    @Test
    void aConnectorThatThrowsWhileRenderingParksItsOwnKeyAndNoOther() {
        start(customers());
        world.crm.script.rendering(
                (state, lookup) -> careful((Customer) state.record().value(), java.util.Optional.empty()));
        adaIsSpoiledAndBobComes();
        spoiled(CaseFile.Kind.DELIVERY, "rendering-failed");
        assertThat(world.crm.vendor.about(world.key(BOB))).hasSize(1);
    }

    @Test
    void aCommandThatCanNotBeRenderedForAFaultIsRefusedToItsProcess() {
        world.erp.script.renderingCommands(command -> {
            throw new IllegalStateException("no such field");
        });
        selling.start(Selling.orderToCash());
        selling.orderComes(2);
        assertThat(selling.done()).containsExactly("reserve", "release", "open-case");
        assertThat(selling.processes()).isEqualTo(Map.of("COMPENSATED", 1L));
    }

    private static ProcessDraft<Sale> telling(long unlucky) {
        return Selling.named("telling").team(Team.of("sales-ops")).call("tell", "crm", LogActivity.class, sale -> {
            if (sale.wanted() == unlucky) {
                throw new IllegalStateException("marker");
            }
            return Selling.note(sale, "fine");
        });
    }

    @Test
    void aStepThatThrowsStopsItsOwnProcessAndNoOther() {
        selling.start(telling(7));
        world.post(Said.order("1001", 1, 7));
        world.post(Said.order("1002", 1, 1));
        world.settle();
        CaseFile file = spoiled(CaseFile.Kind.PROCESS, "process-failed");
        assertThat(file.team()).isEqualTo(Team.of("sales-ops"));
        assertThat(file.key()).contains(selling.key());
        assertThat(selling.processes()).isEqualTo(Map.of("STUCK", 1L, "COMPLETED", 1L));
    }

    @Test
    void aReplayAfterTheStepWasMendedFinishesTheProcess() {
        selling.start(telling(7));
        selling.orderComes(7);
        world.crash(builder -> builder.process(telling(0).build()));
        replayed();
        assertThat(selling.done()).containsExactly("log");
        assertThat(selling.processes()).isEqualTo(Map.of("COMPLETED", 1L));
        assertThat(world.accounting().delivered()).isEqualTo(1);
    }

    @Test
    void aStartThatThrowsSpoilsItsOwnInput() {
        selling.start(Process.named("starting", Sale.class)
                .startsOn(Sales.ORDER_PLACED, placed -> {
                    throw new IllegalStateException("marker");
                })
                .call("tell", "crm", LogActivity.class, sale -> Selling.note(sale, "never")));
        selling.orderComes(1);
        spoiled(CaseFile.Kind.INPUT, "decision-failed");
        assertThat(selling.processes()).isEmpty();
    }

    @Test
    void aConnectorThatThrowsAtTheDoorIsAnsweredWith503AndNothingIsStored() {
        world.start(builder -> {});
        WebhookReply reply = world.engine.webhook(
                "shop",
                WebhookRequest.of(
                        Map.of("content-type", "application/json", "x-signature", "good"), new byte[] {'[', ']'}));
        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.reason()).contains("'shop'").contains("NoSuchElementException");
        assertThat(world.store().list(Table.INTAKE, "", "", 0, 10)).isEmpty();
    }
}
