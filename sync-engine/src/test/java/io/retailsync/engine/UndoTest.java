package io.retailsync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.api.CaseFile;
import io.retailsync.engine.internal.Sale;
import io.retailsync.model.inventory.ReleaseStock;
import io.retailsync.model.inventory.ReserveStock;
import io.retailsync.model.sales.BookOrder;
import io.retailsync.model.sales.CancelBooking;
import io.retailsync.model.service.LogActivity;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.SyncFailure;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The fourth promise: a process completes, or every step that took effect is undone in reverse order, or it stands in front of a person. */
class UndoTest {

    private static final SyncFailure REFUSED =
            SyncFailure.rejected("CREDIT", "customer", "the credit limit is used up");

    private final Selling selling = new Selling();
    private final World world = selling.world;

    private void bookingIsRefused() {
        world.erp.script.fail("book", REFUSED);
        selling.start(Selling.orderToCash());
        selling.orderComes(2);
    }

    @Test
    void aRefusedStepUndoesWhatWasDoneBeforeIt() {
        bookingIsRefused();
        assertThat(selling.done()).containsExactly("reserve", "release", "open-case");
        assertThat(selling.processes()).isEqualTo(Map.of("COMPENSATED", 1L));
        assertThat(world.cases()).isEmpty();
        assertThat(world.accounting().rejected()).isEqualTo(1);
    }

    @Test
    void aCompensationWithoutAnActionKnowsTheReason() {
        bookingIsRefused();
        assertThat(world.crm.vendor.happened.get(0).wire()).contains("REJECTED: CREDIT");
    }

    @Test
    void aFailedCheckUndoesTheProcessBeforeAnythingWasSent() {
        selling.start(Selling.orderToCash());
        selling.orderComes(13);
        assertThat(selling.done()).containsExactly("open-case");
        assertThat(world.crm.vendor.happened.get(0).wire()).contains("REJECTED: unlucky");
        assertThat(selling.processes()).isEqualTo(Map.of("COMPENSATED", 1L));
    }

    @Test
    void compensationsRunInReverseOrderWithTheReceiptOfTheirOwnStep() {
        selling.start(Selling.named("p")
                .call("reserve", "ledger", ReserveStock.class, Selling::reservation)
                .undo("release", "ledger", ReleaseStock.class, (sale, receipt) -> new ReleaseStock(sale.key()))
                .call("book", "erp", BookOrder.class, sale -> new BookOrder(sale.key(), sale.order()))
                .undo(
                        "cancel",
                        "erp",
                        CancelBooking.class,
                        (sale, receipt) -> new CancelBooking(
                                sale.key(), "booking " + receipt.facts().get("number")))
                .call("tell", "crm", LogActivity.class, sale -> Selling.note(sale, "x")));
        world.crm.script.fail("log", REFUSED);
        selling.orderComes(2);
        assertThat(selling.done()).containsExactly("reserve", "book", "cancel", "release");
        assertThat(world.erp.vendor.happened.get(1).wire()).contains("booking 1");
    }

    @Test
    void aStepThatSentNothingIsNotUndone() {
        selling.start(Selling.named("p")
                .callWhen("reserve", "ledger", ReserveStock.class, sale -> Optional.empty())
                .undo("release", "ledger", ReleaseStock.class, (sale, receipt) -> new ReleaseStock(sale.key()))
                .call("book", "erp", BookOrder.class, sale -> new BookOrder(sale.key(), sale.order())));
        world.erp.script.fail("book", REFUSED);
        selling.orderComes(2);
        assertThat(selling.done()).isEmpty();
        assertThat(selling.processes()).isEqualTo(Map.of("COMPENSATED", 1L));
    }

    @Test
    void whatCanNotBeRenderedIsARefusal() {
        world.erp.script.renderingCommands(command -> command instanceof BookOrder
                ? Optional.of(Rendered.rejected(SyncFailure.rejected("NO_MATERIAL", "lines", "map the SKU SHIRT")))
                : Optional.empty());
        selling.start(Selling.orderToCash());
        selling.orderComes(2);
        assertThat(selling.done()).containsExactly("reserve", "release", "open-case");
    }

    @Test
    void aCommandThatTurnsOutToHaveNothingToDoCountsAsDone() {
        world.erp.script.renderingCommands(command -> command instanceof BookOrder
                ? Optional.of(Rendered.nothing("the order holds nothing that is booked"))
                : Optional.empty());
        selling.start(Selling.orderToCash());
        selling.orderComes(2);
        selling.shipped("d1", 2);
        assertThat(selling.done()).containsExactly("reserve", "log");
        assertThat(selling.processes()).isEqualTo(Map.of("COMPLETED", 1L));
    }

    @Test
    void aCompensationThatFailsInPassingIsTriedAgain() {
        world.ledger.script.fail("release", SyncFailure.passing("503"), SyncFailure.passing("503"));
        bookingIsRefused();
        world.passSeconds(10);
        assertThat(selling.done()).containsExactly("reserve", "release", "open-case");
    }

    @Test
    void aCompensationThatIsRefusedStandsInFrontOfAPerson() {
        world.ledger.script.fail("release", SyncFailure.rejected("LOCKED", "", "the stock count is on"));
        bookingIsRefused();
        assertThat(selling.processes()).isEqualTo(Map.of("STUCK", 1L));
        CaseFile file = world.onlyCase();
        assertThat(file.kind()).isEqualTo(CaseFile.Kind.PROCESS);
        assertThat(file.message())
                .contains("compensation 'release' was refused")
                .contains("the stock count is on");
        assertThat(selling.done()).containsExactly("reserve");
    }

    @Test
    void aReplayRepeatsTheCompensationAndGoesOnUndoing() {
        world.ledger.script.fail("release", SyncFailure.rejected("LOCKED", "", "the stock count is on"));
        bookingIsRefused();
        world.engine.cases().replay(world.onlyCase().id(), "the count is over", "kim");
        world.settle();
        assertThat(selling.done()).containsExactly("reserve", "release", "open-case");
        assertThat(selling.processes()).isEqualTo(Map.of("COMPENSATED", 1L));
        assertThat(world.cases()).isEmpty();
    }

    @Test
    void aSkipLeavesTheCompensationOutAndGoesOnUndoing() {
        world.ledger.script.fail("release", SyncFailure.rejected("LOCKED", "", "the stock count is on"));
        bookingIsRefused();
        world.engine.cases().skip(world.onlyCase().id(), "released by hand", "kim");
        world.settle();
        assertThat(selling.done()).containsExactly("reserve", "open-case");
        assertThat(selling.processes()).isEqualTo(Map.of("COMPENSATED", 1L));
    }

    @Test
    void aLostAnswerIsSettledBeforeItIsDecidedWhetherToUndo() {
        world.erp.script.nextIsLate(Duration.ofSeconds(40));
        selling.start(Selling.orderToCash());
        selling.orderComes(2);
        assertThat(selling.processes()).isEqualTo(Map.of("WAITING", 1L));
        world.pass(Duration.ofMinutes(5));
        assertThat(selling.done()).containsExactly("reserve", "book");
        selling.shipped("d1", 2);
        assertThat(selling.processes()).isEqualTo(Map.of("COMPLETED", 1L));
    }

    @Test
    void aCompensationWhoseAnswerIsLostTakesEffectOnce() {
        selling.start(Selling.orderToCash());
        world.erp.script.fail("book", REFUSED);
        world.ledger.script.next(Script.Fate.ANSWERED, Script.Fate.ANSWER_LOST);
        selling.orderComes(2);
        world.pass(Duration.ofMinutes(2));
        assertThat(selling.done()).containsExactly("reserve", "release", "open-case");
    }

    @Test
    void anAttemptThatWasGivenUpByAPersonIsARefusalToTheProcess() {
        world.erp.script.failAlways("book", SyncFailure.passing("503"));
        selling.start(Selling.orderToCash());
        selling.orderComes(2);
        world.pass(Duration.ofHours(1));
        CaseFile file = world.onlyCase();
        assertThat(file.kind()).isEqualTo(CaseFile.Kind.DELIVERY);
        world.engine.cases().skip(file.id(), "the ERP is being replaced", "kim");
        world.settle();
        assertThat(selling.done()).containsExactly("reserve", "release", "open-case");
        assertThat(selling.processes()).isEqualTo(Map.of("COMPENSATED", 1L));
    }

    @Test
    void aRefusalThatAPersonHasPutRightMayBeReplayedUnderANewKey() {
        selling.start(Selling.named("p")
                .pivot()
                .call("reserve", "ledger", ReserveStock.class, Selling::reservation)
                .call("tell", "crm", LogActivity.class, sale -> Selling.note(sale, "done")));
        world.ledger.script.fail("reserve", REFUSED);
        selling.orderComes(2);
        world.engine.cases().replay(world.onlyCase().id(), "stock was found", "kim");
        world.settle();
        assertThat(selling.done()).containsExactly("reserve", "log");
        assertThat(selling.processes()).isEqualTo(Map.of("COMPLETED", 1L));
        assertThat(world.ledger.vendor.arrived.stream()
                        .map(ScriptedVendor.Arrived::batchKey)
                        .distinct())
                .hasSize(2);
    }

    @Test
    void aSkippedStepPastThePivotLetsTheProcessGoOn() {
        selling.start(Selling.named("p")
                .pivot()
                .call("reserve", "ledger", ReserveStock.class, Selling::reservation)
                .call("tell", "crm", LogActivity.class, sale -> Selling.note(sale, "done")));
        world.ledger.script.fail("reserve", REFUSED);
        selling.orderComes(2);
        world.engine.cases().skip(world.onlyCase().id(), "reserved by hand", "kim");
        world.settle();
        assertThat(selling.done()).containsExactly("log");
        assertThat(selling.processes()).isEqualTo(Map.of("COMPLETED", 1L));
    }

    @Test
    void anUndoThatIsStuckDoesNotHoldUpOtherOrders() {
        world.ledger.script.fail("release", SyncFailure.rejected("LOCKED", "", "the stock count is on"));
        bookingIsRefused();
        world.hear(Said.order("1002", 1, 1));
        assertThat(world.erp.vendor.about(world.key(Said.order("1002")))).hasSize(1);
    }

    @Test
    void aStateOfTheProcessSurvivesTheWayBack() {
        selling.start(Selling.named("p")
                .call("book", "erp", BookOrder.class, sale -> new BookOrder(sale.key(), sale.order()))
                .keeping(Sale::booked)
                .onUndo(
                        "tell",
                        "crm",
                        LogActivity.class,
                        (sale, why) -> Optional.of(Selling.note(sale, "undone " + sale.number())))
                .call("reserve", "ledger", ReserveStock.class, Selling::reservation));
        world.ledger.script.fail("reserve", REFUSED);
        selling.orderComes(2);
        assertThat(world.crm.vendor.happened.get(0).wire()).contains("undone 1");
    }
}
