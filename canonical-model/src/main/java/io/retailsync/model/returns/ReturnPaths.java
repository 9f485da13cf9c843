package io.retailsync.model.returns;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link Return}. Generated from the record; a test keeps it current. */
public final class ReturnPaths {

    /** The whole record. */
    public static final AttributePath<Return, Return> ROOT = AttributePath.root(Return.class);

    /** {@link Return#order()}. */
    public static final AttributePath<Return, ExternalRef> ORDER =
            AttributePath.of(Return.class, "order", it -> Optional.of(it.order()));

    /** {@link Return#displayNumber()}. */
    public static final AttributePath<Return, String> DISPLAY_NUMBER =
            AttributePath.of(Return.class, "displayNumber", it -> Optional.ofNullable(it.displayNumber()));

    /** {@link Return#status()}. */
    public static final AttributePath<Return, Coded<ReturnStatus>> STATUS =
            AttributePath.of(Return.class, "status", it -> Optional.of(it.status()));

    /** {@link Return#lines()}. */
    public static final AttributePath<Return, List<ReturnLine>> LINES =
            AttributePath.of(Return.class, "lines", it -> Optional.of(it.lines()));

    /** The kind of record. */
    public static final EntityType<Return> TYPE =
            EntityType.of("return", Return.class, List.of(ORDER, DISPLAY_NUMBER, STATUS, LINES));

    private ReturnPaths() {}
}
