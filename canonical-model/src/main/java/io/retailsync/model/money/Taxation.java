package io.retailsync.model.money;

import io.retailsync.model.CurrencyCode;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Calculates the taxes of a document at the level of its policy. The lines always add up: where tax is rounded once for several lines, each
 * line's tax is its share of that (canonical-model 8.1, rules 4 and 5).
 *
 * <p>Only for documents whose taxes nobody calculated yet. What an engine or channel delivered is a {@link TaxedAmount} as it came.
 */
public final class Taxation {

    private final List<TaxableLine> lines;
    private final TaxMode mode;
    private final RoundingPolicy policy;

    private Taxation(List<TaxableLine> lines, TaxMode mode, RoundingPolicy policy) {
        this.lines = List.copyOf(lines);
        this.mode = mode;
        this.policy = policy;
        if (lines.stream().map(line -> line.price().currency()).distinct().count() > 1) {
            throw new InvalidValue("lines.price", "prices in several currencies", "one currency in one document");
        }
    }

    /**
     * {@return net and tax of each line, in their order}
     *
     * @param lines of one document and one currency, shipping and fees included; lines of both signs are welcome
     * @param mode whether their prices are without or with tax
     * @param policy the one of the order
     * @throws InvalidValue for a second currency, or a discount beyond its line
     */
    public static List<TaxedAmount> of(List<TaxableLine> lines, TaxMode mode, RoundingPolicy policy) {
        return new Taxation(lines, mode, policy).calculated();
    }

    /**
     * {@return by how much a tax that came from elsewhere is above what we would have calculated}
     *
     * @param stated as it came
     * @param taxes its rates
     * @param policy the one of the order
     */
    public static Money deviation(TaxedAmount stated, TaxRates taxes, RoundingPolicy policy) {
        TaxableLine line = TaxableLine.of(stated.stated(), taxes);
        return stated.tax()
                .minus(of(List.of(line), stated.mode(), policy).get(0).tax());
    }

    private List<TaxedAmount> calculated() {
        return switch (policy.level()) {
            case LINE -> lines.stream().map(this::line).toList();
            case UNIT -> lines.stream().map(this::unit).toList();
            case TAX_GROUP -> shared(byRates());
            case DOCUMENT -> shared(lines.isEmpty() ? List.of() : List.of(allLines()));
        };
    }

    private TaxedAmount line(TaxableLine line) {
        Money charged = line.charged(policy);
        if (policy.taxBase() == TaxableAmount.ROUNDED) {
            return TaxedAmount.of(mode, charged, policy.round(exactTax(line), charged.currency()));
        }
        Fraction exact = line.exact();
        Fraction tax = mode.tax(exact, line.taxes().sum());
        Money otherSide = policy.round(mode == TaxMode.NET ? exact.plus(tax) : exact.minus(tax), charged.currency());
        return TaxedAmount.of(mode, charged, mode == TaxMode.NET ? otherSide.minus(charged) : charged.minus(otherSide));
    }

    private TaxedAmount unit(TaxableLine line) {
        if (line.quantity().value().scale() > 0) {
            return line(line);
        }
        Money charged = line.charged(policy);
        long pieces = line.quantity().whole();
        if (pieces == 0) {
            return line(line);
        }
        Fraction perPiece = exactTax(line).dividedBy(Fraction.of(line.quantity().value()));
        Money tax = policy.round(perPiece, charged.currency()).times(pieces);
        return TaxedAmount.of(mode, charged, mode == TaxMode.GROSS && !Proration.within(tax, charged) ? charged : tax);
    }

    private List<TaxedAmount> shared(Collection<List<Integer>> groups) {
        Map<Integer, TaxedAmount> amounts = new LinkedHashMap<>();
        for (List<Integer> group : groups) {
            List<Fraction> exact =
                    group.stream().map(index -> exactTax(lines.get(index))).toList();
            CurrencyCode currency = lines.get(group.get(0)).price().currency();
            Money total = policy.round(exact.stream().reduce(Fraction.ZERO, Fraction::plus), currency);
            List<Money> shares = Apportionment.of(total, exact);
            for (int i = 0; i < group.size(); i++) {
                Money charged = lines.get(group.get(i)).charged(policy);
                amounts.put(group.get(i), TaxedAmount.of(mode, charged, shares.get(i)));
            }
        }
        return IntStream.range(0, lines.size()).mapToObj(amounts::get).toList();
    }

    private Collection<List<Integer>> byRates() {
        Map<TaxRates, List<Integer>> groups = new LinkedHashMap<>();
        for (int index : allLines()) {
            groups.computeIfAbsent(lines.get(index).taxes(), any -> new ArrayList<>())
                    .add(index);
        }
        return groups.values();
    }

    private List<Integer> allLines() {
        return IntStream.range(0, lines.size()).boxed().toList();
    }

    /** The tax of what is charged, before rounding. */
    private Fraction exactTax(TaxableLine line) {
        return mode.tax(Fraction.of(line.charged(policy)), line.taxes().sum());
    }
}
