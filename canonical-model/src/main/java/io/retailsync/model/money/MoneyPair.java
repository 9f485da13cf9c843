package io.retailsync.model.money;

import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One amount on both sides of a sale, where the customer sees another currency than the shop's books. Each side adds up for itself; neither
 * is ever calculated from the other here, because the source states both. Only where a presentment exists: else it is plain {@link Money}.
 *
 * @param shop in the currency of the shop's books
 * @param presentment in the currency that the customer saw and paid
 * @param rate what the source converted by, in its direction; absent where it does not say
 */
public record MoneyPair(
        Money shop, Money presentment, @Nullable ExchangeRate rate) {

    /**
     * Refuses sides that contradict each other.
     *
     * @param shop in the currency of the shop's books
     * @param presentment in the currency that the customer saw and paid
     * @param rate what the source converted by, in its direction; absent where it does not say
     */
    public MoneyPair {
        if (shop.currency() == presentment.currency() && !shop.equals(presentment)) {
            throw new InvalidValue("moneyPair", "two amounts in one currency", "equal amounts, or two currencies");
        }
        if (rate != null && !converts(rate, shop, presentment) && !converts(rate, presentment, shop)) {
            throw new InvalidValue(
                    "moneyPair.rate",
                    "a rate from " + rate.base() + " to " + rate.quote(),
                    "one between " + shop.currency() + " and " + presentment.currency());
        }
    }

    /**
     * {@return both sides added, each for itself}
     *
     * @param other of the same two currencies and rate
     */
    public MoneyPair plus(MoneyPair other) {
        MoneyPair same = same(other);
        return new MoneyPair(shop.plus(same.shop), presentment.plus(same.presentment), rate);
    }

    /**
     * {@return both sides subtracted, each for itself}
     *
     * @param other of the same two currencies and rate
     */
    public MoneyPair minus(MoneyPair other) {
        return plus(other.negated());
    }

    /** {@return both sides with the other sign} */
    public MoneyPair negated() {
        return new MoneyPair(shop.negated(), presentment.negated(), rate);
    }

    /**
     * {@return parts that add up on both sides}
     *
     * @param weights not negative, at least one
     */
    public List<MoneyPair> allocate(List<BigDecimal> weights) {
        List<Money> shops = shop.allocate(weights);
        List<Money> presentments = presentment.allocate(weights);
        return IntStream.range(0, weights.size())
                .mapToObj(i -> new MoneyPair(shops.get(i), presentments.get(i), rate))
                .toList();
    }

    private MoneyPair same(MoneyPair other) {
        if (other.shop.currency() != shop.currency()
                || other.presentment.currency() != presentment.currency()
                || !Objects.equals(other.rate, rate)) {
            throw new InvalidValue(
                    "moneyPair",
                    "a pair of " + other.shop.currency() + " and " + other.presentment.currency(),
                    "one of " + shop.currency() + " and " + presentment.currency() + " by the same rate");
        }
        return other;
    }

    private static boolean converts(ExchangeRate rate, Money from, Money to) {
        return rate.base() == from.currency() && rate.quote() == to.currency();
    }
}
