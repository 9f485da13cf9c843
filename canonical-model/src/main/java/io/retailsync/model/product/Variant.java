package io.retailsync.model.product;

import static io.retailsync.model.DataClass.C0;
import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.MergeRule.OWNER_ELSE_FALLBACK;
import static io.retailsync.model.Owner.COM;
import static io.retailsync.model.Owner.ERP;
import static io.retailsync.model.Owner.PIM;

import io.retailsync.model.Attribute;
import io.retailsync.model.InvalidValue;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One sellable form of a product.
 *
 * @param ref the source's id of the variant, whole
 * @param sku stock keeping unit, 1 to 64 characters; absent where the source has none yet
 * @param title what tells it from its siblings, such as {@code Blue / M}
 * @param barcode GTIN or other barcode as written
 */
public record Variant(
        @Attribute(value = C1, owner = COM, merge = IMMUTABLE) @Size(min = 1, max = 255)
        String ref,

        @Attribute(
                value = C0,
                owner = {ERP, PIM})
        @Size(min = 1, max = 64)
        @Nullable
        String sku,

        @Attribute(
                value = C0,
                owner = {PIM, COM},
                merge = OWNER_ELSE_FALLBACK)
        @Size(max = 255)
        String title,

        @Attribute(
                value = C0,
                owner = {ERP, PIM})
        @Size(max = 64)
        @Nullable
        String barcode) {

    /**
     * Trims the SKU; a blank one counts as absent.
     *
     * @param ref the source's id of the variant, whole
     * @param sku stock keeping unit, 1 to 64 characters; absent where the source has none yet
     * @param title what tells it from its siblings, such as {@code Blue / M}
     * @param barcode GTIN or other barcode as written
     */
    public Variant {
        sku = sku == null || sku.isBlank() ? null : sku.strip();
        if (sku != null && sku.length() > 64) {
            throw new InvalidValue("variant.sku", "text of " + sku.length() + " characters", "1 to 64 characters");
        }
    }
}
