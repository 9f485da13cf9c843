package io.retailsync.model.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.model.CurrencyCode;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import io.retailsync.seeded.Property;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MoneyPairTest {

    private static final ExchangeRate RATE = rate("EUR", "JPY", "163.25");

    @Test
    void bothSidesOfASplitAddUp() {
        Property.holds(2_000, random -> {
            MoneyPair whole = new MoneyPair(
                    Money.ofMinor(random.nextLong(100_000), CurrencyCode.of("EUR")),
                    Money.ofMinor(random.nextLong(100_000), CurrencyCode.of("JPY")),
                    RATE);
            List<BigDecimal> weights = IntStream.range(0, 1 + random.nextInt(6))
                    .mapToObj(i -> BigDecimal.valueOf(random.nextInt(50)))
                    .toList();
            assertThat(whole.allocate(weights).stream().reduce(MoneyPair::plus)).contains(whole);
        });
    }

    @Test
    void convertedPartsAddUpWhateverTheirSigns() {
        Property.holds(2_000, random -> {
            List<Money> parts = IntStream.range(0, 1 + random.nextInt(8))
                    .mapToObj(i -> Money.ofMinor(random.nextLong(-10_000, 20_000), CurrencyCode.of("EUR")))
                    .toList();
            Money whole = parts.stream().reduce(Money::plus).orElseThrow();
            RoundingPolicy policy = Policies.any(random);
            assertThat(RATE.convertParts(parts, policy).stream().reduce(Money::plus))
                    .contains(RATE.convert(whole, policy));
        });
    }

    @Test
    void aRateConvertsInItsOwnDirectionOnly() {
        assertThat(RATE.convert(Money.of("10.00", "EUR"), RoundingPolicies.standard()))
                .isEqualTo(Money.of("1633", "JPY"));
        assertThatThrownBy(() -> RATE.convert(Money.of("10", "JPY"), RoundingPolicies.standard()))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("an amount in EUR");
    }

    @Test
    void sidesInOneCurrencyAreEqual() {
        Money ten = Money.of("10.00", "EUR");
        assertThat(new MoneyPair(ten, ten, null)
                        .plus(new MoneyPair(ten, ten, null))
                        .shop())
                .isEqualTo(Money.of("20.00", "EUR"));
        assertThatThrownBy(() -> new MoneyPair(ten, Money.of("10.01", "EUR"), null))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("equal amounts, or two currencies");
        assertThatThrownBy(() -> rate("EUR", "EUR", "1.01")).isInstanceOf(InvalidValue.class);
    }

    @Test
    void aRateBetweenOtherCurrenciesIsRefused() {
        assertThatThrownBy(() -> new MoneyPair(Money.of("10.00", "EUR"), Money.of("11.00", "USD"), RATE))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("moneyPair.rate");
    }

    @Test
    void aRateOfNothingAndAMonstrousOneAreRefused() {
        assertThatThrownBy(() -> rate("EUR", "USD", "0")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> rate("EUR", "USD", "1E+999999999")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> rate("EUR", "USD", "1E-13")).isInstanceOf(InvalidValue.class);
    }

    static ExchangeRate rate(String base, String quote, String rate) {
        return new ExchangeRate(
                CurrencyCode.of(base),
                CurrencyCode.of(quote),
                new BigDecimal(rate),
                ExchangeRate.Kind.SPOT,
                Instant.parse("2026-11-20T08:00:00Z"),
                "test");
    }
}
