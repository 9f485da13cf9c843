package io.retailsync.model.sales;

import static io.retailsync.model.DataClass.P1;
import static io.retailsync.model.DataClass.P2;
import static io.retailsync.model.DataClass.P3;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.Governed;
import io.retailsync.model.event.BusinessEvent;
import io.retailsync.model.event.Changed;
import io.retailsync.model.event.CheckOutcome;
import io.retailsync.model.event.DocumentNote;
import io.retailsync.model.event.DuplicateFound;
import io.retailsync.model.event.EventFamily;
import io.retailsync.model.event.EventType;
import io.retailsync.model.event.ExportOutcome;
import io.retailsync.model.event.LinesNote;
import io.retailsync.model.event.Modelled;
import io.retailsync.model.event.Partition;
import io.retailsync.model.event.ReconciliationOutcome;
import io.retailsync.model.event.StatusChanged;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The events of sales, and how they follow from versions of an order. */
public final class Sales {

    private static final EventFamily FACTS = new EventFamily("sales", Partition.ORDER);
    private static final EventFamily OF_DOCUMENT = new EventFamily("sales", Partition.DOCUMENT);

    /** An order was seen for the first time. */
    public static final EventType<OrderSnapshot> ORDER_PLACED =
            FACTS.critical("order-placed", OrderSnapshot.class, P3, "orderId");

    /** An order passed its checks. */
    public static final EventType<CheckOutcome> ORDER_VALIDATED =
            FACTS.standard("order-validated", CheckOutcome.class, P1, "orderId", "version");

    /** An order did not pass its checks. */
    public static final EventType<CheckOutcome> ORDER_VALIDATION_FAILED =
            FACTS.standard("order-validation-failed", CheckOutcome.class, P1, "orderId", "version");

    /** Taxes, fulfilment or customer were added to an order. */
    public static final EventType<Changed> ORDER_ENRICHED =
            FACTS.standard("order-enriched", Changed.class, P1, "orderId", "version");

    /** An order was agreed. */
    public static final EventType<OrderSnapshot> ORDER_CONFIRMED =
            FACTS.standard("order-confirmed", OrderSnapshot.class, P3, "orderId");

    /** An order is held back. */
    public static final EventType<StatusChanged> ORDER_HELD =
            FACTS.standard("order-held", StatusChanged.class, P1, "orderId", "version");

    /** An order is no longer held back. */
    public static final EventType<StatusChanged> ORDER_HOLD_RELEASED =
            FACTS.standard("order-hold-released", StatusChanged.class, P1, "orderId", "version");

    /** The lines, addresses or amounts of an order changed. */
    public static final EventType<OrderSnapshot> ORDER_CHANGED =
            FACTS.standard("order-changed", OrderSnapshot.class, P3, "orderId", "version");

    /** Lines of an order were called off. */
    public static final EventType<LinesNote> ORDER_LINE_CANCELLED =
            FACTS.standard("order-line-cancelled", LinesNote.class, P1, "changeId");

    /** An order was called off. */
    public static final EventType<OrderSnapshot> ORDER_CANCELLED =
            FACTS.standard("order-cancelled", OrderSnapshot.class, P3, "orderId");

    /** An order was refused. */
    public static final EventType<StatusChanged> ORDER_REJECTED =
            FACTS.standard("order-rejected", StatusChanged.class, P1, "orderId", "state", "version");

    /** An order that was done is worked on again. */
    public static final EventType<StatusChanged> ORDER_REOPENED =
            FACTS.standard("order-reopened", StatusChanged.class, P1, "orderId", "state", "version");

    /** An order is done. */
    public static final EventType<StatusChanged> ORDER_COMPLETED =
            FACTS.standard("order-completed", StatusChanged.class, P1, "orderId", "state", "version");

    /** An order was put away. */
    public static final EventType<StatusChanged> ORDER_ARCHIVED =
            FACTS.bulk("order-archived", StatusChanged.class, P1, "orderId", "state", "version");

    /** The ERP knows an order. */
    public static final EventType<ExportOutcome> ORDER_EXPORTED_TO_ERP =
            FACTS.standard("order-exported-to-erp", ExportOutcome.class, P1, "orderId", "target", "version");

    /** The ERP refused an order. */
    public static final EventType<ExportOutcome> ORDER_EXPORT_FAILED =
            FACTS.standard("order-export-failed", ExportOutcome.class, P1, "orderId", "target", "version");

    /** How far an order is paid or shipped changed, or where it stands. */
    public static final EventType<Changed> ORDER_STATUS_CHANGED =
            FACTS.standard("order-status-changed", Changed.class, P1, "orderId", "version");

    /** A customer was made an offer. */
    public static final EventType<DocumentNote> QUOTE_ISSUED =
            OF_DOCUMENT.standard("quote-issued", DocumentNote.class, P2, "quoteId", "state");

    /** A customer took an offer. */
    public static final EventType<DocumentNote> QUOTE_ACCEPTED =
            OF_DOCUMENT.standard("quote-accepted", DocumentNote.class, P2, "quoteId", "state");

    /** Nobody took an offer in time. */
    public static final EventType<DocumentNote> QUOTE_EXPIRED =
            OF_DOCUMENT.standard("quote-expired", DocumentNote.class, P2, "quoteId", "state");

    /** An offer became an order. */
    public static final EventType<DocumentNote> QUOTE_CONVERTED =
            OF_DOCUMENT.standard("quote-converted", DocumentNote.class, P2, "quoteId", "state");

    /** A sale was made at the till. */
    public static final EventType<DocumentNote> POS_TRANSACTION_RECORDED = FACTS.standard(
            "pos-transaction-recorded", DocumentNote.class, P1, "storeId", "registerId", "receiptNumber");

    /** A sale at the till was taken back. */
    public static final EventType<DocumentNote> POS_TRANSACTION_VOIDED =
            FACTS.standard("pos-transaction-voided", DocumentNote.class, P1, "storeId", "registerId", "receiptNumber");

    /** What a till sold without a line is known everywhere. */
    public static final EventType<ReconciliationOutcome> OFFLINE_POS_BATCH_RECONCILED = FACTS.standard(
            "offline-pos-batch-reconciled", ReconciliationOutcome.class, P1, "storeId", "registerId", "batchId");

    /** An order of a marketplace is known here. */
    public static final EventType<ExportOutcome> MARKETPLACE_ORDER_IMPORTED =
            FACTS.critical("marketplace-order-imported", ExportOutcome.class, P2, "marketplace", "marketplaceOrderId");

    /** Something is wrong with an order of a marketplace. */
    public static final EventType<CheckOutcome> MARKETPLACE_EXCEPTION_RAISED =
            FACTS.standard("marketplace-exception-raised", CheckOutcome.class, P2, "marketplace", "marketplaceOrderId");

    /** One order came twice and counts once. */
    public static final EventType<DuplicateFound> DUPLICATE_ORDER_SUPPRESSED =
            FACTS.standard("duplicate-order-suppressed", DuplicateFound.class, P1, "sortedPair");

    private Sales() {}

    /** {@return the kinds of record of sales, the first one first to read} */
    public static List<Modelled<?>> entities() {
        return List.of(
                new Modelled<>(OrderPaths.TYPE, Sales::events),
                Modelled.quiet(OrderChangePaths.TYPE),
                Modelled.quiet(HoldPaths.TYPE),
                SalesEvents.OF_QUOTES.modelled(),
                SalesEvents.OF_RECEIPTS.modelled());
    }

    private static final List<AttributePath<Order, ?>> STATUSES =
            List.of(OrderPaths.STATUS, OrderPaths.FINANCIAL_STATUS, OrderPaths.FULFILMENT_STATUS);

    /**
     * {@return what happened between two versions of an order}
     *
     * @param before the version before, if any
     * @param after the version now
     */
    public static List<BusinessEvent<?>> events(Optional<Governed<Order>> before, Governed<Order> after) {
        OrderSnapshot snapshot = new OrderSnapshot(after.key(), after.version(), after.value());
        List<BusinessEvent<?>> events = new ArrayList<>();
        if (before.isEmpty()) {
            events.add(ORDER_PLACED.told(snapshot, after.key()));
        } else if (changed(before.get().value(), after.value())) {
            events.add(ORDER_CHANGED.told(snapshot, after.key(), after.version()));
        }
        Optional<Coded<OrderStatus>> was = before.map(version -> version.value().status());
        if (was.filter(after.value().status()::equals).isEmpty()) {
            moved(was, after, snapshot, events);
        }
        before.flatMap(version -> Changed.between(STATUSES, version, after))
                .ifPresent(statuses -> events.add(ORDER_STATUS_CHANGED.told(statuses, after.key(), after.version())));
        return events;
    }

    private static void moved(
            Optional<Coded<OrderStatus>> before,
            Governed<Order> after,
            OrderSnapshot snapshot,
            List<BusinessEvent<?>> events) {
        OrderStatus now = after.value().status().known().orElse(OrderStatus.PENDING);
        boolean wasHeld = before.filter(was -> was.is(OrderStatus.ON_HOLD)).isPresent();
        if (wasHeld && (now == OrderStatus.CONFIRMED || now == OrderStatus.IN_FULFILMENT)) {
            events.add(ORDER_HOLD_RELEASED.told(moved(before, after), after.key(), after.version()));
        }
        switch (now) {
            case CONFIRMED -> events.add(ORDER_CONFIRMED.told(snapshot, after.key()));
            case ON_HOLD -> events.add(ORDER_HELD.told(moved(before, after), after.key(), after.version()));
            case REJECTED -> events.add(status(ORDER_REJECTED, before, after));
            case REOPENED -> events.add(status(ORDER_REOPENED, before, after));
            case COMPLETED -> events.add(status(ORDER_COMPLETED, before, after));
            case CANCELLED -> events.add(ORDER_CANCELLED.told(snapshot, after.key()));
            case PENDING, IN_FULFILMENT -> {
                // told by the change of statuses
            }
        }
    }

    private static BusinessEvent<StatusChanged> status(
            EventType<StatusChanged> type, Optional<Coded<OrderStatus>> before, Governed<Order> after) {
        StatusChanged moved = moved(before, after);
        return type.told(moved, after.key(), moved.to(), after.version());
    }

    private static StatusChanged moved(Optional<Coded<OrderStatus>> before, Governed<Order> after) {
        return new StatusChanged(
                after.key(),
                after.version(),
                before.map(Coded::text).orElse(null),
                after.value().status().text(),
                null,
                false);
    }

    private static boolean changed(Order before, Order after) {
        return !after.cancelled()
                && !(before.lines().equals(after.lines())
                        && before.shipping().equals(after.shipping())
                        && Objects.equals(before.shipTo(), after.shipTo()));
    }
}
