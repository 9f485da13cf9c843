package io.retailsync.model.pricing;

import io.retailsync.model.product.FinancialProductAttributes;
import java.util.List;

/**
 * How all SKUs of one tenant are taxed: input of {@link TaxedRangeRules}.
 *
 * @param products in any order
 * @param categories all that there are
 */
public record TaxedRange(List<FinancialProductAttributes> products, List<TaxCategory> categories) {

    /**
     * Copies the lists.
     *
     * @param products in any order
     * @param categories all that there are
     */
    public TaxedRange {
        products = List.copyOf(products);
        categories = List.copyOf(categories);
    }
}
