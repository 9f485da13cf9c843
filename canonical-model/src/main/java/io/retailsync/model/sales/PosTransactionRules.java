package io.retailsync.model.sales;

import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.stream.Stream;

/** What has to hold of a receipt (canonical-model 9). */
public final class PosTransactionRules {

    /** The rules. */
    public static final Rules<PosTransaction> ALL = Rules.<PosTransaction>of(PosTransaction.class)
            .first("M1", "All amounts of a receipt are in its currency.", PosTransactionRules::currencies)
            .first("Q1", "What is sold by the piece is sold in whole pieces.", PosTransactionRules::pieces)
            .exception(
                    "O1",
                    "What was paid is what the lines come to, tax and cash rounding included.",
                    PosTransactionRules::total)
            .reject("O2", "A discount is between zero and the price of its line.", PosTransactionRules::discounts)
            .build();

    private PosTransactionRules() {}

    private static void currencies(PosTransaction receipt, Breaches breaches) {
        for (int i = 0; i < receipt.lines().size(); i++) {
            int at = i;
            PosLine line = receipt.lines().get(i);
            Stream.concat(
                            Stream.of(line.unitPrice(), line.discount()),
                            line.taxes().stream().map(TaxLine::amount))
                    .forEach(amount ->
                            breaches.equal(() -> path(at, "unitPrice"), receipt.currency(), amount.currency()));
        }
        receipt.tenders()
                .forEach(tender -> breaches.equal(
                        PosTransactionPaths.TENDERS::toString,
                        receipt.currency(),
                        tender.amount().currency()));
        PosTransactionPaths.ROUNDING
                .read(receipt)
                .ifPresent(rounding -> breaches.equal(
                        PosTransactionPaths.ROUNDING::toString, receipt.currency(), rounding.currency()));
    }

    private static void pieces(PosTransaction receipt, Breaches breaches) {
        for (int i = 0; i < receipt.lines().size(); i++) {
            Quantity quantity = receipt.lines().get(i).quantity();
            if (quantity.value().scale() > 0) {
                breaches.add(path(i, "quantity"), "a whole number, with the price of what was weighed", quantity);
            }
        }
    }

    private static void total(PosTransaction receipt, Breaches breaches) {
        Money paid =
                receipt.tenders().stream().map(PosTender::amount).reduce(Money.zero(receipt.currency()), Money::plus);
        breaches.equal(PosTransactionPaths.TENDERS::toString, receipt.payable(), paid);
    }

    private static void discounts(PosTransaction receipt, Breaches breaches) {
        for (int i = 0; i < receipt.lines().size(); i++) {
            int at = i;
            PosLine line = receipt.lines().get(i);
            if (line.discount().signum() * line.extended().signum() < 0) {
                breaches.add(path(at, "discount"), "zero or of the sign of the quantity", line.discount());
            }
            breaches.atMost(
                    () -> path(at, "discount"),
                    line.extended().abs(),
                    line.discount().abs());
        }
    }

    private static String path(int line, String attribute) {
        return PosTransactionPaths.LINES + "[" + line + "]." + attribute;
    }
}
