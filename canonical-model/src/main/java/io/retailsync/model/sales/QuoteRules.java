package io.retailsync.model.sales;

import io.retailsync.model.Money;
import io.retailsync.model.money.RoundingPolicies;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;

/** What has to hold of an offer (canonical-model 9). */
public final class QuoteRules {

    /** The rules. */
    public static final Rules<Quote> ALL = Rules.<Quote>of(Quote.class)
            .first("M1", "All amounts of an offer are in its currency.", QuoteRules::currencies)
            .first("Q1", "A line is priced in the unit of its quantity.", QuoteRules::units)
            .exception("O1", "The total is the sum of the lines.", QuoteRules::total)
            .reject("O2", "A discount is between zero and the price.", QuoteRules::discounts)
            .build();

    private QuoteRules() {}

    private static void currencies(Quote quote, Breaches breaches) {
        breaches.equal(
                QuotePaths.TOTAL::toString, quote.currency(), quote.total().currency());
        for (int i = 0; i < quote.lines().size(); i++) {
            int at = i;
            QuoteLine line = quote.lines().get(i);
            breaches.equal(
                    () -> path(at, "unitPrice"),
                    quote.currency(),
                    line.unitPrice().currency());
            breaches.equal(
                    () -> path(at, "discount"),
                    quote.currency(),
                    line.discount().currency());
        }
    }

    private static void units(Quote quote, Breaches breaches) {
        for (int i = 0; i < quote.lines().size(); i++) {
            int at = i;
            QuoteLine line = quote.lines().get(i);
            breaches.equal(
                    () -> path(at, "quantity"),
                    line.unitPrice().per().unit(),
                    line.quantity().unit());
        }
    }

    private static void total(Quote quote, Breaches breaches) {
        Money sum = quote.lines().stream()
                .map(line -> extended(line).minus(line.discount()))
                .reduce(Money.zero(quote.currency()), Money::plus);
        breaches.equal(QuotePaths.TOTAL::toString, sum, quote.total());
    }

    private static void discounts(Quote quote, Breaches breaches) {
        for (int i = 0; i < quote.lines().size(); i++) {
            int at = i;
            QuoteLine line = quote.lines().get(i);
            if (line.discount().signum() < 0) {
                breaches.add(path(at, "discount"), "zero or more", line.discount());
            }
            breaches.atMost(() -> path(at, "discount"), extended(line), line.discount());
        }
    }

    private static Money extended(QuoteLine line) {
        return line.unitPrice().extend(line.quantity(), RoundingPolicies.standard());
    }

    private static String path(int line, String attribute) {
        return QuotePaths.LINES + "[" + line + "]." + attribute;
    }
}
