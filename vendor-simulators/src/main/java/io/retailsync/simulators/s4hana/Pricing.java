package io.retailsync.simulators.s4hana;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The pricing procedure: which condition types there are, and what an item costs with them. */
final class Pricing {

    private static final Map<String, Integer> PLACES = Currency.getAvailableCurrencies().stream()
            .collect(Collectors.toUnmodifiableMap(Currency::getCurrencyCode, Currency::getDefaultFractionDigits));
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private enum Kind {
        /** Amount per condition quantity. */
        PRICE,
        /** Amount for the whole item or document. */
        AMOUNT,
        /** Percentage of the price. */
        PERCENT
    }

    private static final Map<String, Kind> PROCEDURE = Map.of(
            "PPR0", Kind.PRICE,
            "PMP0", Kind.PRICE,
            "DRG1", Kind.AMOUNT,
            "DRV1", Kind.AMOUNT,
            "HD00", Kind.AMOUNT,
            "DPG1", Kind.PERCENT,
            "DPV1", Kind.PERCENT);

    private Pricing() {}

    /** Checks one element. */
    static Optional<SapMessage> complaint(Row element) {
        String type = element.text("ConditionType");
        return PROCEDURE.containsKey(type) ? Optional.empty() : Optional.of(Messages.unknownCondition(type));
    }

    /** Prices an item and numbers its elements. */
    static void item(Row item, String currency, BigDecimal listPrice) {
        List<Row> elements = item.children("to_PricingElement");
        BigDecimal quantity = item.decimal("RequestedQuantity");
        boolean manual = elements.stream().anyMatch(element -> kind(element) == Kind.PRICE);
        BigDecimal net = manual ? BigDecimal.ZERO : rounded(listPrice.multiply(quantity), currency);
        for (Row element : ofKind(elements, Kind.PRICE)) {
            BigDecimal per = element.decimal("ConditionQuantity").max(BigDecimal.ONE);
            BigDecimal value = element.decimal("ConditionRateValue").multiply(quantity);
            net = net.add(amount(element, value.divide(per, 12, RoundingMode.HALF_UP), currency));
        }
        BigDecimal base = net;
        for (Row element : ofKind(elements, Kind.PERCENT)) {
            BigDecimal value = base.multiply(element.decimal("ConditionRateValue"));
            net = net.add(amount(element, value.divide(HUNDRED, 12, RoundingMode.HALF_UP), currency));
        }
        for (Row element : ofKind(elements, Kind.AMOUNT)) {
            net = net.add(amount(element, element.decimal("ConditionRateValue"), currency));
        }
        number(elements, currency);
        item.put("NetAmount", rounded(net, currency));
        item.put("TransactionCurrency", currency);
    }

    /** The sum of a document: items that are not rejected, and the conditions of the header. */
    static void document(Row document) {
        String currency = document.text("TransactionCurrency");
        List<Row> elements = document.children("to_PricingElement");
        BigDecimal net = document.children("to_Item").stream()
                .filter(item -> item.isInitial("SalesDocumentRjcnReason"))
                .map(item -> item.decimal("NetAmount"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal base = net;
        for (Row element : elements) {
            BigDecimal rate = element.decimal("ConditionRateValue");
            BigDecimal value = kind(element) == Kind.PERCENT
                    ? base.multiply(rate).divide(HUNDRED, 12, RoundingMode.HALF_UP)
                    : rate;
            net = net.add(amount(element, value, currency));
        }
        number(elements, currency);
        document.put("TotalNetAmount", rounded(net, currency));
    }

    private static List<Row> ofKind(List<Row> elements, Kind kind) {
        return elements.stream().filter(element -> kind(element) == kind).toList();
    }

    private static Kind kind(Row element) {
        Kind kind = PROCEDURE.get(element.text("ConditionType"));
        return kind == null ? Kind.AMOUNT : kind;
    }

    private static BigDecimal amount(Row element, BigDecimal value, String currency) {
        BigDecimal amount = rounded(value, currency);
        element.put("ConditionAmount", amount);
        return amount;
    }

    private static void number(List<Row> elements, String currency) {
        int step = 0;
        for (Row element : elements) {
            step += 10;
            element.putIfAbsent("PricingProcedureStep", Integer.toString(step));
            element.putIfAbsent("PricingProcedureCounter", "1");
            element.putIfAbsent("TransactionCurrency", currency);
        }
    }

    static BigDecimal rounded(BigDecimal amount, String currency) {
        return amount.setScale(places(currency).orElse(2), RoundingMode.HALF_UP);
    }

    static Optional<Integer> places(String currency) {
        return Optional.ofNullable(PLACES.get(currency));
    }
}
