package io.retailsync.examples.mainjob.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.examples.mainjob.day.OfferedSale;
import io.retailsync.simulators.s4hana.BookedDelivery;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** Orders at the shop: what was shipped, called off, and given back there. */
final class ShopCheck {

    private static final String SHOP = "shop";

    private final Evidence evidence;
    private final Judgement judgement;
    private final ErpBooks erp;

    ShopCheck(Evidence evidence, Judgement judgement, ErpBooks erp) {
        this.evidence = evidence;
        this.judgement = judgement;
        this.erp = erp;
    }

    void check(OfferedSale sale) {
        JsonNode order = evidence.retailer().shop().find(sale.gid()).orElseThrow();
        String record = "order " + sale.name();
        boolean cancelled = !order.path("cancelled_at").asText("").isEmpty();
        boolean mustBe = sale.kind().planted() || sale.cancelledAt().isPresent();
        judgement.equal(SHOP, record, "whether it is called off", mustBe, cancelled);
        if (ErpCheck.ships(sale)) {
            judgement.equal(
                    SHOP,
                    record,
                    "fulfilment",
                    "fulfilled",
                    order.path("fulfillment_status").asText());
        }
        shipments(sale, order, record);
        money(sale, order, record);
    }

    private void shipments(OfferedSale sale, JsonNode order, String record) {
        List<String> told = new ArrayList<>();
        order.path("fulfillments")
                .forEach(each -> told.add(each.path("tracking_number").asText()));
        Set<String> left = new TreeSet<>();
        erp.of(sale)
                .forEach(booked -> erp.deliveriesOf(booked).stream()
                        .filter(BookedDelivery::goodsIssued)
                        .map(BookedDelivery::trackingNumber)
                        .forEach(left::add));
        judgement.equal(SHOP, record, "tracking numbers", left, new TreeSet<>(told));
        if (told.size() > new TreeSet<>(told).size()) {
            judgement.add(Finding.Kind.DOUBLED, SHOP, record, "one parcel was told more than once: " + told);
        }
    }

    /** Refused and cancelled orders get all their money back, once; other money only goes back by the merchant's hand. */
    private void money(OfferedSale sale, JsonNode order, String record) {
        boolean all = sale.kind().planted() || sale.cancelledAt().isPresent();
        List<BigDecimal> back = new ArrayList<>();
        for (JsonNode refund : order.path("refunds")) {
            BigDecimal sum = sum(refund.path("transactions"));
            if (sum.signum() > 0) {
                back.add(sum);
            }
        }
        int expected = all ? 1 : sale.refunds().size();
        if (back.size() > expected) {
            judgement.add(Finding.Kind.DOUBLED, SHOP, record, "money went back " + back.size() + " times: " + back);
        } else if (back.size() < expected) {
            judgement.add(Finding.Kind.LOST, SHOP, record, "money has not gone back");
        }
        BigDecimal wanted = all
                ? new BigDecimal(order.path("total_price").asText())
                : sale.refunds().stream().map(OfferedSale.Refund::total).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal found = back.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!sale.edited() && sale.kind() != io.retailsync.examples.mainjob.day.Kind.FOREIGN) {
            judgement.equal(SHOP, record, "money given back", wanted, found);
        }
    }

    private static BigDecimal sum(JsonNode transactions) {
        return StreamSupport.stream(transactions.spliterator(), false)
                .map(each -> new BigDecimal(each.path("amount").asText("0")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
