package io.retailsync.model.inventory;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.code.ActorRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link StockCount}. Generated from the record; a test keeps it current. */
public final class StockCountPaths {

    /** The whole record. */
    public static final AttributePath<StockCount, StockCount> ROOT = AttributePath.root(StockCount.class);

    /** {@link StockCount#location()}. */
    public static final AttributePath<StockCount, String> LOCATION =
            AttributePath.of(StockCount.class, "location", it -> Optional.of(it.location()));

    /** {@link StockCount#status()}. */
    public static final AttributePath<StockCount, Coded<StockCountStatus>> STATUS =
            AttributePath.of(StockCount.class, "status", it -> Optional.of(it.status()));

    /** {@link StockCount#lines()}. */
    public static final AttributePath<StockCount, List<StockCountLine>> LINES =
            AttributePath.of(StockCount.class, "lines", it -> Optional.of(it.lines()));

    /** {@link StockCount#countedAt()}. */
    public static final AttributePath<StockCount, Instant> COUNTED_AT =
            AttributePath.of(StockCount.class, "countedAt", it -> Optional.of(it.countedAt()));

    /** {@link StockCount#approvedBy()}. */
    public static final AttributePath<StockCount, ActorRef> APPROVED_BY =
            AttributePath.of(StockCount.class, "approvedBy", it -> Optional.ofNullable(it.approvedBy()));

    /** The kind of record. */
    public static final EntityType<StockCount> TYPE =
            EntityType.of("stock-count", StockCount.class, List.of(LOCATION, STATUS, LINES, COUNTED_AT, APPROVED_BY));

    private StockCountPaths() {}
}
