package io.retailsync.model.inventory;

import io.retailsync.model.Required;
import io.retailsync.model.product.SupplierItem;
import java.util.List;

/**
 * An order at a supplier beside what is known of the supplier: input of {@link PlacedPurchaseRules}.
 *
 * @param order what is bought
 * @param supplier of whom
 * @param items what the supplier sells
 */
public record PlacedPurchase(PurchaseOrder order, Supplier supplier, List<SupplierItem> items) {

    /**
     * Refuses missing parts, copies the lists.
     *
     * @param order what is bought
     * @param supplier of whom
     * @param items what the supplier sells
     */
    public PlacedPurchase {
        Required.present("order", order);
        Required.present("supplier", supplier);
        items = List.copyOf(items);
    }
}
