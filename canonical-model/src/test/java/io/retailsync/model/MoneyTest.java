package io.retailsync.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @ValueSource(strings = {"999999999999999.99", "-999999999999999.99", "0E+999999999", "1.2E+3", "12.300"})
    void anAmountWithinBoundsTakesTheScaleOfItsCurrency(String amount) {
        assertThat(Money.of(amount, "EUR").amount())
                .isEqualByComparingTo(amount)
                .satisfies(kept -> assertThat(kept.scale()).isEqualTo(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000000", "-1000000000000000.00", "1E+15", "1E+999999999", "1E-999999999"})
    void anAmountOutOfBoundsIsRefused(String amount) {
        assertThatThrownBy(() -> Money.of(amount, "EUR"))
                .isInstanceOf(InvalidValue.class)
                .hasMessageNotContaining(amount);
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
