package io.retailsync.simulators.salesforce;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** OrderItem: of the order's price book and currency, added and priced while the order is a draft. */
final class OrderItemRules implements Rule {

    private final Rows rows;
    private final ObjectType orders;
    private final OrderRules orderRules;

    OrderItemRules(Rows rows, Schema schema, OrderRules orderRules) {
        this.rows = rows;
        this.orders = schema.known("Order");
        this.orderRules = orderRules;
    }

    @Override
    public Either<ApiError, Row> settle(Optional<Row> before, Row after, Instant at) {
        Row order = order(after);
        Row entry = rows.find(orderRules.entryType(), after.text("PricebookEntryId"))
                .orElseThrow(() -> new IllegalStateException("an item without its price book entry"));
        Optional<ApiError> error = before.isEmpty() ? added(order, entry) : edited(order, before.get(), after);
        if (error.isEmpty() && after.decimal("Quantity").signum() == 0) {
            error = Optional.of(ApiError.of("FIELD_INTEGRITY_EXCEPTION", "Quantity must be nonzero.", "Quantity"));
        }
        return error.isPresent() ? Either.left(error.get()) : Either.right(derived(after, entry));
    }

    private static Row derived(Row item, Row entry) {
        BigDecimal total = item.decimal("Quantity").multiply(item.decimal("UnitPrice"));
        return item.with("Product2Id", entry.get("Product2Id"))
                .with("ListPrice", entry.get("UnitPrice"))
                .with("TotalPrice", total.setScale(2, RoundingMode.HALF_UP));
    }

    private static Optional<ApiError> added(Row order, Row entry) {
        if (OrderRules.activated(order)) {
            return Optional.of(OrderRules.frozen("OrderId", "an activated order"));
        }
        if (order.reference("Pricebook2Id").isEmpty()
                || !Objects.equals(order.get("Pricebook2Id"), entry.get("Pricebook2Id"))) {
            return Optional.of(ApiError.of(
                    "FIELD_INTEGRITY_EXCEPTION",
                    "field integrity exception: PricebookEntryId (pricebook entry is in a different pricebook than the"
                            + " one assigned to the order)",
                    "PricebookEntryId"));
        }
        if (!Objects.equals(order.get("CurrencyIsoCode"), entry.get("CurrencyIsoCode"))) {
            return Optional.of(ApiError.of(
                    "FIELD_INTEGRITY_EXCEPTION",
                    "field integrity exception: PricebookEntryId (pricebook entry currency code does not match order"
                            + " currency code)",
                    "PricebookEntryId"));
        }
        return entry.flag("IsActive")
                ? Optional.empty()
                : Optional.of(ApiError.of(
                        "FIELD_INTEGRITY_EXCEPTION",
                        "field integrity exception: PricebookEntryId (pricebook entry has been inactivated)",
                        "PricebookEntryId"));
    }

    private static Optional<ApiError> edited(Row order, Row before, Row after) {
        boolean priced =
                OrderRules.changed(before, after, "Quantity") || OrderRules.changed(before, after, "UnitPrice");
        return OrderRules.activated(order) && priced
                ? Optional.of(OrderRules.frozen("Quantity, UnitPrice", "an activated order's product"))
                : Optional.empty();
    }

    @Override
    public void ripple(Row row) {
        rows.living(orders, row.text("OrderId")).ifPresent(orderRules::addUp);
    }

    @Override
    public Optional<ApiError> objection(Row row) {
        return OrderRules.activated(order(row))
                ? Optional.of(ApiError.of("DELETE_FAILED", "A product of an activated order can't be deleted."))
                : Optional.empty();
    }

    private Row order(Row item) {
        return rows.find(orders, item.text("OrderId"))
                .orElseThrow(() -> new IllegalStateException("an item without its order"));
    }
}
