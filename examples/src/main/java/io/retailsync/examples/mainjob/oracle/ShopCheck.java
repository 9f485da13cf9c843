package io.retailsync.examples.mainjob.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.examples.mainjob.day.OfferedParcel;
import io.retailsync.examples.mainjob.day.OfferedSale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** Orders at the shop: what was shipped, called off, and given back there. */
final class ShopCheck {

    private static final String SHOP = "shop";

    private final Evidence evidence;
    private final Judgement judgement;
    private final Parcels parcels;

    ShopCheck(Evidence evidence, Judgement judgement) {
        this.evidence = evidence;
        this.judgement = judgement;
        this.parcels = new Parcels(evidence.offered());
    }

    void check(OfferedSale sale) {
        JsonNode order = evidence.retailer().shop().find(sale.gid()).orElseThrow();
        String record = "order " + sale.name();
        boolean cancelled = !order.path("cancelled_at").asText("").isEmpty();
        judgement.equal(SHOP, record, "whether it is called off", evidence.off(sale), cancelled);
        if (evidence.ships(sale)) {
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
        Map<String, Map<String, Integer>> contents = new HashMap<>();
        order.path("fulfillments").forEach(each -> {
            String number = each.path("tracking_number").asText();
            told.add(number);
            contents.put(number, pieces(each));
        });
        judgement.equal(SHOP, record, "tracking numbers", parcels.trackingNumbers(sale), new TreeSet<>(told));
        if (told.size() > new TreeSet<>(told).size()) {
            judgement.add(Finding.Kind.DOUBLED, SHOP, record, "one parcel was told more than once: " + told);
        }
        for (OfferedParcel parcel : parcels.of(sale)) {
            if (contents.containsKey(parcel.trackingNumber())) {
                judgement.equal(
                        SHOP,
                        record,
                        "contents of parcel " + parcel.trackingNumber(),
                        parcel.piecesBySku(),
                        contents.get(parcel.trackingNumber()));
            }
        }
    }

    private static Map<String, Integer> pieces(JsonNode fulfillment) {
        Map<String, Integer> pieces = new HashMap<>();
        fulfillment
                .path("line_items")
                .forEach(line -> pieces.merge(
                        line.path("sku").asText(), line.path("quantity").asInt(), Integer::sum));
        return pieces;
    }

    /** Refused and cancelled orders get all that was paid back, once; other money only goes back by the merchant's hand. */
    private void money(OfferedSale sale, JsonNode order, String record) {
        List<BigDecimal> back = new ArrayList<>();
        for (JsonNode refund : order.path("refunds")) {
            BigDecimal sum = sum(refund.path("transactions"));
            if (sum.signum() > 0) {
                back.add(sum);
            }
        }
        int expected = evidence.off(sale) ? 1 : sale.refunds().size();
        if (back.size() > expected) {
            judgement.add(Finding.Kind.DOUBLED, SHOP, record, "money went back " + back.size() + " times: " + back);
        } else if (back.size() < expected) {
            judgement.add(Finding.Kind.LOST, SHOP, record, "money has not gone back");
        }
        BigDecimal wanted = evidence.off(sale)
                ? Bill.paid(sale)
                : sale.refunds().stream()
                        .map(refund -> Bill.back(sale, refund))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal found = back.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        judgement.equal(SHOP, record, "money given back", wanted, found);
    }

    private static BigDecimal sum(JsonNode transactions) {
        return StreamSupport.stream(transactions.spliterator(), false)
                .map(each -> new BigDecimal(each.path("amount").asText("0")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
