package io.retailsync.model.inventory;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link StockTransfer}. Generated from the record; a test keeps it current. */
public final class StockTransferPaths {

    /** The whole record. */
    public static final AttributePath<StockTransfer, StockTransfer> ROOT = AttributePath.root(StockTransfer.class);

    /** {@link StockTransfer#from()}. */
    public static final AttributePath<StockTransfer, String> FROM =
            AttributePath.of(StockTransfer.class, "from", it -> Optional.of(it.from()));

    /** {@link StockTransfer#to()}. */
    public static final AttributePath<StockTransfer, String> TO =
            AttributePath.of(StockTransfer.class, "to", it -> Optional.of(it.to()));

    /** {@link StockTransfer#status()}. */
    public static final AttributePath<StockTransfer, Coded<StockTransferStatus>> STATUS =
            AttributePath.of(StockTransfer.class, "status", it -> Optional.of(it.status()));

    /** {@link StockTransfer#lines()}. */
    public static final AttributePath<StockTransfer, List<StockTransferLine>> LINES =
            AttributePath.of(StockTransfer.class, "lines", it -> Optional.of(it.lines()));

    /** {@link StockTransfer#expectedAt()}. */
    public static final AttributePath<StockTransfer, Instant> EXPECTED_AT =
            AttributePath.of(StockTransfer.class, "expectedAt", it -> Optional.ofNullable(it.expectedAt()));

    /** The kind of record. */
    public static final EntityType<StockTransfer> TYPE =
            EntityType.of("stock-transfer", StockTransfer.class, List.of(FROM, TO, STATUS, LINES, EXPECTED_AT));

    private StockTransferPaths() {}
}
