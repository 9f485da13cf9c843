package io.retailsync.model.product;

import io.retailsync.model.AttributePath;
import io.retailsync.model.EntityType;
import io.retailsync.model.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link Category}. Generated from the record; a test keeps it current. */
public final class CategoryPaths {

    /** The whole record. */
    public static final AttributePath<Category, Category> ROOT = AttributePath.root(Category.class);

    /** {@link Category#scheme()}. */
    public static final AttributePath<Category, String> SCHEME =
            AttributePath.of(Category.class, "scheme", it -> Optional.of(it.scheme()));

    /** {@link Category#code()}. */
    public static final AttributePath<Category, String> CODE =
            AttributePath.of(Category.class, "code", it -> Optional.of(it.code()));

    /** {@link Category#parent()}. */
    public static final AttributePath<Category, String> PARENT =
            AttributePath.of(Category.class, "parent", it -> Optional.ofNullable(it.parent()));

    /** {@link Category#name()}. */
    public static final AttributePath<Category, LocalizedText> NAME =
            AttributePath.of(Category.class, "name", it -> Optional.of(it.name()));

    /** {@link Category#taxHint()}. */
    public static final AttributePath<Category, String> TAX_HINT =
            AttributePath.of(Category.class, "taxHint", it -> Optional.ofNullable(it.taxHint()));

    /** The kind of record. */
    public static final EntityType<Category> TYPE =
            EntityType.of("category", Category.class, List.of(SCHEME, CODE, PARENT, NAME, TAX_HINT));

    private CategoryPaths() {}
}
