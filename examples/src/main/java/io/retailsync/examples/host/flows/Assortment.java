package io.retailsync.examples.host.flows;

import static io.retailsync.examples.host.Systems.CRM;
import static io.retailsync.examples.host.Systems.SHOP;

import io.retailsync.api.Flow;
import io.retailsync.api.Ownership;
import io.retailsync.api.Priority;
import io.retailsync.model.pricing.Price;
import io.retailsync.model.pricing.PricePaths;
import io.retailsync.model.product.Product;
import io.retailsync.model.product.ProductPaths;
import io.retailsync.model.product.Variant;

/** What is on sale and what it costs: the shop's word, told to the CRM. */
public final class Assortment {

    private Assortment() {}

    /** {@return whose word counts for products} */
    public static Ownership<Product> products() {
        return Ownership.of(ProductPaths.TYPE).owner(SHOP);
    }

    /** {@return whose word counts for prices} */
    public static Ownership<Price> prices() {
        return Ownership.of(PricePaths.TYPE).owner(SHOP);
    }

    /** {@return one product of the CRM for each variant with a SKU} */
    public static Flow<Product> productsToCrm() {
        return Flow.of(ProductPaths.TYPE)
                .named("products-to-crm")
                .from(SHOP)
                .when(product -> product.variants().stream().map(Variant::sku).anyMatch(sku -> sku != null))
                .to(CRM);
    }

    /** {@return entries of the CRM's price book} */
    public static Flow<Price> pricesToCrm() {
        return Flow.of(PricePaths.TYPE)
                .named("prices-to-crm")
                .from(SHOP)
                .to(CRM)
                .priority(Priority.STANDARD);
    }
}
