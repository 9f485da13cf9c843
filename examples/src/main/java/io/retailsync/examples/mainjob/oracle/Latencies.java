package io.retailsync.examples.mainjob.oracle;

import io.retailsync.examples.mainjob.day.OfferedSale;
import io.retailsync.testkit.VendorEffect;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How long orders took from the buyer's click to the sales order at the ERP and to the order at the CRM, in the vendors' time. */
public final class Latencies {

    private final List<Long> millis;

    private Latencies(List<Long> millis) {
        this.millis = millis;
    }

    /**
     * {@return what the vendors' own records say}
     *
     * @param evidence what was offered, and what happened
     */
    public static Latencies of(Evidence evidence) {
        Map<String, Instant> booked = new HashMap<>();
        evidence.erpEffects().stream()
                .filter(effect -> effect.operation().equals("POST A_SalesOrder"))
                .forEach(effect -> first(booked, effect, "PurchaseOrderByCustomer"));
        Map<String, Instant> known = new HashMap<>();
        evidence.crmEffects().stream()
                .filter(effect -> effect.operation().equals("create Order"))
                .forEach(effect -> first(known, effect, "OrderReferenceNumber", "Name", "PoNumber"));
        List<Long> millis = evidence.offered().sales().stream()
                .flatMap(sale -> Stream.of(booked, known).flatMap(at -> took(sale, at).stream()))
                .sorted()
                .toList();
        return new Latencies(millis);
    }

    private static void first(Map<String, Instant> at, VendorEffect effect, String... facts) {
        Stream.of(facts)
                .flatMap(fact -> Optional.ofNullable(effect.facts().get(fact)).stream())
                .map(ErpBooks::name)
                .findFirst()
                .ifPresent(name -> at.putIfAbsent(name, effect.at()));
    }

    private static Optional<Long> took(OfferedSale sale, Map<String, Instant> at) {
        return Optional.ofNullable(at.get(sale.name()))
                .map(then -> Math.max(0, Duration.between(sale.at(), then).toMillis()));
    }

    /** {@return how many were measured} */
    public int count() {
        return millis.size();
    }

    /**
     * {@return the time below which that share of orders stayed; 0 where none was measured}
     *
     * @param share 0 to 1
     */
    public long quantile(double share) {
        if (millis.isEmpty()) {
            return 0;
        }
        int index = (int) Math.ceil(share * millis.size()) - 1;
        return millis.get(Math.max(0, Math.min(millis.size() - 1, index)));
    }
}
