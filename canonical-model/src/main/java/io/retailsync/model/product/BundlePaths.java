package io.retailsync.model.product;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.code.Sku;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link Bundle}. Generated from the record; a test keeps it current. */
public final class BundlePaths {

    /** The whole record. */
    public static final AttributePath<Bundle, Bundle> ROOT = AttributePath.root(Bundle.class);

    /** {@link Bundle#sku()}. */
    public static final AttributePath<Bundle, Sku> SKU =
            AttributePath.of(Bundle.class, "sku", it -> Optional.of(it.sku()));

    /** {@link Bundle#parts()}. */
    public static final AttributePath<Bundle, List<BundlePart>> PARTS =
            AttributePath.of(Bundle.class, "parts", it -> Optional.of(it.parts()));

    /** {@link Bundle#pricing()}. */
    public static final AttributePath<Bundle, Coded<BundlePricing>> PRICING =
            AttributePath.of(Bundle.class, "pricing", it -> Optional.of(it.pricing()));

    /** {@link Bundle#split()}. */
    public static final AttributePath<Bundle, Coded<BundleSplit>> SPLIT =
            AttributePath.of(Bundle.class, "split", it -> Optional.of(it.split()));

    /** The kind of record. */
    public static final EntityType<Bundle> TYPE =
            EntityType.of("bundle", Bundle.class, List.of(SKU, PARTS, PRICING, SPLIT));

    private BundlePaths() {}
}
