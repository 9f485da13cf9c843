package io.retailsync.model.finance;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link RevenueEvent}. Generated from the record; a test keeps it current. */
public final class RevenueEventPaths {

    /** The whole record. */
    public static final AttributePath<RevenueEvent, RevenueEvent> ROOT = AttributePath.root(RevenueEvent.class);

    /** {@link RevenueEvent#order()}. */
    public static final AttributePath<RevenueEvent, ExternalRef> ORDER =
            AttributePath.of(RevenueEvent.class, "order", it -> Optional.of(it.order()));

    /** {@link RevenueEvent#orderLine()}. */
    public static final AttributePath<RevenueEvent, String> ORDER_LINE =
            AttributePath.of(RevenueEvent.class, "orderLine", it -> Optional.of(it.orderLine()));

    /** {@link RevenueEvent#trigger()}. */
    public static final AttributePath<RevenueEvent, Coded<RevenueTrigger>> TRIGGER =
            AttributePath.of(RevenueEvent.class, "trigger", it -> Optional.of(it.trigger()));

    /** {@link RevenueEvent#cause()}. */
    public static final AttributePath<RevenueEvent, ExternalRef> CAUSE =
            AttributePath.of(RevenueEvent.class, "cause", it -> Optional.of(it.cause()));

    /** {@link RevenueEvent#amount()}. */
    public static final AttributePath<RevenueEvent, Money> AMOUNT =
            AttributePath.of(RevenueEvent.class, "amount", it -> Optional.of(it.amount()));

    /** {@link RevenueEvent#recogniseOn()}. */
    public static final AttributePath<RevenueEvent, LocalDate> RECOGNISE_ON =
            AttributePath.of(RevenueEvent.class, "recogniseOn", it -> Optional.of(it.recogniseOn()));

    /** The kind of record. */
    public static final EntityType<RevenueEvent> TYPE = EntityType.of(
            "revenue-event", RevenueEvent.class, List.of(ORDER, ORDER_LINE, TRIGGER, CAUSE, AMOUNT, RECOGNISE_ON));

    private RevenueEventPaths() {}
}
