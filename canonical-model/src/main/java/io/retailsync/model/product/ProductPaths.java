package io.retailsync.model.product;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link Product}. Generated from the record; a test keeps it current. */
public final class ProductPaths {

    /** The whole record. */
    public static final AttributePath<Product, Product> ROOT = AttributePath.root(Product.class);

    /** {@link Product#title()}. */
    public static final AttributePath<Product, String> TITLE =
            AttributePath.of(Product.class, "title", it -> Optional.of(it.title()));

    /** {@link Product#status()}. */
    public static final AttributePath<Product, Coded<ProductStatus>> STATUS =
            AttributePath.of(Product.class, "status", it -> Optional.ofNullable(it.status()));

    /** {@link Product#vendor()}. */
    public static final AttributePath<Product, String> VENDOR =
            AttributePath.of(Product.class, "vendor", it -> Optional.ofNullable(it.vendor()));

    /** {@link Product#productType()}. */
    public static final AttributePath<Product, String> PRODUCT_TYPE =
            AttributePath.of(Product.class, "productType", it -> Optional.ofNullable(it.productType()));

    /** {@link Product#variants()}. */
    public static final AttributePath<Product, List<Variant>> VARIANTS =
            AttributePath.of(Product.class, "variants", it -> Optional.of(it.variants()));

    /** {@link Product#translations()}. */
    public static final AttributePath<Product, LocalizedText> TRANSLATIONS =
            AttributePath.of(Product.class, "translations", it -> Optional.ofNullable(it.translations()));

    /** {@link Product#description()}. */
    public static final AttributePath<Product, LocalizedText> DESCRIPTION =
            AttributePath.of(Product.class, "description", it -> Optional.ofNullable(it.description()));

    /** {@link Product#bullets()}. */
    public static final AttributePath<Product, List<LocalizedText>> BULLETS =
            AttributePath.of(Product.class, "bullets", it -> Optional.of(it.bullets()));

    /** {@link Product#options()}. */
    public static final AttributePath<Product, List<ProductOption>> OPTIONS =
            AttributePath.of(Product.class, "options", it -> Optional.of(it.options()));

    /** {@link Product#categories()}. */
    public static final AttributePath<Product, List<CategoryRef>> CATEGORIES =
            AttributePath.of(Product.class, "categories", it -> Optional.of(it.categories()));

    /** {@link Product#media()}. */
    public static final AttributePath<Product, List<MediaAsset>> MEDIA =
            AttributePath.of(Product.class, "media", it -> Optional.of(it.media()));

    /** The kind of record. */
    public static final EntityType<Product> TYPE = EntityType.of(
            "product",
            Product.class,
            List.of(
                    TITLE,
                    STATUS,
                    VENDOR,
                    PRODUCT_TYPE,
                    VARIANTS,
                    TRANSLATIONS,
                    DESCRIPTION,
                    BULLETS,
                    OPTIONS,
                    CATEGORIES,
                    MEDIA));

    private ProductPaths() {}
}
