package io.retailsync.model.catalogue;

import static io.retailsync.model.catalogue.Altered.with;
import static io.retailsync.model.catalogue.InvariantCase.refused;
import static io.retailsync.model.catalogue.InvariantCase.told;
import static io.retailsync.model.catalogue.Sound.eur;
import static io.retailsync.model.catalogue.Sound.usd;

import io.retailsync.model.Coded;
import io.retailsync.model.Quantity;
import io.retailsync.model.fulfilment.Shipment;
import io.retailsync.model.fulfilment.ShipmentStatus;
import io.retailsync.model.payment.PaymentFacts;
import io.retailsync.model.payment.Refund;
import io.retailsync.model.payment.RestockKind;
import io.retailsync.model.payment.TransactionKind;
import io.retailsync.model.returns.Return;
import io.retailsync.model.returns.ReturnStatus;
import io.retailsync.model.sales.FinancialStatus;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderDossier;
import io.retailsync.model.sales.OrderLine;
import io.retailsync.model.sales.OrderStatus;
import io.retailsync.model.sales.Presentment;
import io.retailsync.model.sales.ReturnSettlement;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A mutation for each invariant of orders and of what became of them. */
final class SaleCases {

    private static final Order ORDER = Sound.order();
    private static final OrderDossier DOSSIER = Sound.dossier();

    private SaleCases() {}

    static List<InvariantCase<?>> all() {
        return List.of(
                refused("M1", ORDER, line("discount", usd("3.00")), "order.lines[0].discount"),
                refused("Q1", ORDER, line("current", new Quantity(BigDecimal.ONE, "KGM")), "order.lines[0].current"),
                refused("O1", ORDER, with(ORDER, "total", eur("78.11")), "order.total"),
                refused("O1", ORDER, with(ORDER, "duties", eur("0.01")), "order.total"),
                refused("O1", ORDER, with(ORDER, "fees", eur("2.00")), "order.total"),
                refused("O1", ORDER, with(ORDER, "tips", eur("2.00")), "order.total"),
                refused("O1", ORDER, with(ORDER, "cashRounding", eur("-0.02")), "order.total"),
                refused("O1", with(ORDER, "tax", null), with(ORDER, "tax", eur("7.09")), "order.total"),
                refused("O1", ORDER, edited(eur("78.11")), "order.total"),
                refused("O1", ORDER, edited(eur("58.09")), "order.total"),
                refused("O2", ORDER, line("discount", eur("30.01")), "order.lines[0].discount"),
                refused("O2", ORDER, line("discount", eur("-0.01")), "order.lines[0].discount"),
                refused("O2", inclusive("27.00"), inclusive("27.01"), "order.lines[0].taxes"),
                told(
                        "O3",
                        ORDER,
                        with(with(ORDER, "discounts", eur("5.00")), "total", eur("77.10")),
                        "order.discounts"),
                refused("O4", ORDER, line("current", Quantity.pieces(4)), "order.lines[0].current"),
                refused("O4", ORDER, line("current", Quantity.pieces(-1)), "order.lines[0].current"),
                refused("M3", seen("USD 85.00"), seen("EUR 78.10"), "order.presentment.total"),
                refused("M3", seen("USD 85.00"), seen("USD -85.00"), "order.presentment.total"),
                told("O8", ORDER, with(with(ORDER, "customer", null), "email", null), "order.email"),
                told("O8", ORDER, with(ORDER, "shipTo", null), "order.shipTo"),
                refused("M1", DOSSIER, refunds(with(refund(), "total", usd("9.90"))), "refunds[0].total"),
                refused(
                        "Q1",
                        DOSSIER,
                        parcels(Sound.parcel(
                                with(Sound.packed("l1", "MUG", 3), "quantity", new Quantity(BigDecimal.ONE, "KGM")))),
                        "order.lines[0].quantity"),
                refused(
                        "O4",
                        DOSSIER,
                        refunds(Sound.refund(Sound.refunded("l1", 1, "9.00", "0.90", RestockKind.CANCEL))),
                        "order.lines[0].quantity"),
                refused("O5", DOSSIER, parcels(Sound.parcel(Sound.packed(null, "POT", 2))), "order.lines[0].quantity"),
                told(
                        "O7",
                        cancelled(),
                        withPayment(cancelled(), Sound.payment(Sound.moved(TransactionKind.AUTHORIZE, "78.10"))),
                        "payments[0].status"),
                told(
                        "O7",
                        cancelled(),
                        with(
                                cancelled(),
                                "shipments",
                                List.of(with(Sound.parcel(), "status", Coded.of(ShipmentStatus.LABELLED)))),
                        "shipments[0].status"),
                refused(
                        "S1",
                        DOSSIER,
                        parcels(
                                Sound.parcel(Sound.packed("l1", "MUG", 3)),
                                Sound.parcel(Sound.packed(null, "POT", 2)),
                                with(
                                        Sound.parcel(Sound.packed(null, "POT", 1)),
                                        "status",
                                        Coded.of(ShipmentStatus.LABELLED))),
                        "order.lines[1].quantity"),
                told(
                        "S2",
                        DOSSIER,
                        parcels(
                                with(
                                        Sound.parcel(Sound.packed("l1", "MUG", 3)),
                                        "dispatchedAt",
                                        Sound.PLACED.minus(Duration.ofMinutes(6))),
                                Sound.parcel(Sound.packed(null, "POT", 2))),
                        "shipments[0].dispatchedAt"),
                refused(
                        "P2",
                        DOSSIER,
                        withPayment(
                                DOSSIER,
                                Sound.payment(
                                        Sound.moved(TransactionKind.SALE, "78.10"),
                                        Sound.moved(TransactionKind.REFUND, "9.90"),
                                        Sound.moved(TransactionKind.CHARGEBACK, "68.21"))),
                        "payments"),
                refused(
                        "P4",
                        DOSSIER,
                        refunds(Sound.refund(Sound.refunded("l1", 4, "9.00", "0.90", RestockKind.NONE))),
                        "order.lines[0].quantity"),
                refused(
                        "P4",
                        DOSSIER,
                        refunds(Sound.refund(Sound.refunded("l1", 1, "27.01", "0.90", RestockKind.RETURN))),
                        "order.lines[0].net"),
                refused(
                        "P4",
                        DOSSIER,
                        refunds(refund(), Sound.refund(Sound.refunded("l1", 1, "9.00", "1.81", RestockKind.RETURN))),
                        "order.lines[0].taxes"),
                refused(
                        "P4",
                        DOSSIER,
                        refunds(Sound.refund(Sound.refunded("l9", 1, "9.00", "0.90", RestockKind.RETURN))),
                        "refunds.lines.orderLine"),
                refused(
                        "R1",
                        DOSSIER,
                        goods(Sound.goods(ReturnStatus.CLOSED, 1), Sound.goods(ReturnStatus.REQUESTED, 3)),
                        "order.lines[0].quantity"),
                told(
                        "T2",
                        DOSSIER,
                        with(DOSSIER, "order", with(ORDER, "financialStatus", Coded.of(FinancialStatus.PAID))),
                        "order.financialStatus"),
                told(
                        "T2",
                        DOSSIER,
                        with(
                                with(
                                        with(DOSSIER, "shipments", List.of(Sound.parcel(Sound.packed("l1", "MUG", 1)))),
                                        "refunds",
                                        List.of(refund())),
                                "returns",
                                List.of()),
                        "order.fulfilmentStatus"),
                refused(
                        "S1",
                        Sound.parcel(Sound.packed("l1", "MUG", 0)),
                        Sound.parcel(Sound.packed("l1", "MUG", -1)),
                        "shipment.lines[0].quantity"),
                told("S2", Sound.parcel(), with(Sound.parcel(), "dispatchedAt", null), "shipment.dispatchedAt"),
                refused(
                        "R1",
                        Sound.goods(ReturnStatus.REQUESTED, 1),
                        Sound.goods(ReturnStatus.REQUESTED, 0),
                        "return.lines[0].quantity"),
                refused("M1", settlement("9.90"), with(settlement("9.90"), "fees", usd("1.00")), "settlement"),
                refused(
                        "Q1",
                        settlement("9.90"),
                        with(settlement("9.90"), "accepted", Map.of("l1", new Quantity(BigDecimal.ONE, "KGM"))),
                        "settlement.accepted"),
                refused("R4", settlement("10.90"), settlement("10.91"), "settlement.refundable"));
    }

    private static Order line(String component, Object value) {
        return with(
                ORDER,
                "lines",
                List.of(
                        with(ORDER.lines().get(0), component, value),
                        ORDER.lines().get(1)));
    }

    /** One pot of 20.00 is gone: for all that the order says, refunded or edited away. */
    private static Order edited(Object total) {
        OrderLine pots = with(ORDER.lines().get(1), "current", Quantity.pieces(1));
        return with(with(ORDER, "lines", List.of(ORDER.lines().get(0), pots)), "total", total);
    }

    private static Order inclusive(String tax) {
        OrderLine mugs = with(ORDER.lines().get(0), "taxes", List.of(Sound.tax(tax)));
        Order order = with(ORDER, "lines", List.of(mugs, ORDER.lines().get(1)));
        return with(with(order, "taxInclusive", true), "total", eur("71.00"));
    }

    private static Order seen(String text) {
        String[] words = text.split(" ", -1);
        return with(ORDER, "presentment", new Presentment(io.retailsync.model.Money.of(words[1], words[0])));
    }

    private static Refund refund() {
        return DOSSIER.refunds().get(0);
    }

    private static OrderDossier refunds(Refund... refunds) {
        return with(DOSSIER, "refunds", List.of(refunds));
    }

    private static OrderDossier parcels(Shipment... parcels) {
        return with(DOSSIER, "shipments", List.of(parcels));
    }

    private static OrderDossier goods(Return... returns) {
        return with(DOSSIER, "returns", List.of(returns));
    }

    private static OrderDossier withPayment(OrderDossier dossier, PaymentFacts payment) {
        return with(dossier, "payments", List.of(payment));
    }

    private static OrderDossier cancelled() {
        Order order = with(with(ORDER, "status", Coded.of(OrderStatus.CANCELLED)), "fulfilmentStatus", null);
        return OrderDossier.of(with(order, "financialStatus", null));
    }

    /** One mug of 9.00 and 0.90 tax came back, 1.00 is kept, and 2.00 of the shipping is given back. */
    private static ReturnSettlement settlement(String refundable) {
        return new ReturnSettlement(ORDER, Map.of("l1", Quantity.pieces(1)), eur("1.00"), eur("2.00"), eur(refundable));
    }
}
