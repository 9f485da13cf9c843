package io.retailsync.erp;

import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderLine;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.model.sales.OrderStatus;
import io.retailsync.model.sales.ShippingLine;
import io.retailsync.model.sales.TaxLine;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Orders to book. */
final class Orders {

    static final String REFERENCE = "abcdefghij012345";
    static final Key KEY = Key.of(OrderPaths.TYPE, "0b9f6c1e5d7a4e0c8b1d2f3a4c5e6f70");
    static final ExternalRef AT_SHOP = ExternalRef.of("shop", "order", "gid://shopify/Order/1");

    private Orders() {}

    static Order order(
            @Nullable ExternalRef customer, boolean taxInclusive, List<ShippingLine> shipping, OrderLine... lines) {
        return new Order(
                "#1042",
                Coded.of(OrderStatus.CONFIRMED),
                Instant.parse("2026-03-01T23:30:00Z"),
                null,
                null,
                customer,
                null,
                null,
                null,
                CurrencyCode.of("EUR"),
                null,
                taxInclusive,
                Arrays.asList(lines),
                shipping,
                null,
                null,
                null,
                null,
                eur("0"),
                null,
                null,
                null,
                null,
                Set.of(),
                false);
    }

    static Order of(OrderLine... lines) {
        return order(Company.ADA, false, List.of(), lines);
    }

    static OrderLine line(int number, String sku, int quantity, String price) {
        return line(number, sku, quantity, quantity, price, "0");
    }

    static OrderLine line(int number, String sku, int quantity, int current, String price, String discount) {
        return new OrderLine(
                "gid://shopify/LineItem/1234567890123" + number,
                sku,
                "Something nice with a title that is longer than forty characters",
                Quantity.pieces(quantity),
                Quantity.pieces(current),
                eur(price),
                eur(discount),
                List.of(),
                true);
    }

    static OrderLine taxed(OrderLine line, String tax) {
        return new OrderLine(
                line.ref(),
                line.sku(),
                line.title(),
                line.quantity(),
                line.current(),
                line.unitPrice(),
                line.discount(),
                List.of(new TaxLine("MwSt", new BigDecimal(19), eur(tax))),
                true);
    }

    static ShippingLine shipping(String price) {
        return new ShippingLine("Standard", eur(price), eur("0"), List.of());
    }

    static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
