package io.retailsync.shopify.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.CurrencyCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the shop still holds of the money that was paid for an order, payment by payment, in the customer's currency. Received is what sales and
 * captures brought that succeeded; a refund counts as given back unless it failed, because one that is under way arrives without us. A refund
 * names the payment that it comes from; one that names none, or more than that payment brought, is taken from the earliest. All together is
 * never more than the shop's own net payment.
 *
 * @param payments the earliest first, also those of which nothing is left
 */
record HeldMoney(List<Payment> payments) {

    private static final Set<String> IN = Set.of("SALE", "CAPTURE");
    private static final Set<String> OUT = Set.of("REFUND", "CHANGE");
    private static final Set<String> FAILED = Set.of("FAILURE", "ERROR");

    /**
     * One payment.
     *
     * @param id of its transaction
     * @param gateway which gateway took it and gives it back
     * @param shop what it brought, in the shop's currency
     * @param paid what it brought, in the customer's
     * @param left what is left of that
     */
    record Payment(String id, String gateway, BigDecimal shop, BigDecimal paid, BigDecimal left) {

        private static Payment of(JsonNode moved) {
            BigDecimal paid = presented(moved);
            return new Payment(
                    moved.path("id").asText(),
                    moved.path("gateway").asText(),
                    Form.fetched(moved).amount("amountSet", "shopMoney"),
                    paid,
                    paid);
        }

        Payment leaving(BigDecimal rest) {
            return new Payment(id, gateway, shop, paid, rest);
        }
    }

    HeldMoney {
        payments = List.copyOf(payments);
    }

    /**
     * {@return what is held of an order, as the shop answers it}
     *
     * @throws io.retailsync.model.InvalidValue where an amount is missing: nobody may take it for zero while money goes back
     */
    static HeldMoney of(JsonNode order) {
        Map<String, Payment> payments = new LinkedHashMap<>();
        List<JsonNode> out = new ArrayList<>();
        for (JsonNode moved : order.path("transactions")) {
            String kind = moved.path("kind").asText();
            String status = moved.path("status").asText();
            if (IN.contains(kind) && status.equals("SUCCESS")) {
                Payment payment = Payment.of(moved);
                payments.put(payment.id(), payment);
            } else if (OUT.contains(kind) && !FAILED.contains(status)) {
                out.add(moved);
            }
        }
        HeldMoney held = new HeldMoney(List.copyOf(payments.values()));
        for (JsonNode moved : out) {
            held = held.without(
                    presented(moved), moved.at("/parentTransaction/id").asText());
        }
        BigDecimal net = Form.fetched(order).amount("netPaymentSet", "presentmentMoney");
        return held.without(held.left().subtract(net), "");
    }

    private static BigDecimal presented(JsonNode moved) {
        return Form.fetched(moved).amount("amountSet", "presentmentMoney");
    }

    private HeldMoney without(BigDecimal sum, String first) {
        BigDecimal open = sum;
        Map<String, BigDecimal> left = new LinkedHashMap<>();
        for (Payment payment : inOrder(first)) {
            BigDecimal share = open.min(payment.left()).max(BigDecimal.ZERO);
            left.put(payment.id(), payment.left().subtract(share));
            open = open.subtract(share);
        }
        return new HeldMoney(payments.stream()
                .map(payment -> payment.leaving(left.getOrDefault(payment.id(), payment.left())))
                .toList());
    }

    private List<Payment> inOrder(String first) {
        List<Payment> order = new ArrayList<>(payments);
        order.sort((one, other) ->
                Boolean.compare(other.id().equals(first), one.id().equals(first)));
        return order;
    }

    /** {@return what is left of all payments} */
    BigDecimal left() {
        return payments.stream().map(Payment::left).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * {@return a sum of the shop's currency in the customer's, at the rate of the first payment; empty where nothing was paid}
     *
     * @param shop the sum
     * @param currency the customer's
     */
    Optional<BigDecimal> presentment(BigDecimal shop, CurrencyCode currency) {
        return payments.stream().findFirst().map(payment -> {
            boolean same = payment.paid().compareTo(payment.shop()) == 0
                    || payment.shop().signum() == 0;
            return same
                    ? shop
                    : shop.multiply(payment.paid()).divide(payment.shop(), currency.minorUnits(), RoundingMode.HALF_UP);
        });
    }

    /** {@return the payments that a sum is given back from, the earliest first, each with its part as what is {@code left}} */
    List<Payment> parts(BigDecimal sum) {
        BigDecimal open = sum;
        List<Payment> parts = new ArrayList<>();
        for (Payment payment : payments) {
            BigDecimal share = open.min(payment.left());
            if (share.signum() > 0) {
                parts.add(payment.leaving(share));
                open = open.subtract(share);
            }
        }
        return parts;
    }
}
