package io.retailsync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.api.CaseFile;
import io.retailsync.api.Team;
import io.retailsync.engine.internal.Sale;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.fulfilment.Fulfilment;
import io.retailsync.model.inventory.ReleaseStock;
import io.retailsync.model.inventory.ReserveStock;
import io.retailsync.model.sales.AmendBooking;
import io.retailsync.model.sales.BookOrder;
import io.retailsync.model.sales.Sales;
import io.retailsync.model.service.LogActivity;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.Table;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Steps of a process on their way forward. */
class ProcessTest {

    private static final SyncFailure REFUSED = SyncFailure.rejected("CLOSED", "period", "the period is closed");

    private static final ExternalRef EARLY = ExternalRef.of("erp", "sales-order", "erp-sales-order-1");

    private final Selling selling = new Selling();
    private final World world = selling.world;
    private final Meanwhile meanwhile = new Meanwhile();

    @Test
    void aProcessRunsItsStepsInOrderAndCompletes() {
        selling.start(Selling.orderToCash());
        selling.orderComes(2);
        assertThat(selling.done()).containsExactly("reserve", "book");
        assertThat(selling.processes()).isEqualTo(Map.of("WAITING", 1L));
        selling.shipped("d1", 2);
        assertThat(selling.done()).containsExactly("reserve", "book", "log");
        assertThat(selling.processes()).isEqualTo(Map.of("COMPLETED", 1L));
        assertThat(world.accounting().delivered()).isEqualTo(1);
        assertThat(world.accounting().pending()).isZero();
    }

    @Test
    void theInputThatBeganItIsPendingUntilItEnds() {
        selling.start(Selling.orderToCash());
        selling.orderComes(2);
        assertThat(world.accounting().pending()).isEqualTo(1);
    }

    @Test
    void aCommandIsFrozenWhenItIsHandedOver() {
        world.erp.script.fail("book", SyncFailure.passing("503"));
        selling.start(Selling.orderToCash());
        selling.orderComes(2);
        world.hear(Said.order("1001", 2, 5));
        world.passSeconds(10);
        assertThat(world.erp.vendor.happened.get(0).wire())
                .contains("\"20.00\"")
                .doesNotContain("\"50.00\"");
    }

    @Test
    void whatAReceiptSaysIsKept() {
        selling.start(Selling.named("p")
                .call("book", "erp", BookOrder.class, sale -> new BookOrder(sale.key(), sale.order()))
                .keeping(Sale::booked)
                .call("tell", "crm", LogActivity.class, sale -> Selling.note(sale, "booked as " + sale.number())));
        selling.orderComes(2);
        assertThat(world.crm.vendor.happened.get(0).wire()).contains("booked as 1");
    }

    @Test
    void aCallMayHaveNothingToSend() {
        selling.start(Selling.named("p")
                .callWhen("book", "erp", BookOrder.class, sale -> Optional.empty())
                .call("tell", "crm", LogActivity.class, sale -> Selling.note(sale, "done")));
        selling.orderComes(2);
        assertThat(selling.done()).containsExactly("log");
    }

    @Test
    void aChoiceTakesOneOfTwoWays() {
        selling.start(Selling.named("p")
                .choose(
                        "big",
                        sale -> sale.wanted() > 5,
                        big -> big.call("tell-big", "crm", LogActivity.class, sale -> Selling.note(sale, "big")),
                        small ->
                                small.call("tell-small", "crm", LogActivity.class, sale -> Selling.note(sale, "small")))
                .call("book", "erp", BookOrder.class, sale -> new BookOrder(sale.key(), sale.order())));
        world.hear(Said.order("1", 1, 9));
        world.hear(Said.order("2", 1, 1));
        assertThat(world.crm.vendor.happened.get(0).wire()).contains("\"big\"");
        assertThat(world.crm.vendor.happened.get(1).wire()).contains("\"small\"");
        assertThat(world.erp.vendor.happened).hasSize(2);
        assertThat(selling.processes()).isEqualTo(Map.of("COMPLETED", 2L));
    }

    @Test
    void aTimerWaitsItsTimeAlsoThroughAKill() {
        selling.start(Selling.named("p")
                .timer("cool-down", sale -> Duration.ofHours(1))
                .call("tell", "crm", LogActivity.class, sale -> Selling.note(sale, "later")));
        selling.orderComes(2);
        world.pass(Duration.ofMinutes(59));
        assertThat(selling.done()).isEmpty();
        world.crash().pass(Duration.ofMinutes(2));
        assertThat(selling.done()).containsExactly("log");
        assertThat(world.crm.vendor.happened.get(0).at()).isEqualTo(World.MORNING.plus(Duration.ofHours(1)));
    }

    @Test
    void oneFactBeginsOneInstance() {
        selling.start(Selling.orderToCash());
        selling.orderComes(2);
        world.hear(Said.order("1001", 2, 3));
        world.hear(Said.order("1001", 3, 4));
        assertThat(selling.processes()).isEqualTo(Map.of("WAITING", 1L));
    }

    @Test
    void anEventMayBeginNothing() {
        selling.start(io.retailsync.api.Process.named("p", Sale.class)
                .startsWhen(
                        Sales.ORDER_PLACED,
                        (placed, known) ->
                                placed.state().lines().isEmpty() ? Optional.of(Sale.of(placed)) : Optional.empty())
                .call("tell", "crm", LogActivity.class, sale -> Selling.note(sale, "empty")));
        selling.orderComes(2);
        assertThat(selling.processes()).isEmpty();
        assertThat(world.accounting().ignored()).isEqualTo(1);
    }

    @Test
    void aProcessThatBeginsMayLookAtTheRecordThatItIsToldOf() {
        selling.start(io.retailsync.api.Process.named("on-shipment", Sale.class)
                .startsWhen(
                        Fulfilment.SHIPMENT_DISPATCHED,
                        (shipment, known) -> known.about()
                                .flatMap(order -> known.record(io.retailsync.model.sales.OrderPaths.TYPE, order))
                                .map(order -> new Sale(order.key(), order.value(), 0, "")))
                .call(
                        "tell",
                        "crm",
                        LogActivity.class,
                        sale -> Selling.note(sale, "shipped " + sale.order().displayNumber())));
        selling.orderComes(2);
        selling.shipped("d1", 1);
        assertThat(world.crm.vendor.happened.get(0).wire()).contains("shipped #1001");
    }

    // ---- await ------------------------------------------------------------------------------------------------------

    @Test
    void anAwaitGoesOnWhenItIsEnough() {
        selling.start(Selling.orderToCash());
        selling.orderComes(3);
        selling.shipped("d1", 1);
        assertThat(selling.processes()).containsKey("WAITING");
        selling.shipped("d2", 2);
        assertThat(selling.processes()).isEqualTo(Map.of("COMPLETED", 1L));
    }

    @Test
    void anEventThatCameBeforeItsWaitIsHeard() {
        world.time.hold("deliver:erp");
        selling.start(Selling.orderToCash());
        selling.orderComes(2);
        selling.shipped("d1", 2);
        world.time.release("deliver:erp");
        world.settle();
        assertThat(selling.processes()).isEqualTo(Map.of("COMPLETED", 1L));
    }

    @Test
    void anEventAboutAReferenceThatNobodyKnowsYetIsToldWhenItIsBound() {
        selling.start(Selling.orderToCash());
        world.time.hold("deliver:erp");
        selling.orderComes(2);
        world.hear(Said.shipment("d1", 60, world.erp.ref("sales-order", "erp-sales-order-1"), 2));
        assertThat(selling.processes()).containsKey("WAITING");
        world.time.release("deliver:erp");
        world.settle();
        assertThat(selling.processes()).isEqualTo(Map.of("COMPLETED", 1L));
    }

    @Test
    void anEventThatIsToldWhileItsReferenceIsBoundIsHeard() {
        world.wrapping(meanwhile::around);
        selling.start(Selling.orderToCash());
        completesAlthough(Table.REFERENCE, EARLY.toString(), this::shippedEarly, () -> selling.orderComes(2));
    }

    @Test
    void anEventWhoseReferenceIsBoundWhileItIsToldIsHeard() {
        world.wrapping(meanwhile::around);
        selling.start(Selling.orderToCash());
        completesAlthough(Table.EVENT, "sales-order:" + EARLY, () -> selling.orderComes(2), this::shippedEarly);
    }

    @Test
    void anEventThatIsToldWhileAProcessOfItsRecordBeginsIsHeard() {
        world.wrapping(meanwhile::around);
        selling.start(io.retailsync.api.Process.named("p", Sale.class)
                .startsOn(Sales.ORDER_CHANGED, Sale::of)
                .await(
                        "shipped",
                        Fulfilment.SHIPMENT_DISPATCHED,
                        Sale::shipping,
                        Sale::allShipped,
                        Duration.ofDays(1)));
        selling.orderComes(2);
        completesAlthough(
                Table.EVENT,
                Fulfilment.SHIPMENT_DISPATCHED.name(),
                () -> world.hear(Said.order("1001", 2, 3)),
                () -> selling.shipped("d1", 3));
    }

    private void shippedEarly() {
        world.hear(Said.shipment("d1", 60, EARLY, 2));
    }

    /** Something is decided, others act just before the commit of it, and all the same the process hears of both. */
    private void completesAlthough(Table table, String row, Runnable others, Runnable decided) {
        meanwhile.before(table, row, others);
        decided.run();
        assertThat(meanwhile.happened()).isTrue();
        assertThat(selling.processes()).isEqualTo(Map.of("COMPLETED", 1L));
    }

    @Test
    void twoAwaitsMayBeSatisfiedByWhatTheFirstHeard() {
        selling.start(Selling.named("p")
                .await(
                        "first",
                        Fulfilment.SHIPMENT_DISPATCHED,
                        Sale::shipping,
                        sale -> sale.shipped() >= 1,
                        Duration.ofDays(1))
                .await(
                        "second",
                        Fulfilment.SHIPMENT_DISPATCHED,
                        Sale::shipping,
                        sale -> sale.shipped() >= 2,
                        Duration.ofDays(1)));
        world.hear(Said.order("1001", 1, 2), Said.order("1002", 1, 1));
        world.hear(Said.shipment("d1", 60, Selling.ORDER, 1), Said.shipment("d2", 60, Selling.ORDER, 1));
        assertThat(world.engine.explain(Selling.ORDER).now()).noneMatch(line -> line.contains("WAITING"));
    }

    @Test
    void anAwaitThatIsNotSatisfiedInTimeIsUndoneBeforeThePivot() {
        selling.start(Selling.named("p")
                .call("reserve", "ledger", ReserveStock.class, Selling::reservation)
                .undo("release", "ledger", ReleaseStock.class, (sale, receipt) -> new ReleaseStock(sale.key()))
                .await("paid", Sales.ORDER_CHANGED, Sale::edited, sale -> false, Duration.ofDays(3)));
        selling.orderComes(2);
        world.pass(Duration.ofDays(2));
        assertThat(selling.done()).containsExactly("reserve");
        world.pass(Duration.ofDays(2));
        assertThat(selling.done()).containsExactly("reserve", "release");
        assertThat(selling.processes()).isEqualTo(Map.of("COMPENSATED", 1L));
        assertThat(world.explain(Selling.ORDER)).contains("TIMED_OUT");
    }

    @Test
    void anAwaitThatMayGoOnWithoutDoesSo() {
        selling.start(Selling.named("p")
                .awaitOrGoOn("paid", Sales.ORDER_CHANGED, Sale::edited, sale -> false, Duration.ofDays(3))
                .call("tell", "crm", LogActivity.class, sale -> Selling.note(sale, "gone on")));
        selling.orderComes(2);
        world.pass(Duration.ofDays(4));
        assertThat(selling.done()).containsExactly("log");
        assertThat(selling.processes()).isEqualTo(Map.of("COMPLETED", 1L));
    }

    @Test
    void whatIsFollowedIsKnownBeforeEachStepAndWhileItWaits() {
        selling.start(Selling.orderToCash());
        selling.orderComes(5);
        selling.shipped("d1", 2);
        assertThat(selling.processes()).containsKey("WAITING");
        world.hear(Said.order("1001", 70, 2));
        assertThat(selling.processes()).isEqualTo(Map.of("COMPLETED", 1L));
    }

    // ---- past the pivot ---------------------------------------------------------------------------------------------

    @Test
    void aRefusalPastThePivotGoesToThePersonInCharge() {
        selling.start(Selling.orderToCash().team(Team.of("sales-ops")));
        world.crm.script.fail("log", REFUSED);
        selling.orderComes(2);
        selling.shipped("d1", 2);
        assertThat(selling.processes()).isEqualTo(Map.of("STUCK", 1L));
        CaseFile file = world.onlyCase();
        assertThat(file.kind()).isEqualTo(CaseFile.Kind.PROCESS);
        assertThat(file.team()).isEqualTo(Team.of("sales-ops"));
        assertThat(file.key()).contains(selling.key());
        assertThat(file.message())
                .contains("past the pivot")
                .contains("tell-crm")
                .contains("the period is closed");
        assertThat(selling.done()).containsExactly("reserve", "book");
    }

    @Test
    void aTimeOutPastThePivotGoesToAPerson() {
        selling.start(Selling.orderToCash());
        selling.orderComes(2);
        world.pass(Duration.ofDays(15));
        assertThat(selling.processes()).isEqualTo(Map.of("STUCK", 1L));
        assertThat(world.onlyCase().message()).contains("within");
        assertThat(selling.done()).containsExactly("reserve", "book");
    }

    @Test
    void aReplayOfATimeOutWaitsOnceMore() {
        selling.start(Selling.orderToCash());
        selling.orderComes(2);
        world.pass(Duration.ofDays(15));
        world.engine.cases().replay(world.onlyCase().id(), "the carrier was on strike", "kim");
        world.settle();
        assertThat(world.cases()).isEmpty();
        selling.shipped("d1", 2);
        assertThat(selling.processes()).isEqualTo(Map.of("COMPLETED", 1L));
    }

    @Test
    void aCallThatIsToleratedMayBeRefused() {
        selling.start(Selling.named("p")
                .call("tell", "crm", LogActivity.class, sale -> Selling.note(sale, "hello"))
                .tolerated()
                .call("book", "erp", BookOrder.class, sale -> new BookOrder(sale.key(), sale.order())));
        world.crm.script.fail("log", REFUSED);
        selling.orderComes(2);
        assertThat(selling.done()).containsExactly("book");
        assertThat(selling.processes()).isEqualTo(Map.of("COMPLETED", 1L));
        assertThat(world.explain(Selling.ORDER)).contains("refused with CLOSED, which is tolerated");
    }

    @Test
    void commandsOfOneKeyReachOneTargetInTheirOrder() {
        selling.start(
                Selling.named("first").call("tell-1", "crm", LogActivity.class, sale -> Selling.note(sale, "one")),
                Selling.named("second").call("tell-2", "crm", LogActivity.class, sale -> Selling.note(sale, "two")));
        world.crm.script.fail("log", SyncFailure.passing("503"), SyncFailure.passing("503"));
        selling.orderComes(2);
        world.passSeconds(30);
        List<String> wires = world.crm.vendor.happened.stream()
                .map(ScriptedVendor.Happened::wire)
                .toList();
        assertThat(wires).hasSize(2);
        assertThat(wires.get(0)).contains("one");
        assertThat(wires.get(1)).contains("two");
    }

    @Test
    void aCommandThatMissesAReferenceIsOvertakenByTheOneThatBringsIt() {
        selling.start(
                io.retailsync.api.Process.named("amendment", Sale.class)
                        .startsOn(Sales.ORDER_PLACED, Sale::of)
                        .call("amend", "erp", AmendBooking.class, sale -> new AmendBooking(sale.key(), sale.order())),
                Selling.named("booking")
                        .call("book", "erp", BookOrder.class, sale -> new BookOrder(sale.key(), sale.order())));
        selling.orderComes(2);
        assertThat(world.erp.vendor.operations()).containsExactly("book", "amend");
    }
}
