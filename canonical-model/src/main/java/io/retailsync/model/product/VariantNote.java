package io.retailsync.model.product;

import static io.retailsync.model.DataClass.C0;
import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.COM;
import static io.retailsync.model.Owner.ERP;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.Key;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Something changed in one variant of a product.
 *
 * @param product the product
 * @param version the version of the record
 * @param variant the source's id of the variant, whole
 * @param sku stock keeping unit, where there is one
 * @param barcode GTIN or other barcode as written, where there is one
 */
public record VariantNote(
        @Attribute(value = C1, owner = INT, merge = IMMUTABLE)
        Key product,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Min(1)
        long version,

        @Attribute(value = C1, owner = COM, merge = IMMUTABLE) @Size(min = 1, max = 255)
        String variant,

        @Attribute(value = C0, owner = ERP, merge = IMMUTABLE) @Size(min = 1, max = 64) @Nullable
        String sku,

        @Attribute(value = C0, owner = ERP, merge = IMMUTABLE) @Size(min = 1, max = 64) @Nullable
        String barcode) {}
