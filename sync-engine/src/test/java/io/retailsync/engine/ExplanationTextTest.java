package io.retailsync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.api.Explanation;
import io.retailsync.api.Flow;
import io.retailsync.api.Ownership;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.PersonName;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.spi.Accepts;
import io.retailsync.spi.Probe;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.Safety;
import io.retailsync.spi.SyncFailure;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person reads who was woken up. */
class ExplanationTextTest {

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
        world.crm
                .writing(CustomerPaths.TYPE, CustomerPaths.EMAIL, CustomerPaths.LOCALE)
                .writing(OrderPaths.TYPE, OrderPaths.DISPLAY_NUMBER);
        world.crm.script.rendering((state, lookup) -> state.record().value() instanceof Order order
                        && order.customer() != null
                        && lookup.id(order.customer(), "customer").isEmpty()
                ? Optional.of(Rendered.waiting(order.customer(), "customer"))
                : Optional.empty());
        world.start(builder -> builder.ownership(
                        Ownership.of(CustomerPaths.TYPE).owner("shop").contributors("crm"))
                .flow(Flow.of(CustomerPaths.TYPE)
                        .named("customers")
                        .from("shop")
                        .when(customer -> customer.email() != null)
                        .to("crm"))
                .flow(Flow.of(OrderPaths.TYPE).named("orders").from("shop").to("crm")));
    }

    private void adaComes() {
        world.hear(Said.email("shop", "1", 1, "ada@example.com"));
    }

    private void orderComes() {
        world.hear(Said.order("1001", 1, 1).set(OrderPaths.CUSTOMER, ADA));
    }

    private List<String> now(ExternalRef ref) {
        return world.engine.explain(ref).now();
    }

    // ---- systems ----------------------------------------------------------------------------------------------------

    @Test
    void aSystemThatDoesNotAcceptOurCredentialsIsTheReasonUntilItDoes() {
        world.crm.script.failAlways("upsert-contact", SyncFailure.unauthorized("the user is locked"));
        adaComes();
        world.pass(Duration.ofMinutes(5));
        assertThat(now(ADA))
                .anyMatch(line -> line.startsWith("to 'crm': customers did not get through"))
                .anyMatch(line -> line.startsWith(
                                "  because 'crm' has not accepted our credentials since 2026-11-23 08:00:00 (5 min, ")
                        && line.contains("the user is locked")
                        && line.contains("Whoever runs 'crm'"));
        world.crm.script.heal();
        world.pass(Duration.ofSeconds(20));
        assertThat(now(ADA)).containsExactly("nothing pending");
    }

    @Test
    void aSystemWhoseLimitIsUsedUpSaysUntilWhen() {
        world.crm.script.fail("upsert-contact", SyncFailure.rateLimited(Duration.ofHours(1), "too many calls."));
        adaComes();
        world.pass(Duration.ofMinutes(20));
        assertThat(now(ADA))
                .anyMatch(line -> line.contains("'crm' takes nothing more before 2026-11-23 09:00:00 (in 40 min)")
                        && line.contains("too many calls. Then it goes on by itself"));
    }

    @Test
    void aFailureOfOneRecordIsToldWithItsReasonAndItsNextAttempt() {
        world.crm.script.failAlways("upsert-contact", SyncFailure.passing("somebody has it open"));
        adaComes();
        assertThat(now(ADA))
                .anyMatch(line -> line.startsWith("to 'crm': customers did not get through and is sent again at ")
                        && line.contains("attempt 2")
                        && line.contains("the last time: TRANSIENT, it did not go through: somebody has it open"));
    }

    @Test
    void aLostAnswerSaysThatTheOutcomeIsUnknownAndTheProofThatItIsKnown() {
        Selling selling = new Selling().start(Selling.orderToCash());
        selling.world.erp.script.next(Script.Fate.ANSWER_LOST);
        selling.world.erp.script.nextProbe(Probe.notYetKnown(Duration.ofMinutes(1)));
        selling.orderComes(1);
        selling.world.passSeconds(10);
        assertThat(selling.world.engine.explain(Selling.ORDER).now())
                .anyMatch(line -> line.startsWith("to 'erp': order-to-cash/book was sent at 2026-11-23 08:00:00 (")
                        && line.contains("whether it happened is not known"));
        selling.world.pass(Duration.ofMinutes(2));
        assertThat(selling.world.explain(Selling.ORDER))
                .contains("order-to-cash/book: looked for it and found it, so it is not sent again: book");
    }

    // ---- who waits for whom -----------------------------------------------------------------------------------------

    @Test
    void whatWaitsForARecordNobodyToldOfSaysSo() {
        orderComes();
        assertThat(now(ORDER))
                .anyMatch(line ->
                        line.startsWith("to 'crm': orders waits since 2026-11-23 08:00:00 (0 s) until 'crm' knows "
                                        + "shop/customer/1 as customer")
                                && line.contains("given up at 2026-11-24 08:00:00, with a case"))
                .contains(
                        "  because no system has told of shop/customer/1 yet; if it exists, save it once more where it"
                                + " comes from");
    }

    @Test
    void whatWaitsForARecordThatIsItselfACaseNamesTheCase() {
        world.crm.script.failAlways("upsert-contact", REFUSED);
        adaComes();
        orderComes();
        assertThat(now(ORDER))
                .anyMatch(line -> line.startsWith("  because " + world.key(ADA)
                        + " itself is not at 'crm' yet: customers stands still until somebody decides a case"))
                .anyMatch(line -> line.startsWith("    open case ") && line.contains("for team 'integration'"))
                .contains("      MISSING (at email): an e-mail is needed")
                .anyMatch(line -> line.startsWith("      to do: put it right at 'crm'"));
        assertThat(now(ADA))
                .anyMatch(
                        line -> line.equals("1 record waits for " + world.key(ADA) + " at 'crm': " + world.key(ORDER)));
    }

    @Test
    void whatWaitsForARecordThatNoFlowConcernsNamesTheFlow() {
        world.hear(Said.customer("shop", "1", 1).set(CustomerPaths.LOCALE, "de"));
        orderComes();
        assertThat(now(ORDER))
                .anyMatch(line ->
                        line.contains("nothing of it is on its way there: the flow 'customers' does not concern it"));
    }

    // ---- cases and processes ----------------------------------------------------------------------------------------

    @Test
    void anInputThatCantBeUsedIsToldUnderItsNameAlthoughNoRecordIsKnown() {
        world.post("shop", Map.of("x-key", "7"), "no json".getBytes(StandardCharsets.UTF_8));
        world.settle();
        assertThat(now(ExternalRef.of("shop", "customer", "7")))
                .contains("no record is known by this name")
                .anyMatch(line -> line.startsWith("open case ") && line.endsWith("an input of 'shop' can't be used"))
                .anyMatch(line -> line.contains("and the input is decided again"));
    }

    @Test
    void aProcessSaysAtWhichStepItIsAndWhatItWaitsFor() {
        Selling selling = new Selling().start(Selling.orderToCash());
        selling.orderComes(1);
        assertThat(selling.world.engine.explain(Selling.ORDER).now())
                .anyMatch(
                        line -> line.contains("WAITING at step 'shipped' for retail.fulfilment.shipment-dispatched.v1, "
                                + "until 2026-12-07 08:00:00 (in 14 d 0 h) at most"));
    }

    @Test
    void aProcessPastItsPivotSaysWhatItCantDoAndWhoDecides() {
        Selling selling = new Selling().start(Selling.orderToCash());
        selling.world.crm.script.fail("log", SyncFailure.rejected("CLOSED", "period", "the period is closed"));
        selling.orderComes(1);
        selling.shipped("d1", 1);
        assertThat(selling.world.engine.explain(Selling.ORDER).now())
                .anyMatch(line -> line.contains("STUCK, not at an end and not undone"))
                .anyMatch(line -> line.startsWith("  open case ") && line.contains("for team 'integration'"))
                .anyMatch(line -> line.contains(
                        "past the pivot: REJECTED in step 'tell-crm' at 'crm': CLOSED: the period is" + " closed"));
    }

    @Test
    void aProcessThatWasUndoneSaysWhy() {
        Selling selling = new Selling().start(Selling.orderToCash());
        selling.world.erp.script.fail("book", SyncFailure.rejected("M3/305", "Material", "M3/305: no such material"));
        selling.orderComes(1);
        assertThat(selling.world.engine.explain(Selling.ORDER).now())
                .contains("nothing pending")
                .anyMatch(line -> line.contains(
                        "COMPENSATED, undone, because REJECTED in step 'book' at 'erp': M3/305: no such material"));
    }

    // ---- what was said ----------------------------------------------------------------------------------------------

    @Test
    void whatCameLateNamesWhatWasNotApplied() {
        world.hear(Said.email("shop", "1", 10, "ada@example.com").set(CustomerPaths.LOCALE, "de"));
        world.hear(Said.customer("shop", "1", 5).set(CustomerPaths.LOCALE, "en"));
        assertThat(world.explain(ADA))
                .contains("version of 2026-11-23 08:00:05 is older than that of 2026-11-23 08:00:10")
                .contains("it differs on [locale]: if it is right there, save it at 'shop' once more");
    }

    @Test
    void whoChangesWhatIsNotHisIsToldWithTheOwner() {
        world.hear(Said.email("shop", "1", 1, "ada@example.com").set(CustomerPaths.LOCALE, "de"));
        ExternalRef there = world.crm.vendor.id(world.key(ADA));
        world.hear(Said.customer("crm", there.value(), 5).set(CustomerPaths.LOCALE, "en"));
        assertThat(world.explain(ADA))
                .contains("drift [crm]")
                .contains("somebody changed [locale] at 'crm'")
                .contains("that is for 'shop' to say, so 'crm' is put right by customers");
    }

    @Test
    void whatAVendorQuotesIsMasked() {
        world.crm.script.fail(
                "upsert-contact",
                SyncFailure.rejected(
                        "DUPLICATE",
                        "Email",
                        "Lovelace (ada@example.com, ADA@EXAMPLE.ORG, +49 30 123456) is there twice"));
        world.hear(Said.email("shop", "1", 1, "ada@example.com")
                .set(CustomerPaths.NAME, new PersonName("Ada", "Lovelace", "Ada Lovelace")));
        assertThat(world.explain(ADA))
                .contains("DUPLICATE (at Email): *** (***, ***, ***) is there twice")
                .doesNotContain("Lovelace", "example", "123456");
    }

    @Test
    void aRecordIsCalledByWhatPeopleKnowItBy() {
        orderComes();
        Explanation explanation = world.engine.explain(ORDER);
        assertThat(explanation.facts())
                .contains("version 1", "displayNumber #1001", "total 10.00 EUR", "customer shop/customer/1");
        adaComes();
        assertThat(world.engine.explain(ADA).facts()).containsExactly("version 1");
    }
}
