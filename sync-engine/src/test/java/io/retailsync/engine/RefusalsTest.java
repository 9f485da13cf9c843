package io.retailsync.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.api.ConfigurationRefused;
import io.retailsync.api.Crosswalk;
import io.retailsync.api.Flow;
import io.retailsync.api.Ownership;
import io.retailsync.api.Subscriber;
import io.retailsync.model.EntityType;
import io.retailsync.model.catalogue.Catalogue;
import io.retailsync.model.mapping.Mapping;
import io.retailsync.model.party.Customer;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.model.sales.Sales;
import io.retailsync.spi.Accepts;
import io.retailsync.spi.Descriptor;
import io.retailsync.spi.Safety;
import io.retailsync.spi.StoreUnavailable;
import io.retailsync.spi.Table;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Systems, flows, owners and words that can't work are refused when the engine is built, with what to write instead. */
class RefusalsTest extends Refusing {

    private static final Flow<Customer> TO_CRM =
            Flow.of(CustomerPaths.TYPE).named("customers-to-crm").from("shop").to("crm");

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
    void aSubscriberThatBearsTheNameOfASystem() {
        refused(
                builder -> builder.subscriber(Subscriber.named("crm").on(Sales.ORDER_PLACED, told -> {})),
                "two systems are named 'crm'");
    }

    @Test
    void aSubscriberThatHearsOfNothingOrOfOneThingTwice() {
        refused(
                builder -> builder.subscriber(Subscriber.named("board")),
                "subscriber 'board' hears of nothing",
                "' hears of nothing: write .on(Sales.ORDER_PLACED, told -> …)");
        assertThatThrownBy(() -> Subscriber.named("board")
                        .on(Sales.ORDER_PLACED, told -> {})
                        .on(Sales.ORDER_PLACED, told -> {}))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("twice: do both in one ear");
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
        assertThatCode(() -> world.crash(builder -> builder.flow(TO_CRM).acceptAtMostOnce("crm", "post-contact")))
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
    void twoFlowsOfOneName() {
        takes(world.crm, Accepts.states(CustomerPaths.TYPE, "upsert", Safety.natural("id")));
        refused(
                builder -> builder.flow(TO_CRM).flow(TO_CRM),
                "two flows are named 'customers-to-crm'",
                ".named(\"…\")");
    }

    @Test
    void twoFlowsOfTheSameRecordsToOneTarget() {
        takes(world.crm, Accepts.states(CustomerPaths.TYPE, "upsert", Safety.natural("id")));
        refused(
                builder -> builder.flow(TO_CRM).flow(TO_CRM.named("again")),
                "flow 'customers-to-crm' and flow 'again' both send 'customer' to 'crm': join them",
                "or give each a .from(…) of its own");
        refused(
                builder -> builder.flow(Flow.of(CustomerPaths.TYPE).to("crm")).flow(TO_CRM.named("of-the-shop")),
                "and flow 'of-the-shop' both send 'customer' to 'crm'");
    }

    @Test
    void anOwnerThatNeverSaysOfARecord() {
        world.erp.descriptor = Descriptor.of("erp-vendor").providing(OrderPaths.TYPE);
        refused(
                builder -> builder.ownership(Ownership.of(CustomerPaths.TYPE).owner("erp")),
                "'customer' is owned by 'erp', whose connector for erp-vendor never says of one",
                "name the system that does");
    }

    @Test
    void twoSourcesWithoutAnOwnership() {
        takes(world.crm, Accepts.states(CustomerPaths.TYPE, "upsert", Safety.natural("id")));
        takes(world.erp, Accepts.states(CustomerPaths.TYPE, "upsert", Safety.natural("id")));
        refused(
                builder -> builder.flow(Flow.of(CustomerPaths.TYPE)
                                .named("one")
                                .from("shop")
                                .to("crm"))
                        .flow(Flow.of(CustomerPaths.TYPE)
                                .named("two")
                                .from("crm")
                                .to("erp")),
                "flows bring 'customer' from 'shop' and from 'crm', and nobody said whose word counts",
                ".owner(\"shop\").contributors(\"crm\")");
    }

    @Test
    void namesThatNobodyBears() {
        refused(
                builder -> builder.crosswalk(Crosswalk.named("units").map("piece", "ero", "ST")),
                "crosswalk 'units' names the system 'ero', which is not attached");
        refused(
                builder -> builder.acceptAtMostOnce("shp", "put"),
                ".acceptAtMostOnce names the system 'shp', which is not attached");
        refused(
                builder -> builder.acceptAtMostOnce("crm", "putt"),
                ".acceptAtMostOnce(\"crm\", \"putt\") names no operation of its connector",
                "correct the name, or leave it out");
    }

    @Test
    void aRefusalClosesTheStore() {
        MemoryStore store = MemoryStore.create();
        assertThatThrownBy(() -> SyncEngine.builder().store(store).flow(TO_CRM).build())
                .isInstanceOf(ConfigurationRefused.class);
        assertThatThrownBy(() -> store.count(Table.SLOT)).isInstanceOf(StoreUnavailable.class);
    }

    @Test
    void aStreamThatWouldBeReadWithoutAPause() {
        world.erp.descriptor = world.erp.descriptor.streaming("stock", Duration.ZERO);
        refused(
                builder -> {},
                "the stream 'stock' of 'erp' would be looked at every PT0S",
                "tell its connector an interval above zero");
    }

    @Test
    void hintsThatWouldWaitForLessThanNothing() {
        world.shop.descriptor = world.shop.descriptor.lingering(Duration.ofSeconds(-1));
        refused(
                builder -> {},
                "the connector of 'shop' lets hints wait PT-1S",
                "declare .lingering(…) of zero or more");
    }

    @Test
    void callsThatWouldHaveNoTime() {
        world.erp.descriptor = world.erp.descriptor.within(Duration.ofSeconds(-1), Duration.ZERO);
        refused(builder -> {}, "the connector of 'erp' gives a call PT-1S", "declare .within(…) of a time above zero");
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

    @Test
    void aRefusalLeavesNothingBehind() {
        takes(world.crm, Accepts.states(CustomerPaths.TYPE, "upsert", Safety.natural("id")));
        refused(builder -> builder.flow(TO_CRM).flow(TO_CRM), "two flows");
        world.crash(builder -> builder.flow(TO_CRM));
        world.hear(Said.email("shop", "1", 1, "ada@example.com"));
        assertThat(world.crm.vendor.operations()).containsExactly("upsert");
    }
}
