package io.retailsync.model.sales;

import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.model.money.Proration;
import io.retailsync.model.money.RoundingLevel;
import io.retailsync.model.money.RoundingPolicy;
import io.retailsync.model.money.TaxableAmount;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.math.RoundingMode;
import java.util.stream.Stream;

/** What has to hold of a refund for goods that came back (canonical-model 9, R4). */
public final class SettlementRules {

    private static final RoundingPolicy UPWARDS =
            new RoundingPolicy("upper-bound", 1, RoundingMode.UP, RoundingLevel.LINE, TaxableAmount.ROUNDED);

    /** The rules. */
    public static final Rules<ReturnSettlement> ALL = Rules.<ReturnSettlement>of(ReturnSettlement.class)
            .first("M1", "Fees, shipping and refund are in the currency of the order.", SettlementRules::currencies)
            .first("Q1", "What was accepted of a line is in its unit.", SettlementRules::units)
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

    private static void units(ReturnSettlement settlement, Breaches breaches) {
        settlement.order().lines().forEach(line -> {
            Quantity accepted = settlement.accepted().getOrDefault(line.ref(), line.quantity());
            breaches.equal(() -> "settlement.accepted", line.quantity().unit(), accepted.unit());
        });
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
        Money net = line.net(settlement.order().roundingPolicy());
        Money gross = Boolean.TRUE.equals(settlement.order().taxInclusive()) ? net : net.plus(line.tax());
        Quantity accepted = settlement.accepted().getOrDefault(line.ref(), line.quantity());
        if (accepted.compareTo(line.quantity()) >= 0) {
            return gross;
        }
        return accepted.signum() > 0
                ? Proration.of(gross, line.quantity()).next(accepted, UPWARDS)
                : Money.zero(gross.currency());
    }
}
