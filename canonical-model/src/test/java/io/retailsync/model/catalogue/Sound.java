package io.retailsync.model.catalogue;

import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.EmailAddress;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.PostalAddress;
import io.retailsync.model.Quantity;
import io.retailsync.model.fulfilment.Shipment;
import io.retailsync.model.fulfilment.ShipmentLine;
import io.retailsync.model.fulfilment.ShipmentStatus;
import io.retailsync.model.money.Percentage;
import io.retailsync.model.payment.PaymentEntry;
import io.retailsync.model.payment.PaymentFacts;
import io.retailsync.model.payment.Refund;
import io.retailsync.model.payment.RefundLine;
import io.retailsync.model.payment.RestockKind;
import io.retailsync.model.payment.TransactionKind;
import io.retailsync.model.payment.TransactionStatus;
import io.retailsync.model.returns.Return;
import io.retailsync.model.returns.ReturnLine;
import io.retailsync.model.returns.ReturnStatus;
import io.retailsync.model.sales.FinancialStatus;
import io.retailsync.model.sales.FulfilmentStatus;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderDossier;
import io.retailsync.model.sales.OrderLine;
import io.retailsync.model.sales.OrderStatus;
import io.retailsync.model.sales.ShippingLine;
import io.retailsync.model.sales.TaxLine;
import java.time.Instant;
import java.util.List;

/** Records that break no invariant: an order of 3 mugs and 2 pots that was shipped, of which one mug came back. */
final class Sound {

    static final Instant PLACED = Instant.parse("2026-11-20T12:00:00Z");
    static final ExternalRef ORDER_REF = ExternalRef.of("shop", "order", "1");

    private Sound() {}

    static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    static Money usd(String amount) {
        return Money.of(amount, "USD");
    }

    static TaxLine tax(String amount) {
        return new TaxLine("VAT", Percentage.of("10"), eur(amount));
    }

    /** 3 × 10.00 − 3.00, tax 2.70; 2 × 20.00, tax 4.00; shipping 5.00 − 1.00, tax 0.40: 78.10. */
    static Order order() {
        return Order.builder()
                .displayNumber("#1042")
                .status(OrderStatus.COMPLETED)
                .placedAt(PLACED)
                .customer(ExternalRef.of("shop", "customer", "7"))
                .email(new EmailAddress("ada@example.com"))
                .shipTo(PostalAddress.builder()
                        .lines(List.of("Street 1"))
                        .locality("Berlin")
                        .postalCode("10115")
                        .country("DE")
                        .build())
                .currency(CurrencyCode.of("EUR"))
                .taxInclusive(false)
                .lines(List.of(
                        line("l1", "MUG", 3, "10.00", "3.00", "2.70"), line("l2", "POT", 2, "20.00", "0.00", "4.00")))
                .shipping(List.of(new ShippingLine("Standard", eur("5.00"), eur("1.00"), List.of(tax("0.40")))))
                .discounts(eur("4.00"))
                .tax(eur("7.10"))
                .total(eur("78.10"))
                .financialStatus(FinancialStatus.PARTIALLY_REFUNDED)
                .fulfilmentStatus(FulfilmentStatus.FULFILLED)
                .test(false)
                .build();
    }

    static OrderLine line(String ref, String sku, int pieces, String price, String discount, String tax) {
        return OrderLine.builder()
                .ref(ref)
                .sku(sku)
                .title("Thing")
                .quantity(Quantity.pieces(pieces))
                .current(Quantity.pieces(pieces))
                .unitPrice(eur(price))
                .discount(eur(discount))
                .taxes(List.of(tax(tax)))
                .ships(true)
                .build();
    }

    static Shipment parcel(ShipmentLine... lines) {
        return new Shipment(
                ORDER_REF,
                Coded.of(ShipmentStatus.DELIVERED),
                List.of(lines),
                "DHL",
                "T-1",
                null,
                PLACED.plusSeconds(3_600));
    }

    static ShipmentLine packed(String line, String sku, int pieces) {
        return new ShipmentLine(line, sku, Quantity.pieces(pieces));
    }

    static Refund refund(RefundLine... lines) {
        return new Refund(ORDER_REF, PLACED.plusSeconds(7_200), List.of(lines), null, eur("9.90"), null, null);
    }

    static RefundLine refunded(String line, int pieces, String net, String tax, RestockKind kind) {
        return new RefundLine(line, null, Quantity.pieces(pieces), eur(net), eur(tax), Coded.of(kind));
    }

    static Return goods(ReturnStatus status, int pieces) {
        return new Return(
                ORDER_REF, "#1042-R1", Coded.of(status), List.of(new ReturnLine("l1", Quantity.pieces(pieces), null)));
    }

    static PaymentEntry moved(TransactionKind kind, String amount) {
        return new PaymentEntry(kind, TransactionStatus.SUCCESS, eur(amount));
    }

    static PaymentFacts payment(PaymentEntry... entries) {
        return new PaymentFacts(List.of(entries), false, false);
    }

    static PaymentFacts payment() {
        return payment(
                moved(TransactionKind.AUTHORIZE, "78.10"),
                moved(TransactionKind.CAPTURE, "78.10"),
                moved(TransactionKind.REFUND, "9.90"));
    }

    static OrderDossier dossier() {
        return new OrderDossier(
                order(),
                List.of(parcel(packed("l1", "MUG", 3)), parcel(packed(null, "POT", 2))),
                List.of(refund(refunded("l1", 1, "9.00", "0.90", RestockKind.RETURN))),
                List.of(goods(ReturnStatus.CLOSED, 1)),
                List.of(payment()));
    }
}
