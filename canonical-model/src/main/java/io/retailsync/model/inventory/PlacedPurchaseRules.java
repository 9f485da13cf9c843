package io.retailsync.model.inventory;

import io.retailsync.model.Quantity;
import io.retailsync.model.product.SupplierItem;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has to hold between an order at a supplier and the supplier. {@code B6} is ours. */
public final class PlacedPurchaseRules {

    /** The rules. */
    public static final Rules<PlacedPurchase> ALL = Rules.<PlacedPurchase>of(PlacedPurchase.class)
            .reject("M1", "A purchase order is in the currency of its supplier.", PlacedPurchaseRules::currency)
            .exception(
                    "B6",
                    "Only a supplier that may be bought from is asked, for what it sells, and for no less than it sells.",
                    (purchase, breaches) -> {
                        allowed(purchase, breaches);
                        sold(purchase, breaches);
                    })
            .build();

    private PlacedPurchaseRules() {}

    private static void currency(PlacedPurchase purchase, Breaches breaches) {
        breaches.equal(
                () -> "order.currency",
                purchase.supplier().currency(),
                purchase.order().currency());
    }

    private static void allowed(PlacedPurchase purchase, Breaches breaches) {
        if (!purchase.supplier().status().is(SupplierStatus.ACTIVE)) {
            breaches.add(
                    "supplier.status",
                    SupplierStatus.ACTIVE,
                    purchase.supplier().status());
        }
    }

    private static void sold(PlacedPurchase purchase, Breaches breaches) {
        for (int i = 0; i < purchase.order().lines().size(); i++) {
            String path = "order.lines[" + i + "]";
            PurchaseOrderLine line = purchase.order().lines().get(i);
            List<SupplierItem> offers = purchase.items().stream()
                    .filter(item -> item.sku().equals(line.sku()))
                    .filter(item -> item.supplier().equals(purchase.order().supplier()))
                    .toList();
            if (offers.isEmpty()) {
                breaches.add(path + ".sku", "what the supplier sells", "something else");
            } else if (offers.stream().noneMatch(item -> enough(line.quantity(), item.leastQuantity()))) {
                breaches.add(path + ".quantity", "no less than the supplier sells", line.quantity());
            }
        }
    }

    /** A least quantity in another unit can't be compared, and stands in nobody's way. */
    private static boolean enough(Quantity ordered, @Nullable Quantity least) {
        return least == null || !least.unit().equals(ordered.unit()) || ordered.compareTo(least) >= 0;
    }
}
