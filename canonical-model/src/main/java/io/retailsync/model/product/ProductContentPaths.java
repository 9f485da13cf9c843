package io.retailsync.model.product;

import io.retailsync.model.AttributePath;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link ProductContent}. Generated from the record; a test keeps it current. */
public final class ProductContentPaths {

    /** The whole record. */
    public static final AttributePath<ProductContent, ProductContent> ROOT = AttributePath.root(ProductContent.class);

    /** {@link ProductContent#product()}. */
    public static final AttributePath<ProductContent, ExternalRef> PRODUCT =
            AttributePath.of(ProductContent.class, "product", it -> Optional.of(it.product()));

    /** {@link ProductContent#title()}. */
    public static final AttributePath<ProductContent, LocalizedText> TITLE =
            AttributePath.of(ProductContent.class, "title", it -> Optional.of(it.title()));

    /** {@link ProductContent#description()}. */
    public static final AttributePath<ProductContent, LocalizedText> DESCRIPTION =
            AttributePath.of(ProductContent.class, "description", it -> Optional.ofNullable(it.description()));

    /** {@link ProductContent#bullets()}. */
    public static final AttributePath<ProductContent, List<LocalizedText>> BULLETS =
            AttributePath.of(ProductContent.class, "bullets", it -> Optional.of(it.bullets()));

    /** {@link ProductContent#options()}. */
    public static final AttributePath<ProductContent, List<ProductOption>> OPTIONS =
            AttributePath.of(ProductContent.class, "options", it -> Optional.of(it.options()));

    /** {@link ProductContent#categories()}. */
    public static final AttributePath<ProductContent, List<CategoryRef>> CATEGORIES =
            AttributePath.of(ProductContent.class, "categories", it -> Optional.of(it.categories()));

    /** {@link ProductContent#media()}. */
    public static final AttributePath<ProductContent, List<MediaAsset>> MEDIA =
            AttributePath.of(ProductContent.class, "media", it -> Optional.of(it.media()));

    /** The kind of record. */
    public static final EntityType<ProductContent> TYPE = EntityType.of(
            "product-content",
            ProductContent.class,
            List.of(PRODUCT, TITLE, DESCRIPTION, BULLETS, OPTIONS, CATEGORIES, MEDIA));

    private ProductContentPaths() {}
}
