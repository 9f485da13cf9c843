package io.retailsync.model.sales;

import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.model.money.RoundingPolicies;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.math.RoundingMode;
import java.util.stream.Stream;

/** What has to hold of a refund for goods that came back (canonical-model 9, R4). */
public final class SettlementRules {

    /** The rules. */
    public static final Rules<ReturnSettlement> ALL = Rules.<ReturnSettlement>of(ReturnSettlement.class)
            .first("M1", "Fees, shipping and refund are in the currency of the order.", SettlementRules::currencies)
            .reject(
                    "R4",
                    "No more is given back than the accepted goods with their tax less fees, and the shipping that is given back.",
                    SettlementRules::refundable)
            .build();

    private SettlementRules() {}

    private static void currencies(ReturnSettlement settlement, Breaches breaches) {
        Stream.of(settlement.fees(), settlement.shipping(), settlement.refundable())
                .forEach(amount ->
                        breaches.equal(() -> "settlement", settlement.order().currency(), amount.currency()));
    }

    private static void refundable(ReturnSettlement settlement, Breaches breaches) {
        Money goods = settlement.order().lines().stream()
                .filter(line -> settlement.accepted().containsKey(line.ref()))
                .map(line -> accepted(settlement, line))
                .reduce(Money.zero(settlement.order().currency()), Money::plus);
        Money most = goods.minus(settlement.fees()).plus(settlement.shipping());
        breaches.atMost(() -> "settlement.refundable", most, settlement.refundable());
    }

    /** A part of a line may be the larger one: its share is rounded up. */
    private static Money accepted(ReturnSettlement settlement, OrderLine line) {
        boolean inclusive = Boolean.TRUE.equals(settlement.order().taxInclusive());
        Money gross = inclusive ? line.net() : line.net().plus(line.tax());
        Quantity accepted = settlement.accepted().getOrDefault(line.ref(), line.quantity());
        if (accepted.equals(line.quantity())) {
            return gross;
        }
        return RoundingPolicies.standard()
                .round(
                        gross.amount()
                                .multiply(accepted.value())
                                .divide(
                                        line.quantity().value(),
                                        gross.currency().minorUnits(),
                                        RoundingMode.UP),
                        gross.currency());
    }
}
