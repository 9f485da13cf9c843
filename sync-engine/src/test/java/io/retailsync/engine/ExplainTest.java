package io.retailsync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.api.CaseFile;
import io.retailsync.api.Explanation;
import io.retailsync.api.Flow;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.fulfilment.Fulfilment;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.spi.Accepts;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.Safety;
import io.retailsync.spi.SyncFailure;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The seventh promise: of each record one can ask who it is, how it stands at each target, and what happened, in order. */
class ExplainTest {

    private static final ExternalRef ADA = Said.customer("shop", "1");
    private static final ExternalRef ORDER = Said.order("1001");
    private static final SyncFailure REFUSED = SyncFailure.rejected("MISSING", "email", "an e-mail is needed");

    private final World world = new World();

    @BeforeEach
    void start() {
        world.crm.descriptor = world.crm
                .descriptor
                .accepting(Accepts.states(CustomerPaths.TYPE, "upsert-contact", Safety.natural("externalId")))
                .accepting(Accepts.states(OrderPaths.TYPE, "upsert-order", Safety.natural("externalId")));
        world.crm.writing(CustomerPaths.TYPE, CustomerPaths.EMAIL).writing(OrderPaths.TYPE, OrderPaths.DISPLAY_NUMBER);
        world.crm.script.rendering((state, lookup) -> state.record().value() instanceof Order order
                        && order.customer() != null
                        && lookup.id(order.customer(), "customer").isEmpty()
                ? Optional.of(Rendered.waiting(order.customer(), "customer"))
                : Optional.empty());
        world.start(builder -> builder.flow(Flow.of(CustomerPaths.TYPE)
                        .named("customers")
                        .from("shop")
                        .to("crm"))
                .flow(Flow.of(OrderPaths.TYPE).named("orders").from("shop").to("crm")));
    }

    private void adaComes() {
        world.hear(Said.email("shop", "1", 1, "ada@example.com"));
    }

    private Explanation of(ExternalRef ref) {
        return world.engine.explain(ref);
    }

    private Stream<String> words(ExternalRef ref) {
        return of(ref).entries().stream().map(Explanation.Entry::what);
    }

    /** There is one line about what is on its way to the CRM. */
    private String standing(ExternalRef ref, String flow) {
        List<String> lines = of(ref).now().stream()
                .filter(line -> line.contains("crm") && line.contains(flow))
                .toList();
        assertThat(lines).hasSize(1);
        assertThat(of(ref).now()).doesNotContain("nothing pending");
        return lines.get(0);
    }

    // ---- who it is --------------------------------------------------------------------------------------------------

    @Test
    void itNamesTheRecordAsEverySystemDoes() {
        world.hear(Said.email("shop", "1", 1, "ada@example.com").matchedBy("email:ada"));
        world.hear(Said.email("erp", "7", 1, "ada@example.com").matchedBy("email:ada"));
        ExternalRef contact = world.crm.vendor.id(world.key(ADA));
        assertThat(of(ADA).names()).containsExactlyInAnyOrder(ADA.toString(), "erp/customer/7", contact.toString());
        assertThat(of(ADA).key().type()).isEqualTo("customer");
    }

    @Test
    void everyNameAndTheKeyTellTheSame() {
        adaComes();
        Explanation byKey = world.engine.explain(world.key(ADA));
        assertThat(of(ADA)).isEqualTo(byKey);
        assertThat(of(world.crm.vendor.id(world.key(ADA)))).isEqualTo(byKey);
    }

    @Test
    void aKillChangesNothingOfTheStory() {
        adaComes();
        String before = world.explain(ADA);
        world.crash();
        assertThat(world.explain(ADA)).isEqualTo(before);
    }

    // ---- how it stands ----------------------------------------------------------------------------------------------

    @Test
    void whereNothingIsLeftToDoItSaysSo() {
        adaComes();
        assertThat(of(ADA).now()).containsExactly("nothing pending");
    }

    @Test
    void whatWaitsSaysForWhat() {
        world.hear(Said.order("1001", 1, 1).set(OrderPaths.CUSTOMER, ADA));
        assertThat(standing(ORDER, "orders")).contains("shop/customer/1 as customer");
        assertThat(words(ORDER)).containsOnlyOnce("waiting");
    }

    @Test
    void whatBacksOffStandsThereWithItsNextAttempt() {
        world.crm.script.failAlways("upsert-contact", SyncFailure.passing("503"));
        adaComes();
        assertThat(standing(ADA, "customers")).contains("08:00:00");
        assertThat(words(ADA)).containsSubsequence("sending", "failed");
        world.crm.script.heal();
        world.passSeconds(60);
        assertThat(words(ADA)).containsSubsequence("failed", "sending-again", "delivered");
    }

    @Test
    void whatIsHeldAfterALostAnswerStandsThereUntilItIsSettled() {
        world.crm.script.next(Script.Fate.REQUEST_LOST);
        adaComes();
        assertThat(standing(ADA, "customers")).contains("08:01:00");
        assertThat(words(ADA)).containsSubsequence("sending", "held");
        world.pass(Duration.ofMinutes(5));
        assertThat(of(ADA).now()).containsExactly("nothing pending");
    }

    @Test
    void whatIsParkedNamesItsCase() {
        world.crm.script.fail("upsert-contact", REFUSED);
        adaComes();
        CaseFile file = world.onlyCase();
        standing(ADA, "customers");
        assertThat(of(ADA).now()).anyMatch(line -> line.contains("open case " + file.id()));
        assertThat(world.explain(ADA)).contains("MISSING").contains("an e-mail is needed");
        world.engine.cases().skip(file.id(), "a test customer", "kim");
        assertThat(of(ADA).now()).containsExactly("nothing pending");
        assertThat(words(ADA)).containsSubsequence("case-opened", "case-resolved");
    }

    @Test
    void whatIsUnderWayStandsThereToo() {
        world.time.hold("deliver:crm");
        adaComes();
        standing(ADA, "customers");
        assertThat(words(ADA)).contains("sending").doesNotContain("delivered");
    }

    @Test
    void aProcessStandsAtItsOrder() {
        Selling selling = new Selling().start(Selling.orderToCash());
        selling.orderComes(2);
        assertThat(selling.world.engine.explain(Selling.ORDER).now())
                .singleElement()
                .asString()
                .contains("order-to-cash")
                .contains("WAITING");
    }

    // ---- what happened ----------------------------------------------------------------------------------------------

    @Test
    void whatHappenedComesInItsOrder() {
        adaComes();
        world.passSeconds(5);
        world.hear(Said.email("shop", "1", 3, "new@example.com"));
        world.passSeconds(5);
        world.hear(Said.email("shop", "1", 2, "old@example.com"));
        assertThat(of(ADA).entries())
                .isSortedAccordingTo(java.util.Comparator.comparing(Explanation.Entry::at))
                .extracting(Explanation.Entry::what)
                .containsSubsequence(
                        "decided", "sending", "delivered", "decided", "sending", "delivered", "superseded");
    }

    @Test
    void eachEntrySaysWhichSystem() {
        adaComes();
        assertThat(of(ADA).entries())
                .filteredOn(entry -> entry.what().equals("decided"))
                .extracting(Explanation.Entry::system)
                .containsExactly("shop");
        assertThat(of(ADA).entries())
                .filteredOn(entry -> entry.what().equals("delivered"))
                .extracting(Explanation.Entry::system)
                .containsExactly("crm");
    }

    @Test
    void whatBelongsToAnOrderIsToldWithIt() {
        Selling selling = new Selling().start(Selling.orderToCash());
        selling.orderComes(2);
        selling.shipped("d1", 2);
        assertThat(selling.world.explain(Selling.ORDER))
                .contains(Fulfilment.SHIPMENT_DISPATCHED.name())
                .contains("order-to-cash");
        assertThat(selling.world.engine.explain(Selling.ORDER).entries())
                .extracting(Explanation.Entry::what)
                .containsSubsequence("process-started", "delivered", "process-ended");
    }

    // ---- what nobody knows ------------------------------------------------------------------------------------------

    @Test
    void aNameThatNobodyKnowsSaysSoAndTellsWhatCameInUnderIt() {
        world.post("shop", Map.of("x-key", "77"), "[nonsense".getBytes(StandardCharsets.UTF_8));
        world.post("erp", Map.of("x-key", "78"), "[nonsense".getBytes(StandardCharsets.UTF_8));
        world.settle();
        Explanation unknown = of(Said.customer("shop", "77"));
        assertThat(unknown.now()).anyMatch(line -> line.contains("no record is known by this name"));
        assertThat(unknown.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.system()).isEqualTo("shop");
            assertThat(entry.text()).contains("malformed");
        });
    }

    @Test
    void aNameThatNobodyEverUsedHasNoStory() {
        Explanation unknown = of(Said.customer("shop", "4711"));
        assertThat(unknown.names()).containsExactly("shop/customer/4711");
        assertThat(unknown.entries()).isEmpty();
    }

    @Test
    void aKeyThatNobodyKnowsHasNoStory() {
        Explanation unknown = world.engine.explain(Key.of(CustomerPaths.TYPE, "4711"));
        assertThat(unknown.names()).isEmpty();
        assertThat(unknown.entries()).isEmpty();
    }
}
