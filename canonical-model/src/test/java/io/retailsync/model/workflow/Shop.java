package io.retailsync.model.workflow;

import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.EmailAddress;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.model.Money;
import io.retailsync.model.PostalAddress;
import io.retailsync.model.Quantity;
import io.retailsync.model.code.ActorKind;
import io.retailsync.model.code.ActorRef;
import io.retailsync.model.code.Sku;
import io.retailsync.model.event.Versions;
import io.retailsync.model.fulfilment.Shipment;
import io.retailsync.model.fulfilment.ShipmentLine;
import io.retailsync.model.fulfilment.ShipmentPaths;
import io.retailsync.model.fulfilment.ShipmentStatus;
import io.retailsync.model.money.Percentage;
import io.retailsync.model.payment.PaymentEntry;
import io.retailsync.model.payment.PaymentFacts;
import io.retailsync.model.payment.TransactionKind;
import io.retailsync.model.payment.TransactionStatus;
import io.retailsync.model.sales.FinancialStatus;
import io.retailsync.model.sales.FulfilmentStatus;
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

/** The records of the workflows: three mugs at 10.00 less 3.00, with 2.70 of tax; shipping 5.00 with 0.50 of tax; 35.20 in all. */
final class Shop {

    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    static final ExternalRef ORDER_REF = ExternalRef.of("shop", "order", "1042");
    static final ExternalRef CUSTOMER_REF = ExternalRef.of("shop", "customer", "7");
    static final Key ORDER = new Key("order", "1");
    static final Key CUSTOMER = new Key("customer", "1");
    static final Key PRODUCT = new Key("product", "1");
    static final Key PAYMENT = new Key("payment", "1");
    static final Key PROMOTION = new Key("promotion", "1");
    static final Key PAYOUT = new Key("payout", "1");
    static final Sku MUG = new Sku("MUG");
    static final Money TOTAL = eur("35.20");
    static final ActorRef CLERK = new ActorRef(ActorKind.STAFF, "s-9", null);

    private Shop() {}

    static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    static Quantity pieces(long count) {
        return Quantity.pieces(count);
    }

    static Governed<Order> order(long version, OrderStatus status) {
        return order(version, status, null, null, eur("3.20"));
    }

    static Governed<Order> order(
            long version,
            OrderStatus status,
            @Nullable FinancialStatus paid,
            @Nullable FulfilmentStatus shipped,
            @Nullable Money tax) {
        Order order = Order.builder()
                .displayNumber("#1042")
                .status(status)
                .placedAt(NOON)
                .customer(CUSTOMER_REF)
                .email(new EmailAddress("ada@example.com"))
                .shipTo(PostalAddress.builder()
                        .lines(List.of("Street 1"))
                        .locality("Berlin")
                        .postalCode("10115")
                        .country("DE")
                        .build())
                .currency(CurrencyCode.of("EUR"))
                .taxInclusive(false)
                .lines(List.of(OrderLine.builder()
                        .ref("l1")
                        .sku("MUG")
                        .title("Mug")
                        .quantity(pieces(3))
                        .current(pieces(3))
                        .unitPrice(eur("10.00"))
                        .discount(eur("3.00"))
                        .taxes(List.of(new TaxLine("VAT", Percentage.of("10"), eur("2.70"))))
                        .ships(true)
                        .build()))
                .shipping(List.of(new ShippingLine(
                        "Standard",
                        eur("5.00"),
                        eur("0.00"),
                        List.of(new TaxLine("VAT", Percentage.of("10"), eur("0.50"))))))
                .discounts(eur("3.00"))
                .tax(tax)
                .total(TOTAL)
                .financialStatus(paid == null ? null : Coded.of(paid))
                .fulfilmentStatus(shipped == null ? null : Coded.of(shipped))
                .test(false)
                .build();
        return Versions.of(OrderPaths.TYPE, version, order);
    }

    static Governed<Shipment> parcel(long version, ShipmentStatus status) {
        Shipment parcel = new Shipment(
                ORDER_REF,
                Coded.of(status),
                List.of(new ShipmentLine("l1", "MUG", pieces(3))),
                "DHL",
                "T-1",
                null,
                status.left() ? NOON.plusSeconds(3_600) : null);
        return Versions.of(ShipmentPaths.TYPE, version, parcel);
    }

    /** Steps such as {@code AUTHORIZE 35.20}, all of which succeeded. */
    static PaymentFacts paid(String... steps) {
        List<PaymentEntry> entries = Arrays.stream(steps)
                .map(step -> step.split(" ", -1))
                .map(words ->
                        new PaymentEntry(TransactionKind.valueOf(words[0]), TransactionStatus.SUCCESS, eur(words[1])))
                .toList();
        return new PaymentFacts(entries, false, false);
    }
}
