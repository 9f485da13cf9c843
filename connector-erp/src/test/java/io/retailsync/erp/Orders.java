package io.retailsync.erp;

import io.retailsync.model.CurrencyCode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.model.money.Percentage;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderLine;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.model.sales.OrderStatus;
import io.retailsync.model.sales.ShippingLine;
import io.retailsync.model.sales.TaxLine;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Orders to book. */
final class Orders {

    static final String REFERENCE = "abcdefghij012345";
    static final Key KEY = Key.of(OrderPaths.TYPE, "0b9f6c1e5d7a4e0c8b1d2f3a4c5e6f70");
    static final ExternalRef AT_SHOP = ExternalRef.of("shop", "order", "gid://shopify/Order/1");

    private Orders() {}

    static Order order(
            @Nullable ExternalRef customer, boolean taxInclusive, List<ShippingLine> shipping, OrderLine... lines) {
        return Order.builder()
                .displayNumber("#1042")
                .status(OrderStatus.CONFIRMED)
                .placedAt(Instant.parse("2026-03-01T23:30:00Z"))
                .customer(customer)
                .currency(CurrencyCode.of("EUR"))
                .taxInclusive(taxInclusive)
                .lines(Arrays.asList(lines))
                .shipping(shipping)
                .total(eur("0"))
                .test(false)
                .build();
    }

    static Order of(OrderLine... lines) {
        return order(Company.ADA, false, List.of(), lines);
    }

    static OrderLine line(int number, String sku, int quantity, String price) {
        return line(number, sku, quantity, quantity, price, "0");
    }

    static OrderLine line(int number, String sku, int quantity, int current, String price, String discount) {
        return OrderLine.builder()
                .ref("gid://shopify/LineItem/1234567890123" + number)
                .sku(sku)
                .title("Something nice with a title that is longer than forty characters")
                .quantity(Quantity.pieces(quantity))
                .current(Quantity.pieces(current))
                .unitPrice(eur(price))
                .discount(eur(discount))
                .ships(true)
                .build();
    }

    static OrderLine taxed(OrderLine line, String tax) {
        return OrderLine.builder()
                .ref(line.ref())
                .sku(line.sku())
                .title(line.title())
                .quantity(line.quantity())
                .current(line.current())
                .unitPrice(line.unitPrice())
                .discount(line.discount())
                .taxes(List.of(new TaxLine("MwSt", Percentage.of("19"), eur(tax))))
                .ships(true)
                .build();
    }

    static ShippingLine shipping(String price) {
        return new ShippingLine("Standard", eur(price), eur("0"), List.of());
    }

    static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
