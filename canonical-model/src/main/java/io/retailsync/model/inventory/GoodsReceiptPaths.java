package io.retailsync.model.inventory;

import io.retailsync.model.AttributePath;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link GoodsReceipt}. Generated from the record; a test keeps it current. */
public final class GoodsReceiptPaths {

    /** The whole record. */
    public static final AttributePath<GoodsReceipt, GoodsReceipt> ROOT = AttributePath.root(GoodsReceipt.class);

    /** {@link GoodsReceipt#source()}. */
    public static final AttributePath<GoodsReceipt, ExternalRef> SOURCE =
            AttributePath.of(GoodsReceipt.class, "source", it -> Optional.of(it.source()));

    /** {@link GoodsReceipt#location()}. */
    public static final AttributePath<GoodsReceipt, String> LOCATION =
            AttributePath.of(GoodsReceipt.class, "location", it -> Optional.of(it.location()));

    /** {@link GoodsReceipt#lines()}. */
    public static final AttributePath<GoodsReceipt, List<GoodsReceiptLine>> LINES =
            AttributePath.of(GoodsReceipt.class, "lines", it -> Optional.of(it.lines()));

    /** {@link GoodsReceipt#receivedAt()}. */
    public static final AttributePath<GoodsReceipt, Instant> RECEIVED_AT =
            AttributePath.of(GoodsReceipt.class, "receivedAt", it -> Optional.of(it.receivedAt()));

    /** The kind of record. */
    public static final EntityType<GoodsReceipt> TYPE =
            EntityType.of("goods-receipt", GoodsReceipt.class, List.of(SOURCE, LOCATION, LINES, RECEIVED_AT));

    private GoodsReceiptPaths() {}
}
