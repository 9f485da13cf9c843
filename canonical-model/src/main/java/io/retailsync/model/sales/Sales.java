package io.retailsync.model.sales;

import io.retailsync.model.Governed;
import io.retailsync.model.event.BusinessEvent;
import io.retailsync.model.event.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The events of sales, and how they follow from versions of an order. */
public final class Sales {

    /** An order was seen for the first time. */
    public static final EventType<OrderSnapshot> ORDER_PLACED =
            EventType.of("sales", "order-placed", OrderSnapshot.class);

    /** The lines, addresses or amounts of an order changed. */
    public static final EventType<OrderSnapshot> ORDER_CHANGED =
            EventType.of("sales", "order-changed", OrderSnapshot.class);

    /** An order was called off. */
    public static final EventType<OrderSnapshot> ORDER_CANCELLED =
            EventType.of("sales", "order-cancelled", OrderSnapshot.class);

    private Sales() {}

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
            events.add(new BusinessEvent<>(ORDER_PLACED, snapshot, after.key().toString()));
        } else if (changed(before.get().value(), after.value())) {
            events.add(new BusinessEvent<>(ORDER_CHANGED, snapshot, after.key() + "@" + after.version()));
        }
        boolean wasCancelled = before.filter(was -> was.value().cancelled()).isPresent();
        if (after.value().cancelled() && !wasCancelled) {
            events.add(
                    new BusinessEvent<>(ORDER_CANCELLED, snapshot, after.key().toString()));
        }
        return events;
    }

    private static boolean changed(Order before, Order after) {
        return !after.cancelled()
                && !(before.lines().equals(after.lines())
                        && before.shipping().equals(after.shipping())
                        && java.util.Objects.equals(before.shipTo(), after.shipTo()));
    }
}
