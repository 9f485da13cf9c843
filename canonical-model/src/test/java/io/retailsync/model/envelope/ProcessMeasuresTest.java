package io.retailsync.model.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.model.InvalidValue;
import io.retailsync.model.Key;
import io.retailsync.model.Quantity;
import io.retailsync.model.code.Sku;
import io.retailsync.model.event.BusinessEvent;
import io.retailsync.model.event.EventType;
import io.retailsync.model.event.StatusChanged;
import io.retailsync.model.event.SyncNotice;
import io.retailsync.model.integration.Integration;
import io.retailsync.model.inventory.Inventory;
import io.retailsync.model.inventory.MovementNote;
import io.retailsync.model.inventory.StockAlert;
import io.retailsync.model.inventory.StockCountLine;
import io.retailsync.model.money.Percentage;
import io.retailsync.model.payment.Payments;
import io.retailsync.model.sales.Sales;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The measures that retailers ask for, each from the facts behind it. */
class ProcessMeasuresTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Key ORDER = new Key("order", "1");

    @Test
    void anOrderTakesSoLongToBeConfirmedAndToBeCompleted() {
        List<Envelope> process = new ArrayList<>(List.of(
                status(Sales.ORDER_HELD, 0),
                status(Sales.ORDER_HOLD_RELEASED, 90),
                status(Sales.ORDER_COMPLETED, 3_600),
                status(Sales.ORDER_COMPLETED, 9_000)));
        Collections.reverse(process);
        assertThat(ProcessMeasures.elapsed(process, Sales.ORDER_HELD, Sales.ORDER_HOLD_RELEASED))
                .contains(Duration.ofSeconds(90));
        assertThat(ProcessMeasures.elapsed(process, Sales.ORDER_HELD, Sales.ORDER_COMPLETED))
                .as("the first completion counts, in whatever order they came")
                .contains(Duration.ofHours(1));
        assertThat(ProcessMeasures.elapsed(process, Sales.ORDER_COMPLETED, Sales.ORDER_HELD))
                .as("what was before is not after")
                .isEmpty();
        assertThat(ProcessMeasures.elapsed(process, Sales.ORDER_HELD, Sales.ORDER_REJECTED))
                .isEmpty();
    }

    @Test
    void aRefundTakesFromTheRequestToTheEndOfAllItsLegs() {
        List<Envelope> process =
                List.of(status(Payments.REFUND_REQUESTED, 10), status(Payments.REFUND_COMPLETED, 86_410));
        assertThat(ProcessMeasures.elapsed(process, Payments.REFUND_REQUESTED, Payments.REFUND_COMPLETED))
                .contains(Duration.ofDays(1));
    }

    @Test
    void aShelfIsKnownToTheShopSoLongAfterItChanged() {
        MovementNote moved = new MovementNote("m-1", "MUG", "berlin", null, Quantity.pieces(1), "SALE", null);
        StockAlert alert = new StockAlert(
                new Key("inventory-level", "1"), 3, "MUG", "berlin", Quantity.pieces(9), null, List.of());
        Envelope changed = told(Inventory.AVAILABILITY_CHANGED.told(alert, "MUG", "ONLINE", 7), 4, 250);
        List<Envelope> process = List.of(told(Inventory.INVENTORY_MOVED.told(moved, "m-1"), 0, 0), changed);
        assertThat(ProcessMeasures.elapsed(process, Inventory.INVENTORY_MOVED, Inventory.AVAILABILITY_CHANGED))
                .contains(Duration.ofSeconds(4));
        assertThat(ProcessMeasures.delay(changed)).contains(Duration.ofMillis(250));
        Envelope foreign = new Envelope("1", "/x", "x", null, NOON, null, null, Map.of(), null);
        assertThat(ProcessMeasures.delay(foreign))
                .as("whose sender says nothing of us")
                .isEmpty();
    }

    @Test
    void aRateIsTheShareOfWhatCameToItsEnd() {
        List<Envelope> told = List.of(
                notice(Integration.SYNC_EXCEPTION_RAISED, 1),
                notice(Integration.SYNC_EXCEPTION_RAISED, 2),
                notice(Integration.SYNC_EXCEPTION_RAISED, 3),
                notice(Integration.SYNC_EXCEPTION_RESOLVED, 4),
                notice(Integration.WORKFLOW_COMPLETED, 5),
                notice(Integration.WORKFLOW_STALLED, 6));
        assertThat(ProcessMeasures.share(
                        count(told, Integration.SYNC_EXCEPTION_RESOLVED),
                        count(told, Integration.SYNC_EXCEPTION_RAISED)))
                .as("recovery")
                .contains(Percentage.of("33.3333"));
        long done = count(told, Integration.WORKFLOW_COMPLETED);
        assertThat(ProcessMeasures.share(done, done + count(told, Integration.WORKFLOW_STALLED)))
                .as("completion")
                .contains(Percentage.of("50"));
    }

    @Test
    void accuracyIsTheShareOfShelvesOnWhichTheCountFoundWhatTheBooksSay() {
        List<StockCountLine> counted = List.of(line(8, 8), line(4, 4), line(2, 1), line(0, 0));
        long right = counted.stream()
                .filter(line -> line.variance().value().signum() == 0)
                .count();
        assertThat(ProcessMeasures.share(right, counted.size())).contains(Percentage.of("75"));
    }

    @Test
    void aShareOfNothingIsNoneAndMoreThanAllIsRefused() {
        assertThat(ProcessMeasures.share(0, 0)).isEqualTo(Optional.empty());
        assertThat(ProcessMeasures.share(2, 3)).contains(Percentage.of("66.6667"));
        assertThatThrownBy(() -> ProcessMeasures.share(2, 1)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> ProcessMeasures.share(-1, 1)).isInstanceOf(InvalidValue.class);
    }

    private static long count(List<Envelope> told, EventType<?> type) {
        return told.stream().filter(event -> event.type().equals(type.name())).count();
    }

    private static StockCountLine line(long expected, long counted) {
        return new StockCountLine(new Sku("MUG"), Quantity.pieces(expected), Quantity.pieces(counted));
    }

    private static Envelope notice(EventType<SyncNotice> type, long sequence) {
        SyncNotice notice = new SyncNotice("erp", "order-to-cash", null, ORDER, null, Map.of(), 0);
        return told(type.told(notice, ORDER, sequence), sequence, 0);
    }

    private static Envelope status(EventType<StatusChanged> type, long second) {
        StatusChanged changed = new StatusChanged(ORDER, 1, null, "X", null, false);
        Object[] key = type.once().stream().map(part -> part + second).toArray();
        return told(type.told(changed, key), second, 0);
    }

    private static Envelope told(BusinessEvent<?> event, long second, long delayMillis) {
        Instant time = NOON.plusSeconds(second);
        Profile profile = Profile.of(
                event, new Profile.Scope("acme", "eu"), time.plusMillis(delayMillis), "1042", ORDER.toString(), 1);
        return Envelope.of(event, "hub", ORDER.toString(), time, profile);
    }
}
