package io.retailsync.model.money;

import io.retailsync.model.CurrencyCode;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a payment in coins is rounded in a country. It touches the payable amount of the cash tender alone, as a component of its own, and never
 * a tax (canonical-model 8.1, rule 11).
 *
 * @param step the smallest payable amount, such as 0.05 CHF; above zero
 * @param mode what happens to the middle between two steps; one that treats both signs alike
 * @param exempt amounts up to this one are paid as they are; zero where all are rounded
 */
public record CashRounding(Money step, RoundingMode mode, Money exempt) {

    private static final List<Row> STEPS =
            Table.rows("cash-rounding.csv").stream().map(Row::of).toList();

    /**
     * Refuses a step of nothing.
     *
     * @param step the smallest payable amount, such as 0.05 CHF; above zero
     * @param mode what happens to the middle between two steps; one that treats both signs alike
     * @param exempt amounts up to this one are paid as they are; zero where all are rounded
     */
    public CashRounding {
        if (step.signum() <= 0) {
            throw new InvalidValue("cashRounding.step", "zero or less", "a step above zero");
        }
        if (mode == RoundingMode.CEILING || mode == RoundingMode.FLOOR || mode == RoundingMode.UNNECESSARY) {
            throw new InvalidValue("cashRounding.mode", mode.name(), "a mode that mirrors a refund, such as HALF_UP");
        }
        if (exempt.signum() < 0 || exempt.currency() != step.currency()) {
            throw new InvalidValue(
                    "cashRounding.exempt", "an amount below zero or of another currency", "zero or more, as the step");
        }
    }

    /**
     * All amounts are rounded.
     *
     * @param step the smallest payable amount
     * @param mode what happens to the middle between two steps
     */
    public CashRounding(Money step, RoundingMode mode) {
        this(step, mode, Money.zero(step.currency()));
    }

    /**
     * {@return how cash is rounded there, if it is; from the resource {@code cash-rounding.csv}}
     *
     * @param country ISO 3166-1 alpha-2, where the till is
     * @param currency of the payment
     * @param day local business date of the payment
     */
    public static Optional<CashRounding> of(String country, CurrencyCode currency, LocalDate day) {
        return STEPS.stream()
                .filter(row -> row.country().equals(country)
                        && row.rounding().step().currency() == currency
                        && !day.isBefore(row.from()))
                .max(Comparator.comparing(Row::from))
                .map(Row::rounding);
    }

    /**
     * {@return the payable amount of a cash tender}
     *
     * @param due in the currency of the step
     */
    public Money payable(Money due) {
        if (due.currency() != step.currency()) {
            throw new InvalidValue("cashRounding.due", "an amount in " + due.currency(), "in " + step.currency());
        }
        if (due.amount().abs().compareTo(exempt.amount()) <= 0) {
            return due;
        }
        BigDecimal steps = due.amount().divide(step.amount(), 0, mode);
        return new Money(steps.multiply(step.amount()), due.currency());
    }

    /**
     * {@return what rounding adds: its own component of the order}
     *
     * @param due in the currency of the step
     */
    public Money difference(Money due) {
        return payable(due).minus(due);
    }

    private record Row(String country, CashRounding rounding, LocalDate from) {

        static Row of(List<String> cells) {
            return new Row(
                    cells.get(0),
                    new CashRounding(
                            Money.of(cells.get(2), cells.get(1)),
                            RoundingMode.valueOf(cells.get(3)),
                            Money.of(cells.get(5), cells.get(1))),
                    LocalDate.parse(cells.get(4)));
        }
    }
}
