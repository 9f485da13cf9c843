package io.retailsync.model.money;

import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All taxes of one line. Their exact sum decides the tax of the line, the tax of each is a share of it (canonical-model 8.1, rule 4): 4 % and
 * 5 % of 14.70 are 1.32 in all, 0.59 and 0.73, and not 0.59 and 0.74.
 *
 * @param rates none for what is out of scope; a compound tax comes after those in its base
 */
public record TaxRates(List<TaxRate> rates) {

    /**
     * Copies the list and refuses unknown bases.
     *
     * @param rates none for what is out of scope; a compound tax comes after those in its base
     */
    public TaxRates {
        rates = List.copyOf(rates);
        List<String> known = new ArrayList<>();
        for (TaxRate rate : rates) {
            if (known.contains(rate.code())) {
                throw new InvalidValue("taxRates", "one code twice", "each tax of a line once");
            }
            if (!known.containsAll(rate.compoundedOn())) {
                throw new InvalidValue(
                        "taxRates.compoundedOn", "a tax that does not stand before", "codes of taxes further up");
            }
            known.add(rate.code());
        }
    }

    /**
     * {@return the taxes of a line}
     *
     * @param rates none for what is out of scope
     */
    public static TaxRates of(TaxRate... rates) {
        return new TaxRates(List.of(rates));
    }

    /**
     * {@return a single tax}
     *
     * @param percent decimal text such as {@code 19}
     */
    public static TaxRates of(String percent) {
        return of(TaxRate.of("tax", percent));
    }

    /**
     * {@return what each tax has of the line's tax, in the order of the rates} They add up to it, whoever calculated it.
     *
     * @param tax the line's tax
     */
    public List<Money> shares(Money tax) {
        if (rates.isEmpty()) {
            return List.of();
        }
        Fraction all = sum();
        if (all.compareTo(Fraction.ZERO) == 0) {
            return tax.allocate(
                    rates.stream().map(rate -> rate.percent().value()).toList());
        }
        Fraction whole = Fraction.of(tax);
        return Apportionment.of(
                tax,
                factors().values().stream()
                        .map(factor -> whole.times(factor).dividedBy(all))
                        .toList());
    }

    /** The tax on one unit of net. */
    Fraction sum() {
        return factors().values().stream().reduce(Fraction.ZERO, Fraction::plus);
    }

    private Map<String, Fraction> factors() {
        Map<String, Fraction> factors = new LinkedHashMap<>();
        for (TaxRate rate : rates) {
            Fraction base = rate.compoundedOn().stream().map(factors::get).reduce(Fraction.ONE, Fraction::plus);
            factors.put(rate.code(), rate.percent().fraction().times(base));
        }
        return factors;
    }
}
