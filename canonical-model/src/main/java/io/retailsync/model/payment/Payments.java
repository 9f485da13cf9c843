package io.retailsync.model.payment;

import io.retailsync.model.Governed;
import io.retailsync.model.event.BusinessEvent;
import io.retailsync.model.event.EventType;
import java.util.List;
import java.util.Optional;

/** The events of payment, and how they follow from versions of a refund. */
public final class Payments {

    /** A refund was recorded at the shop. Told to the process of its order, too. */
    public static final EventType<RefundSnapshot> REFUND_RECORDED =
            EventType.of("payment", "refund-recorded", RefundSnapshot.class);

    private Payments() {}

    /**
     * {@return what happened between two versions}
     *
     * @param before the version before, if any
     * @param after the version now
     */
    public static List<BusinessEvent<?>> events(Optional<Governed<Refund>> before, Governed<Refund> after) {
        if (before.isPresent()) {
            return List.of();
        }
        RefundSnapshot snapshot = new RefundSnapshot(after.key(), after.version(), after.value());
        return List.of(new BusinessEvent<>(
                REFUND_RECORDED,
                snapshot,
                after.key().toString(),
                Optional.of(after.value().order())));
    }
}
