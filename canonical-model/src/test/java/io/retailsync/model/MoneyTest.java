package io.retailsync.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.seeded.Property;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void partsOfAnAllocationAddUpToTheWhole() {
        Property.holds(500, random -> {
            CurrencyCode currency = CurrencyCode.of(List.of("EUR", "JPY", "KWD").get(random.nextInt(3)));
            Money whole = Money.ofMinor(random.nextLong(-1_000_000, 1_000_000), currency);
            List<BigDecimal> weights = IntStream.range(0, 1 + random.nextInt(7))
                    .mapToObj(i -> BigDecimal.valueOf(1 + random.nextInt(1_000), random.nextInt(3)))
                    .toList();
            Money sum = whole.allocate(weights).stream().reduce(Money.zero(currency), Money::plus);
            assertThat(sum).isEqualTo(whole);
        });
    }

    @Test
    void anAllocationIsSymmetricInSign() {
        Property.holds(200, random -> {
            Money whole = Money.ofMinor(random.nextLong(1_000_000), CurrencyCode.of("EUR"));
            List<BigDecimal> weights = List.of(BigDecimal.valueOf(1 + random.nextInt(9)), BigDecimal.valueOf(7));
            assertThat(whole.negated().allocate(weights))
                    .isEqualTo(
                            whole.allocate(weights).stream().map(Money::negated).toList());
        });
    }

    @Test
    void aScaleBeyondTheCurrencyIsRefusedWithARemedyAndWithoutTheValue() {
        assertThatThrownBy(() -> Money.of("1.234", "EUR"))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("at most 2 decimals")
                .hasMessageNotContaining("1.234");
    }

    @Test
    void currenciesDoNotMix() {
        assertThatThrownBy(() -> Money.of("1", "EUR").plus(Money.of("1", "USD")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
