package io.retailsync.erp.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.Money;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderLine;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.util.List;
import java.util.Objects;

/** The lines of an order as items of a sales order. */
final class OrderItems {

    private static final int LONGEST_TEXT = 40;

    private final Terms terms;

    OrderItems(Terms terms) {
        this.terms = terms;
    }

    /** Lines that are still wanted, numbered in tens. */
    Either<SyncFailure.Rejected, ArrayNode> items(Order order) {
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        for (OrderLine line : wanted(order)) {
            Either<SyncFailure.Rejected, ObjectNode> item = item(order, line);
            if (item.isLeft()) {
                return Either.left(item.getLeft());
            }
            items.add(item.get().put("SalesOrderItem", Integer.toString((items.size() + 1) * 10)));
        }
        return items.isEmpty()
                ? Either.left(new SyncFailure.Rejected(
                        "no-lines", "lines", "no line of the order is wanted any more: cancel the order instead"))
                : Either.right(items);
    }

    private static List<OrderLine> wanted(Order order) {
        return order.lines().stream()
                .filter(line -> line.current().value().signum() > 0)
                .toList();
    }

    private Either<SyncFailure.Rejected, ObjectNode> item(Order order, OrderLine line) {
        String sku = Objects.requireNonNullElse(line.sku(), "");
        if (sku.isBlank() || sku.length() > 40) {
            return Either.left(new SyncFailure.Rejected(
                    "no-material",
                    "lines.sku",
                    "line " + line.ref()
                            + " names no material: expected an SKU of 1 to 40 characters that is a material number"));
        }
        Money net = Pricing.net(order, line);
        ObjectNode item = Json.object()
                .put("SalesOrderItem", "")
                .put("Material", sku)
                .put("SalesOrderItemText", cut(line.title()))
                .put("RequestedQuantity", line.current().value().toPlainString())
                .put("RequestedQuantityISOUnit", Units.iso(line.current().unit()))
                .put("PurchaseOrderByCustomer", LineRef.written(line.ref()));
        item.putObject("to_PricingElement")
                .putArray("results")
                .add(Pricing.price(terms.priceCondition(), net, line.quantity()));
        return Either.right(item);
    }

    private static String cut(String text) {
        int end = Math.min(LONGEST_TEXT, text.length());
        boolean split = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, split ? end - 1 : end);
    }
}
