package io.retailsync.model.product;

import static io.retailsync.model.DataClass.C0;
import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.OWNER_ELSE_FALLBACK;
import static io.retailsync.model.Owner.COM;
import static io.retailsync.model.Owner.ERP;
import static io.retailsync.model.Owner.PIM;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import jakarta.validation.constraints.Size;
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
        @Attribute(
                value = C0,
                owner = {PIM, COM},
                merge = OWNER_ELSE_FALLBACK)
        @Size(min = 1, max = 255)
        String title,

        @Attribute(
                value = C1,
                owner = {PIM, ERP})
        @Nullable
        Coded<ProductStatus> status,

        @Attribute(
                value = C0,
                owner = {PIM, COM},
                merge = OWNER_ELSE_FALLBACK)
        @Size(min = 1, max = 255)
        @Nullable
        String vendor,

        @Attribute(
                value = C0,
                owner = {PIM, COM},
                merge = OWNER_ELSE_FALLBACK)
        @Size(max = 255)
        @Nullable
        String productType,

        @Attribute(
                value = C0,
                owner = {PIM, COM},
                merge = OWNER_ELSE_FALLBACK)
        @Size(max = 2048)
        List<Variant> variants) {

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
