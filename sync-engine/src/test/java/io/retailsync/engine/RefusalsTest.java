package io.retailsync.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.api.ConfigurationRefused;
import io.retailsync.api.Crosswalk;
import io.retailsync.api.Flow;
import io.retailsync.api.Ownership;
import io.retailsync.api.Process;
import io.retailsync.engine.internal.Sale;
import io.retailsync.model.EntityType;
import io.retailsync.model.catalogue.Catalogue;
import io.retailsync.model.fulfilment.Fulfilment;
import io.retailsync.model.mapping.Mapping;
import io.retailsync.model.party.Customer;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.model.sales.BookOrder;
import io.retailsync.model.sales.CancelBooking;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.spi.Accepts;
import io.retailsync.spi.Descriptor;
import io.retailsync.spi.Safety;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What can't work is refused when the engine is built, with what to write instead. */
class RefusalsTest {

    private static final Flow<Customer> TO_CRM =
            Flow.of(CustomerPaths.TYPE).named("customers-to-crm").from("shop").to("crm");

    private final World world = new World();

    private void takes(ScriptedSystem system, Accepts operation) {
        system.descriptor = system.descriptor.accepting(operation);
    }

    private void refused(Consumer<SyncEngineBuilder> configuration, String... said) {
        assertThatThrownBy(() -> world.start(configuration))
                .isInstanceOf(ConfigurationRefused.class)
                .message()
                .contains(said);
    }

    @Test
    void anEngineWithoutAStore() {
        assertThatThrownBy(() -> SyncEngine.builder().build())
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining(".store(JdbcStore.file(path))");
    }

    @Test
    void aNameThatIsNoName() {
        assertThatThrownBy(() -> SyncEngine.builder().system("Shop DE", world.shop))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("'Shop DE'")
                .hasMessageContaining("lower case letters");
    }

    @Test
    void twoSystemsOfOneName() {
        assertThatThrownBy(() -> SyncEngine.builder().system("shop", world.shop).system("shop", world.crm))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("two systems are named 'shop'")
                .hasMessageContaining("'shop-de'");
    }

    @Test
    void aFlowWithoutATarget() {
        refused(
                builder ->
                        builder.flow(Flow.of(CustomerPaths.TYPE).named("lost").from("shop")),
                "flow 'lost' has no target",
                ".to(\"system\")");
    }

    @Test
    void aFlowFromAnUnknownSystem() {
        takes(world.crm, Accepts.states(CustomerPaths.TYPE, "upsert", Safety.natural("id")));
        refused(
                builder -> builder.flow(Flow.of(CustomerPaths.TYPE).from("pos").to("crm")),
                "'pos', which is not attached",
                "attached are",
                ".system(\"pos\", connector, transport)");
    }

    @Test
    void aFlowToAnUnknownSystem() {
        refused(
                builder -> builder.flow(Flow.of(CustomerPaths.TYPE).from("shop").to("pos")),
                "'pos', which is not attached");
    }

    @Test
    void aFlowOfAKindThatTheCatalogueDoesNotHold() {
        record Gadget() {}
        EntityType<Gadget> gadgets = EntityType.of("gadget", Gadget.class, java.util.List.of());
        refused(
                builder -> builder.flow(Flow.of(gadgets).from("shop").to("crm")),
                "'gadget', which the catalogue does not hold",
                ".catalogue(Catalogue.standard().with(…))");
    }

    @Test
    void aTargetThatTakesNoSuchState() {
        takes(world.crm, Accepts.states(OrderPaths.TYPE, "put-order", Safety.natural("id")));
        refused(
                builder -> builder.flow(TO_CRM),
                "flow 'customers-to-crm' sends 'customer' to 'crm'",
                "whose connector 'crm-vendor' takes no such state; it takes [put-order]");
    }

    @Test
    void aFlowThatWaitsAsLongAsItMayLag() {
        takes(world.crm, Accepts.states(CustomerPaths.TYPE, "put-contact", Safety.natural("id")));
        refused(
                builder -> builder.flow(TO_CRM.linger(Duration.ofMinutes(5))),
                "flow 'customers-to-crm'",
                " for further changes and would be late after ",
                "write a shorter .linger(…) or a longer .lagAtMost(…)");
    }

    @Test
    void anOperationThatCannotBeMadeSafe() {
        takes(world.crm, Accepts.states(CustomerPaths.TYPE, "post-contact", Safety.none()));
        refused(
                builder -> builder.flow(TO_CRM),
                "neither a key nor a probe",
                "Safety.probed(field)",
                ".acceptAtMostOnce(\"crm\", \"post-contact\")");
        assertThatCode(() -> world.start(builder -> builder.flow(TO_CRM).acceptAtMostOnce("crm", "post-contact")))
                .doesNotThrowAnyException();
    }

    @Test
    void aFlowFromASystemThatSaysOfNoSuchRecord() {
        world.shop.descriptor = Descriptor.of("shop-vendor").providing(OrderPaths.TYPE);
        refused(
                builder -> builder.flow(TO_CRM),
                "flow 'customers-to-crm' takes 'customer' from 'shop'",
                "says of no such record; it says of [order]",
                ".providing(…)");
    }

    @Test
    void aBoundThatWouldTakeNothing() {
        refused(builder -> builder.bodyLimit(0), ".bodyLimit(0) would take nothing: write 1 or more");
        refused(builder -> builder.backlogLimit(-1), ".backlogLimit(-1) would take nothing: write 1 or more");
    }

    @Test
    void aTenantWithoutAName() {
        refused(builder -> builder.tenant(" "), "the tenant has no name: write .tenant(\"acme\"), or leave it out");
    }

    @Test
    void twoCompensationsOfOneName() {
        assertThatThrownBy(() -> Selling.named("selling")
                        .call("book", "erp", sale -> new BookOrder(sale.key(), sale.order()))
                        .undo("cancel", "erp", (sale, receipt) -> new CancelBooking(sale.key(), "1"))
                        .call("book-again", "erp", sale -> new BookOrder(sale.key(), sale.order()))
                        .undo("cancel", "erp", (sale, receipt) -> new CancelBooking(sale.key(), "2")))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("two steps or compensations named 'cancel': rename one");
    }

    @Test
    void aProcessThatWaitsNoTime() {
        assertThatThrownBy(() -> Selling.named("selling")
                        .await(
                                "shipped",
                                Fulfilment.SHIPMENT_DISPATCHED,
                                Sale::shipping,
                                Sale::allShipped,
                                Duration.ZERO))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("process 'selling', step 'shipped', waits PT0S: say how long at most");
    }

    @Test
    void aProcessOfAVersionBeforeTheFirst() {
        assertThatThrownBy(() -> Selling.named("selling").version(0))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("process 'selling' has the version 0: begin with 1 and raise it");
    }

    @Test
    void aProcessThatSendsToAnUnknownSystem() {
        refused(
                builder -> builder.process(Selling.named("selling")
                        .call("book", "oms", sale -> new BookOrder(sale.key(), sale.order()))
                        .build()),
                "process 'selling', step 'book',",
                "'oms', which is not attached");
    }

    @Test
    void aProcessThatSendsToATargetWithoutCommands() {
        refused(
                builder -> builder.process(Selling.named("selling")
                        .call("book", "erp", sale -> new BookOrder(sale.key(), sale.order()))
                        .build()),
                "process 'selling', step 'book',",
                "whose connector takes none",
                "Accepts.commands(…)");
    }

    @Test
    void aProcessWhoseCommandCannotBeMadeSafe() {
        takes(world.erp, Accepts.commands(BookOrder.class, "book", "sales-order", Safety.none()));
        refused(
                builder -> builder.process(Selling.named("selling")
                        .call("book", "erp", sale -> new BookOrder(sale.key(), sale.order()))
                        .build()),
                "neither a key nor a probe",
                ".acceptAtMostOnce(\"erp\", \"book\")");
    }

    @Test
    void aStateAndACommandThatWriteTheSameThing() {
        takes(world.erp, Accepts.states(OrderPaths.TYPE, "put-order", Safety.natural("id")));
        takes(world.erp, Accepts.commands(BookOrder.class, "book", "order", Safety.probed("reference")));
        refused(
                builder -> builder.flow(Flow.of(OrderPaths.TYPE)
                                .named("orders-to-erp")
                                .from("shop")
                                .to("erp"))
                        .process(Selling.named("selling")
                                .call("book", "erp", sale -> new BookOrder(sale.key(), sale.order()))
                                .build()),
                "flow 'orders-to-erp' and the command 'book' both write 'order' at 'erp'",
                "let either the flow or the process do it");
    }

    @Test
    void twoFlowsOfOneName() {
        takes(world.crm, Accepts.states(CustomerPaths.TYPE, "upsert", Safety.natural("id")));
        refused(
                builder -> builder.flow(TO_CRM).flow(TO_CRM),
                "two flows are named 'customers-to-crm'",
                ".named(\"…\")");
    }

    @Test
    void oneVersionOfAProcessTwice() {
        refused(
                builder -> builder.process(Selling.named("selling")
                                .check("fine", Sale::violations)
                                .build())
                        .process(Selling.named("selling")
                                .check("finer", Sale::violations)
                                .build()),
                "process 'selling' version 1 is declared twice",
                "raise .version(…)");
    }

    @Test
    void twoOwnershipsOfOneKind() {
        Ownership<Customer> owned = Ownership.of(CustomerPaths.TYPE).owner("crm");
        refused(builder -> builder.ownership(owned).ownership(owned), "'customer' has two ownerships", ".owner(path,");
    }

    @Test
    void twoOwnersOfOneAttribute() {
        assertThatThrownBy(() -> Ownership.of(CustomerPaths.TYPE)
                        .owner(CustomerPaths.EMAIL, "crm")
                        .owner(CustomerPaths.EMAIL, "shop"))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("'customer.email' has two owners, 'crm' and 'shop'")
                .hasMessageContaining("contributors");
    }

    @Test
    void anOwnershipOfAnUnknownSystem() {
        refused(
                builder -> builder.ownership(Ownership.of(CustomerPaths.TYPE).owner("pim")),
                "ownership of 'customer'",
                "'pim', which is not attached");
    }

    @Test
    void anOwnerWhoseConnectorNeverSaysTheAttribute() {
        String table = "entity,path,direction,object,field,remark\ncustomer,email,both,Contact,Email,\n";
        world.crm.descriptor = world.crm.descriptor.mapped(Mapping.read(
                "crm-vendor", new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), Catalogue.standard()));
        refused(
                builder -> builder.ownership(Ownership.of(CustomerPaths.TYPE)
                        .owner(CustomerPaths.PHONE, "crm")
                        .owner("shop")),
                "'customer.phone' is owned by 'crm', whose connector for crm-vendor reads no field for it",
                "name the system that says it");
    }

    @Test
    void anAttributeThatNobodyMaySay() {
        refused(
                builder -> builder.ownership(Ownership.of(CustomerPaths.TYPE).owner(CustomerPaths.EMAIL, "crm")),
                "has neither an owner nor a contributor",
                ".owner(\"system\")");
    }

    @Test
    void aMissingCrosswalk() {
        world.erp.descriptor = world.erp.descriptor.reading("locations");
        refused(
                builder -> {},
                "'erp' needs the crosswalk 'locations'",
                ".crosswalk(Crosswalk.named(\"locations\").map(\"your-name\", \"erp\", \"its word\"))");
    }

    @Test
    void aCrosswalkWithoutAWordOfTheSystemThatNeedsIt() {
        world.erp.descriptor = world.erp.descriptor.reading("locations");
        refused(
                builder -> builder.crosswalk(Crosswalk.locations().map("berlin", "shop", "1")),
                "'erp' needs the crosswalk 'locations'");
    }

    @Test
    void oneCrosswalkTwice() {
        Crosswalk table = Crosswalk.locations().map("berlin", "shop", "1");
        refused(
                builder -> builder.crosswalk(table).crosswalk(table),
                "crosswalk 'locations' is declared twice",
                "join the two tables");
    }

    @Test
    void oneWordOfACrosswalkTwice() {
        Crosswalk table = Crosswalk.locations().map("berlin", "shop", "1");
        assertThatThrownBy(() -> table.map("berlin", "shop", "2"))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("crosswalk 'locations' maps 'berlin' twice for 'shop'")
                .hasMessageContaining("leave out one");
        assertThatThrownBy(() -> table.map("hamburg", "shop", "1"))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("gives 'hamburg' and 'berlin' the same word of 'shop'")
                .hasMessageContaining("ambiguous");
    }

    // ---- the way back of a process ----------------------------------------------------------------------------------

    @Test
    void aCompensationAtAnUnknownSystem() {
        takes(world.erp, Accepts.commands(BookOrder.class, "book", "sales-order", Safety.probed("reference")));
        refused(
                builder -> builder.process(Selling.named("selling")
                        .call("book", "erp", sale -> new BookOrder(sale.key(), sale.order()))
                        .undo("call-off", "oms", (sale, receipt) -> new CancelBooking(sale.key(), "called off"))
                        .build()),
                "process 'selling', step 'book',",
                "'oms', which is not attached");
    }

    @Test
    void aStateAndACompensationThatWriteTheSameThing() {
        takes(world.erp, Accepts.states(OrderPaths.TYPE, "put-order", Safety.natural("id")));
        takes(world.erp, Accepts.commands(CancelBooking.class, "cancel", "order", Safety.natural("id")));
        takes(world.ledger, Accepts.commands(BookOrder.class, "book", "booking", Safety.probed("reference")));
        refused(
                builder -> builder.flow(Flow.of(OrderPaths.TYPE)
                                .named("orders-to-erp")
                                .from("shop")
                                .to("erp"))
                        .process(Selling.named("selling")
                                .call("book", "ledger", sale -> new BookOrder(sale.key(), sale.order()))
                                .undo("call-off", "erp", (sale, receipt) -> new CancelBooking(sale.key(), "off"))
                                .build()),
                "flow 'orders-to-erp' and the command 'cancel' both write 'order' at 'erp'");
    }

    @Test
    void aProcessWithoutAStartOrAStep() {
        assertThatThrownBy(() -> Process.named("idle", Sale.class).build())
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("process 'idle' needs startsOn(event, …) and at least one step");
    }

    @Test
    void twoStepsOfOneName() {
        assertThatThrownBy(() ->
                        Selling.named("selling").check("fine", Sale::violations).check("fine", Sale::violations))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("process 'selling' has two steps or compensations named 'fine'")
                .hasMessageContaining("rename one");
    }

    @Test
    void aCompensationOfNothing() {
        assertThatThrownBy(() -> Selling.named("selling")
                        .check("fine", Sale::violations)
                        .undo("call-off", "erp", (sale, receipt) -> new CancelBooking(sale.key(), "off")))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("process 'selling': undo(…) belongs right behind a call(…)");
    }

    @Test
    void aRefusalLeavesNothingBehind() {
        takes(world.crm, Accepts.states(CustomerPaths.TYPE, "upsert", Safety.natural("id")));
        refused(builder -> builder.flow(TO_CRM).flow(TO_CRM), "two flows");
        world.start(builder -> builder.flow(TO_CRM));
        world.hear(Said.email("shop", "1", 1, "ada@example.com"));
        assertThat(world.crm.vendor.operations()).containsExactly("upsert");
    }
}
