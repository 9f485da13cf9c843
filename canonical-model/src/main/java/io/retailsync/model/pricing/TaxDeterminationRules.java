package io.retailsync.model.pricing;

import io.retailsync.model.CurrencyCode;
import io.retailsync.model.Money;
import io.retailsync.model.finance.VatCategory;
import io.retailsync.model.money.Percentage;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.Optional;

/** What has to hold of determined taxes whatever they came to (canonical-model 9, F4). That an amount is not the rate times what is taxed is
 * legal here: {@link TaxCheckRules} tells it. */
public final class TaxDeterminationRules {

    /** The rules. */
    public static final Rules<TaxDetermination> ALL = Rules.<TaxDetermination>of(TaxDetermination.class)
            .first("M1", "All amounts of a determination are in one currency.", TaxDeterminationRules::currencies)
            .reject(
                    "F4",
                    "A category without tax has a rate and a tax of zero, and what is exempt a reason.",
                    TaxDeterminationRules::untaxed)
            .build();

    private TaxDeterminationRules() {}

    static String path(int index, String attribute) {
        return TaxDeterminationPaths.TAXES + "[" + index + "]." + attribute;
    }

    private static void currencies(TaxDetermination determination, Breaches breaches) {
        for (int i = 0; i < determination.taxes().size(); i++) {
            int at = i;
            DeterminedTax tax = determination.taxes().get(i);
            CurrencyCode first = determination.taxes().get(0).taxable().currency();
            breaches.equal(() -> path(at, "taxable"), first, tax.taxable().currency());
            breaches.equal(() -> path(at, "tax"), first, tax.tax().currency());
        }
    }

    private static void untaxed(TaxDetermination determination, Breaches breaches) {
        for (int i = 0; i < determination.taxes().size(); i++) {
            DeterminedTax tax = determination.taxes().get(i);
            Optional<VatCategory> category = tax.category().known();
            if (category.isPresent() && !category.get().taxed()) {
                zero(tax, i, breaches);
            }
            if (category.filter(VatCategory::exempt).isPresent() && tax.exemptReason() == null) {
                breaches.add(path(i, "exemptReason"), "a reason for what is exempt", "none");
            }
        }
    }

    private static void zero(DeterminedTax tax, int at, Breaches breaches) {
        breaches.equal(() -> path(at, "rate"), Percentage.ZERO, tax.rate());
        breaches.equal(() -> path(at, "tax"), Money.zero(tax.tax().currency()), tax.tax());
    }
}
