package io.retailsync.model.product;

import java.util.List;

/**
 * All products of one tenant: input of {@link AssortmentRules}.
 *
 * @param products in any order
 */
public record Assortment(List<Product> products) {

    /**
     * Copies the list.
     *
     * @param products in any order
     */
    public Assortment {
        products = List.copyOf(products);
    }
}
