package io.retailsync.model.product;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.DataClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something on sale, with its variants (canonical-model §5.2).
 *
 * @param title what people call it
 * @param status where it stands in its life
 * @param vendor brand or maker, as the source writes it
 * @param productType the source's own grouping
 * @param variants in the source's order
 */
public record Product(
        @Attribute(DataClass.C0) String title,
        @Attribute(DataClass.C1) @Nullable Coded<ProductStatus> status,
        @Attribute(DataClass.C0) @Nullable String vendor,
        @Attribute(DataClass.C0) @Nullable String productType,
        @Attribute(DataClass.C0) List<Variant> variants) {

    /**
     * Copies the variants.
     *
     * @param title what people call it
     * @param status where it stands in its life
     * @param vendor brand or maker, as the source writes it
     * @param productType the source's own grouping
     * @param variants in the source's order
     */
    public Product {
        io.retailsync.model.Required.present("title", title);
        variants = List.copyOf(variants);
    }
}
