package io.retailsync.model.product;

import io.retailsync.model.InvalidValue;
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
        String ref,
        @Nullable String sku,
        String title,
        @Nullable String barcode) {

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
