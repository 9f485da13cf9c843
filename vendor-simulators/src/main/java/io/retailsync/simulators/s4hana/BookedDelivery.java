package io.retailsync.simulators.s4hana;

import java.math.BigDecimal;
import java.util.List;

/**
 * An outbound delivery as it stands.
 *
 * @param number document number
 * @param goodsIssued whether the goods have left
 * @param trackingNumber in {@code BillOfLading}, empty before the goods issue
 * @param carrier in {@code MeansOfTransport}, empty before the goods issue
 * @param items what is in it
 */
public record BookedDelivery(
        String number, boolean goodsIssued, String trackingNumber, String carrier, List<Item> items) {

    /**
     * An item.
     *
     * @param salesOrder the order that it delivers
     * @param salesOrderItem the item that it delivers
     * @param material material number
     * @param quantity how much
     * @param plant from where
     * @param storageLocation from where
     */
    public record Item(
            String salesOrder,
            String salesOrderItem,
            String material,
            BigDecimal quantity,
            String plant,
            String storageLocation) {}

    static BookedDelivery of(Row delivery) {
        return new BookedDelivery(
                delivery.text("DeliveryDocument"),
                delivery.text("OverallGoodsMovementStatus").equals("C"),
                delivery.text("BillOfLading"),
                delivery.text("MeansOfTransport"),
                delivery.children("to_DeliveryDocumentItem").stream()
                        .map(BookedDelivery::item)
                        .toList());
    }

    private static Item item(Row item) {
        return new Item(
                item.text("ReferenceSDDocument"),
                item.text("ReferenceSDDocumentItem"),
                item.text("Material"),
                item.decimal("ActualDeliveryQuantity"),
                item.text("Plant"),
                item.text("StorageLocation"));
    }
}
