package io.retailsync.simulators.shopify;

import java.math.BigDecimal;

/**
 * A product with one variant.
 *
 * @param sku stock keeping unit
 * @param title what it is called
 * @param price in the shop's currency
 * @param barcode GTIN, empty for none
 * @param vendor brand, empty for none
 * @param productType the merchant's own type, empty for none
 * @param grams weight
 */
public record Article(
        String sku, String title, BigDecimal price, String barcode, String vendor, String productType, int grams) {

    /**
     * {@return an article without barcode}
     *
     * @param sku stock keeping unit
     * @param title what it is called
     * @param price in the shop's currency
     */
    public static Article of(String sku, String title, BigDecimal price) {
        return new Article(sku, title, price, "", "", "", 250);
    }
}
