package io.retailsync.simulators.s4hana;

import java.math.BigDecimal;
import java.util.List;

/**
 * A sales order as it stands.
 *
 * @param number document number
 * @param purchaseOrderByCustomer the customer's reference
 * @param soldToParty customer number
 * @param currency ISO 4217
 * @param netAmount sum of the items that are not rejected, and of the header's conditions
 * @param deliveryStatus overall: A, B, C or empty
 * @param items in the order of their creation
 */
public record BookedOrder(
        String number,
        String purchaseOrderByCustomer,
        String soldToParty,
        String currency,
        BigDecimal netAmount,
        String deliveryStatus,
        List<Item> items) {

    /**
     * An item.
     *
     * @param number item number
     * @param reference the customer's reference of the item
     * @param material material number
     * @param quantity what was ordered
     * @param plant delivering plant
     * @param netAmount after all conditions
     * @param rejectionReason why it was cancelled, or empty
     * @param delivered what is in deliveries
     */
    public record Item(
            String number,
            String reference,
            String material,
            BigDecimal quantity,
            String plant,
            BigDecimal netAmount,
            String rejectionReason,
            BigDecimal delivered) {

        /** {@return whether it was cancelled} */
        public boolean rejected() {
            return !rejectionReason.isEmpty();
        }
    }

    /** {@return whether every item was cancelled} */
    public boolean cancelled() {
        return !items.isEmpty() && items.stream().allMatch(Item::rejected);
    }

    static BookedOrder of(Row order, Warehouse warehouse) {
        return new BookedOrder(
                order.text("SalesOrder"),
                order.text("PurchaseOrderByCustomer"),
                order.text("SoldToParty"),
                order.text("TransactionCurrency"),
                order.decimal("TotalNetAmount"),
                order.text("OverallTotalDeliveryStatus"),
                order.children("to_Item").stream()
                        .map(item -> item(item, warehouse))
                        .toList());
    }

    private static Item item(Row item, Warehouse warehouse) {
        return new Item(
                item.text("SalesOrderItem"),
                item.text("PurchaseOrderByCustomer"),
                item.text("Material"),
                item.decimal("RequestedQuantity"),
                item.text("ProductionPlant"),
                item.decimal("NetAmount"),
                item.text("SalesDocumentRjcnReason"),
                warehouse.delivered(item));
    }
}
