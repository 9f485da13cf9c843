package io.retailsync.model.finance;

import io.retailsync.model.CurrencyCode;
import io.retailsync.model.Finding;
import io.retailsync.model.Money;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Sums over the amounts of an invoice. */
record InvoiceSums(List<InvoicedAmount> amounts, CurrencyCode currency) {

    Money zero() {
        return Money.zero(currency);
    }

    Money of(InvoicedAmount.Kind kind) {
        return amounts.stream()
                .filter(part -> part.kind() == kind)
                .map(InvoicedAmount::amount)
                .reduce(zero(), Money::plus);
    }

    /** Lines and charges less allowances. */
    Money taxable(Predicate<VatClass> vat) {
        return amounts.stream()
                .filter(part -> vat.test(part.vat()))
                .map(InvoicedAmount::signed)
                .reduce(zero(), Money::plus);
    }

    /** A finding where a stated amount is not what its parts give. */
    static Optional<Finding> compare(String rule, String path, Money stated, Money expected) {
        return stated.equals(expected)
                ? Optional.empty()
                : Optional.of(new Finding(rule, path, "expected " + expected + ", found " + stated));
    }
}
