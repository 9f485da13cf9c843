package io.retailsync.model.money;

import io.retailsync.model.CurrencyCode;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * What one unit of a currency is worth in another, since when and who said so. It converts in its own direction only: the other one is
 * another rate, not a quotient.
 *
 * @param base one unit of this
 * @param quote is worth {@code rate} of this
 * @param rate above zero, at most 12 decimals
 * @param kind what the rate is for
 * @param validFrom since when
 * @param source who said so, such as {@code ecb} or the system's name
 */
public record ExchangeRate(
        CurrencyCode base, CurrencyCode quote, BigDecimal rate, Kind kind, Instant validFrom, String source) {

    /** What a rate is for. */
    public enum Kind {
        /** Of the moment of a sale. */
        SPOT,
        /** Published for a day. */
        DAILY,
        /** Of the ledger. */
        BOOK,
        /** Of a payment provider's payout. */
        SETTLEMENT
    }

    private static final int MOST_DECIMALS = 12;
    private static final int MOST_DIGITS = 12;

    /**
     * Strips needless zeros, refuses what is out of range.
     *
     * @param base one unit of this
     * @param quote is worth {@code rate} of this
     * @param rate above zero, at most 12 decimals
     * @param kind what the rate is for
     * @param validFrom since when
     * @param source who said so, such as {@code ecb} or the system's name
     */
    public ExchangeRate {
        if (rate.signum() <= 0) {
            throw new InvalidValue("exchangeRate.rate", "a number of zero or less", "a rate above zero");
        }
        rate = rate.stripTrailingZeros();
        if (rate.scale() > MOST_DECIMALS || (long) rate.precision() - rate.scale() > MOST_DIGITS) {
            throw new InvalidValue(
                    "exchangeRate.rate",
                    "a number of " + rate.precision() + " digits and scale " + rate.scale(),
                    "at most 12 digits before and after the point");
        }
        if (base == quote && rate.compareTo(BigDecimal.ONE) != 0) {
            throw new InvalidValue("exchangeRate.rate", "another rate than 1 within one currency", "1");
        }
    }

    /**
     * {@return the amount in the other currency} A rounding point.
     *
     * @param money in {@link #base()}
     * @param policy how the product is rounded
     * @throws InvalidValue for an amount in another currency
     */
    public Money convert(Money money, RoundingPolicy policy) {
        return policy.round(exact(money), quote);
    }

    /**
     * Converts the parts of a document so that they add up to the converted total: the total is converted once, then shared out.
     *
     * @param parts in {@link #base()}, of any sign
     * @param policy how the total is rounded
     * @return as many parts, in their order
     * @throws InvalidValue for an amount in another currency
     */
    public List<Money> convertParts(List<Money> parts, RoundingPolicy policy) {
        Money total = convert(parts.stream().reduce(Money.zero(base), Money::plus), policy);
        return Apportionment.of(total, parts.stream().map(this::exact).toList());
    }

    private Fraction exact(Money money) {
        if (money.currency() != base) {
            throw new InvalidValue("exchangeRate.base", "an amount in " + money.currency(), "an amount in " + base);
        }
        return Fraction.of(money).times(Fraction.of(rate));
    }
}
