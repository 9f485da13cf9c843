package io.retailsync.simulators.s4hana;

import java.math.BigDecimal;
import java.util.List;

/**
 * A credit memo request as it stands.
 *
 * @param number document number
 * @param purchaseOrderByCustomer the customer's reference
 * @param soldToParty customer number
 * @param salesOrder the order that it refers to, or empty
 * @param currency ISO 4217
 * @param netAmount sum of the items and of the header's conditions
 * @param items in the order of their creation
 */
public record BookedCredit(
        String number,
        String purchaseOrderByCustomer,
        String soldToParty,
        String salesOrder,
        String currency,
        BigDecimal netAmount,
        List<Item> items) {

    /**
     * An item.
     *
     * @param number item number
     * @param material material number
     * @param quantity how much is credited
     * @param netAmount after all conditions
     * @param salesOrder the order that it refers to, or empty
     * @param salesOrderItem the item that it refers to, or empty
     */
    public record Item(
            String number,
            String material,
            BigDecimal quantity,
            BigDecimal netAmount,
            String salesOrder,
            String salesOrderItem) {}

    static BookedCredit of(Row request) {
        return new BookedCredit(
                request.text("CreditMemoRequest"),
                request.text("PurchaseOrderByCustomer"),
                request.text("SoldToParty"),
                request.text("ReferenceSDDocument"),
                request.text("TransactionCurrency"),
                request.decimal("TotalNetAmount"),
                request.children("to_Item").stream().map(BookedCredit::item).toList());
    }

    private static Item item(Row item) {
        return new Item(
                item.text("CreditMemoRequestItem"),
                item.text("Material"),
                item.decimal("RequestedQuantity"),
                item.decimal("NetAmount"),
                item.text("ReferenceSDDocument"),
                item.text("ReferenceSDDocumentItem"));
    }
}
