package io.retailsync.examples.mainjob.oracle;

import io.retailsync.examples.mainjob.day.OfferedSale;
import io.retailsync.simulators.s4hana.BookedCredit;
import io.retailsync.simulators.s4hana.BookedDelivery;
import io.retailsync.simulators.s4hana.BookedOrder;
import io.retailsync.simulators.s4hana.BookedPartner;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Sales orders, deliveries and credit memo requests at the ERP. */
final class ErpCheck {

    private static final String ERP = "erp";

    private final Evidence evidence;
    private final Judgement judgement;
    private final ErpBooks books;
    private final Parcels parcels;
    private final Set<String> known = new HashSet<>();
    private int creditsSeen;

    ErpCheck(Evidence evidence, Judgement judgement) {
        this.evidence = evidence;
        this.judgement = judgement;
        this.books = new ErpBooks(evidence.retailer().books());
        this.parcels = new Parcels(evidence.offered());
    }

    void check(OfferedSale sale) {
        known.add(sale.name());
        String record = "sales order of " + sale.name();
        List<BookedOrder> booked = books.of(sale);
        if (!evidence.ships(sale)) {
            if (sale.cancelledAt().isPresent()) {
                judgement.atMostOne(ERP, record, booked);
                booked.forEach(order -> judgement.isTrue(
                        ERP, record, order.cancelled(), "the buyer called it off, yet it is open: " + order));
            } else {
                judgement.none(ERP, record + " (" + sale.kind() + ")", booked);
            }
            booked.forEach(order -> credits(sale, order));
            return;
        }
        Optional<BookedOrder> one = judgement.one(ERP, record, booked);
        one.ifPresent(order -> {
            items(sale, order, record);
            delivered(sale, order, record);
            credits(sale, order);
        });
    }

    private void items(OfferedSale sale, BookedOrder order, String record) {
        Map<String, BigDecimal> pieces = new HashMap<>();
        Map<String, BigDecimal> amounts = new HashMap<>();
        order.items().stream().filter(item -> !item.rejected()).forEach(item -> {
            pieces.merge(item.material(), item.quantity(), BigDecimal::add);
            amounts.merge(item.material(), item.netAmount(), BigDecimal::add);
        });
        BigDecimal total = sale.shipping();
        for (Map.Entry<String, OfferedSale.Line> line : sale.lines().entrySet()) {
            BigDecimal wanted = BigDecimal.valueOf(line.getValue().pieces());
            BigDecimal found = pieces.getOrDefault(line.getKey(), BigDecimal.ZERO);
            judgement.equal(ERP, record, "quantity of " + line.getKey(), wanted, found.stripTrailingZeros());
            BigDecimal amount = amounts.getOrDefault(line.getKey(), BigDecimal.ZERO);
            judgement.equal(
                    ERP,
                    record,
                    "net amount of " + line.getKey(),
                    line.getValue().net(),
                    amount);
            total = total.add(line.getValue().net());
        }
        Set<String> others = new HashSet<>(pieces.keySet());
        others.removeAll(sale.lines().keySet());
        judgement.equal(ERP, record, "articles that nobody ordered", Set.of(), others);
        judgement.equal(ERP, record, "net total", total, order.netAmount());
        judgement.equal(ERP, record, "currency", "EUR", order.currency());
        sold(sale, order, record);
    }

    private void sold(OfferedSale sale, BookedOrder order, String record) {
        String expected = sale.placed()
                .email()
                .map(email -> books.partners(email).stream()
                        .findFirst()
                        .map(BookedPartner::customer)
                        .orElse("the customer of " + email + ", who is no business partner"))
                .orElse(evidence.retailer().guests());
        judgement.equal(ERP, record, "sold-to party", expected, order.soldToParty());
    }

    private void delivered(OfferedSale sale, BookedOrder order, String record) {
        order.items().stream()
                .filter(item -> !item.rejected())
                .forEach(item -> judgement.equal(
                        ERP, record, "delivered of item " + item.number(), item.quantity(), item.delivered()));
        List<BookedDelivery> deliveries = books.deliveriesOf(order);
        judgement.equal(
                ERP,
                record,
                "tracking numbers",
                parcels.trackingNumbers(sale),
                deliveries.stream().map(BookedDelivery::trackingNumber).collect(Collectors.toCollection(TreeSet::new)));
        sale.lines()
                .forEach((sku, line) -> judgement.equal(
                        ERP,
                        record,
                        "pieces of " + sku + " that left the house",
                        line.pieces(),
                        parcels.pieces(sale, sku)));
        judgement.isTrue(
                ERP,
                record,
                !deliveries.isEmpty() && deliveries.stream().allMatch(BookedDelivery::goodsIssued),
                "not everything has left the house");
    }

    private void credits(OfferedSale sale, BookedOrder order) {
        List<BookedCredit> credits = books.creditsFor(order);
        creditsSeen += credits.size();
        String record = "credit memo request of " + sale.name();
        if (sale.refunds().isEmpty()) {
            judgement.none(ERP, record, credits);
            return;
        }
        judgement.one(ERP, record, credits).ifPresent(credit -> {
            OfferedSale.Refund refund = sale.refunds().get(0);
            judgement.equal(ERP, record, "net amount", Bill.netBack(sale, refund), credit.netAmount());
            judgement.equal(ERP, record, "sold-to party", order.soldToParty(), credit.soldToParty());
        });
    }

    /** Documents of which nobody knows where they come from. */
    void strangers() {
        Set<String> strangers = new HashSet<>(books.orders().keySet());
        strangers.removeAll(known);
        judgement.equal(ERP, "sales orders", "orders that nobody placed", Set.of(), strangers);
        judgement.equal(ERP, "credit memo requests", "number of all", creditsSeen, books.credits());
    }
}
