package io.retailsync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.api.Process;
import io.retailsync.engine.internal.Sale;
import io.retailsync.model.fulfilment.Fulfilment;
import io.retailsync.model.inventory.ReleaseStock;
import io.retailsync.model.inventory.ReserveStock;
import io.retailsync.model.sales.AmendBooking;
import io.retailsync.model.sales.BookOrder;
import io.retailsync.model.sales.Sales;
import io.retailsync.spi.Change;
import io.retailsync.spi.Row;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.Table;
import io.retailsync.spi.Unit;
import io.retailsync.spi.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A process that is called off: what was not sent is withdrawn, what was sent settles first, then all is undone. */
class CancelTest {

    private static final SyncFailure DOWN = SyncFailure.passing("503");

    private static final long FIRST_LEASE = 1;

    private final Meanwhile meanwhile = new Meanwhile();
    private final Selling selling = new Selling();
    private final World world = selling.world;

    @Test
    void whatWasNotSentYetIsWithdrawn() {
        selling.start(Selling.orderToCash());
        world.erp.script.failAlways("book", SyncFailure.rateLimited(Duration.ofHours(1), "429"));
        selling.orderComes(2);
        selling.cancelled(2);
        assertThat(selling.done()).containsExactly("reserve", "release", "open-case");
        assertThat(world.crm.vendor.happened.get(0).wire()).contains("CANCELLED");
        world.erp.script.heal();
        world.pass(Duration.ofHours(3));
        assertThat(world.erp.vendor.happened).isEmpty();
        assertThat(selling.processes()).isEqualTo(Map.of("COMPENSATED", 1L));
        assertThat(world.explain(Selling.ORDER)).contains("withdrawn before it was sent");
    }

    @Test
    void whatWasSentSettlesFirstAndIsThenUndone() {
        selling.start(Selling.orderToCash());
        world.time.hold("deliver:erp");
        selling.orderComes(2);
        selling.cancelled(2);
        assertThat(selling.done()).containsExactly("reserve");
        world.time.release("deliver:erp");
        world.settle();
        assertThat(selling.done()).startsWith("reserve", "book").contains("cancel", "release");
        assertThat(selling.processes()).isEqualTo(Map.of("COMPENSATED", 1L));
    }

    @Test
    void whatWasSentAndLostSettlesFirstToo() {
        selling.start(Selling.orderToCash());
        world.erp.script.nextIsLate(Duration.ofSeconds(50));
        selling.orderComes(2);
        selling.cancelled(2);
        world.passSeconds(45);
        assertThat(selling.done()).containsExactly("reserve");
        world.pass(Duration.ofMinutes(3));
        assertThat(selling.done()).containsExactly("reserve", "book", "cancel", "release", "open-case");
    }

    @Test
    void aRefusalOfWhatWasSentEndsTheWaitingToo() {
        selling.start(Selling.orderToCash());
        world.erp.script.fail("book", SyncFailure.rejected("CLOSED", "", "closed"));
        world.time.hold("deliver:erp");
        selling.orderComes(2);
        selling.cancelled(2);
        world.time.release("deliver:erp");
        world.settle();
        assertThat(selling.done()).containsExactly("reserve", "release", "open-case");
        assertThat(world.crm.vendor.happened.get(0).wire()).contains("CANCELLED");
    }

    @Test
    void whatIsTriedAgainAfterACertainFailureIsWithdrawn() {
        selling.start(Selling.orderToCash());
        world.erp.script.fail("book", DOWN, DOWN, DOWN);
        selling.orderComes(2);
        selling.cancelled(2);
        world.pass(Duration.ofMinutes(2));
        assertThat(world.erp.vendor.happened).isEmpty();
        assertThat(selling.processes()).isEqualTo(Map.of("COMPENSATED", 1L));
    }

    @Test
    void aWithdrawalThatSawAnotherWhichWasNotCommittedIsDecidedAnew() {
        world.wrapping(meanwhile::around);
        selling.start(
                Selling.named("booking")
                        .cancelledBy(Sales.ORDER_CANCELLED)
                        .call("book", "erp", BookOrder.class, sale -> new BookOrder(sale.key(), sale.order())),
                Process.named("amendment", Sale.class)
                        .startsOn(Sales.ORDER_CHANGED, Sale::of)
                        .cancelledBy(Sales.ORDER_CANCELLED)
                        .call("amend", "erp", AmendBooking.class, sale -> new AmendBooking(sale.key(), sale.order())));
        world.erp.script.failAlways("book", SyncFailure.rateLimited(Duration.ofHours(1), "429"));
        selling.orderComes(2);
        world.hear(Said.order("1001", 2, 3));
        meanwhile.before(Table.SLOT, "erp|", this::theErpsLoopSavesWhatWaitsForIt);
        selling.cancelled(3);
        assertThat(meanwhile.happened()).isTrue();
        assertThat(selling.processes()).isEqualTo(Map.of("COMPENSATED", 2L));
        world.erp.script.heal();
        world.pass(Duration.ofHours(3));
        assertThat(selling.done()).isEmpty();
    }

    /** It takes the version that the withdrawal was about to give its own row. */
    private void theErpsLoopSavesWhatWaitsForIt() {
        Row there = world.store().list(Table.SLOT, "erp", "", 0, 1).get(0);
        Unit saved = new Unit(List.of(Change.put(there.next(there.body()))));
        assertThat(world.store().commit(List.of(saved), FIRST_LEASE)).containsExactly(Verdict.DONE);
    }

    @Test
    void aWaitIsBrokenOff() {
        selling.start(Selling.named("p")
                .cancelledBy(Sales.ORDER_CANCELLED)
                .call("reserve", "ledger", ReserveStock.class, Selling::reservation)
                .undo("release", "ledger", ReleaseStock.class, (sale, receipt) -> new ReleaseStock(sale.key()))
                .await(
                        "shipped",
                        Fulfilment.SHIPMENT_DISPATCHED,
                        Sale::shipping,
                        Sale::allShipped,
                        Duration.ofDays(9)));
        selling.orderComes(2);
        selling.cancelled(2);
        assertThat(selling.done()).containsExactly("reserve", "release");
        assertThat(world.time.now()).isEqualTo(World.MORNING);
    }

    @Test
    void aTimerIsBrokenOff() {
        selling.start(Selling.named("p")
                .cancelledBy(Sales.ORDER_CANCELLED)
                .timer("cool-down", sale -> Duration.ofDays(3))
                .call("reserve", "ledger", ReserveStock.class, Selling::reservation));
        selling.orderComes(2);
        selling.cancelled(2);
        assertThat(selling.processes()).isEqualTo(Map.of("COMPENSATED", 1L));
        world.pass(Duration.ofDays(4));
        assertThat(selling.done()).isEmpty();
    }

    @Test
    void pastThePivotItIsTooLate() {
        selling.start(Selling.orderToCash());
        selling.orderComes(2);
        selling.cancelled(2);
        assertThat(selling.done()).containsExactly("reserve", "book");
        assertThat(selling.processes()).isEqualTo(Map.of("WAITING", 1L));
        assertThat(world.explain(Selling.ORDER)).contains("too late");
    }

    @Test
    void anOrderThatArrivesCancelledIsUndoneAtOnce() {
        selling.start(Selling.orderToCash());
        world.hear(Said.cancelled("1001", 1, 2));
        assertThat(selling.done()).doesNotContain("reserve", "book");
        assertThat(selling.processes()).isEqualTo(Map.of("COMPENSATED", 1L));
    }

    @Test
    void aCancellationIsHeardAfterAKill() {
        selling.start(Selling.orderToCash());
        world.time.hold("deliver:erp");
        selling.orderComes(2);
        world.post(Said.cancelled("1001", 50, 2));
        world.crash().pass(Duration.ofMinutes(5));
        assertThat(selling.done()).isSubsetOf("reserve", "book", "cancel", "release", "open-case");
        assertThat(selling.done()).contains("reserve", "release", "open-case");
        assertThat(selling.done().contains("book")).isEqualTo(selling.done().contains("cancel"));
        assertThat(selling.processes()).isEqualTo(Map.of("COMPENSATED", 1L));
    }

    @Test
    void whatAPersonHasToLookAtIsNotWithdrawnBehindTheirBack() {
        selling.start(Selling.orderToCash());
        world.erp.script.next(Script.Fate.ANSWER_LOST);
        for (int i = 0; i < 40; i++) {
            world.erp.script.nextProbe(io.retailsync.spi.Probe.notYetKnown(Duration.ofSeconds(5)));
        }
        selling.orderComes(2);
        world.pass(Duration.ofHours(1));
        assertThat(world.onlyCase().code()).isEqualTo("outcome-unknown");
        selling.cancelled(2);
        assertThat(selling.processes()).isEqualTo(Map.of("WAITING", 1L));
        assertThat(world.cases()).hasSize(1);
    }
}
