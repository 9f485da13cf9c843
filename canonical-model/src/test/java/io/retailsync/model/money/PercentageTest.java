package io.retailsync.model.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PercentageTest {

    @Test
    void nineteenIsNineteenPercent() {
        assertThat(Percentage.of("19").shareOf(Money.of("100.00", "EUR"), RoundingPolicies.standard()))
                .isEqualTo(Money.of("19.00", "EUR"));
    }

    @Test
    void equalPercentagesAreEqualHoweverTheyAreWritten() {
        assertThat(Percentage.of("20.00"))
                .isEqualTo(Percentage.of("2E+1"))
                .hasSameHashCodeAs(Percentage.of("20"))
                .hasToString("20 %");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "1000.000001", "0.0000001", "1E+999999999", "1E-999999999", "ten"})
    void whatIsNoPercentageIsRefusedWithoutBeingQuoted(String text) {
        assertThatThrownBy(() -> Percentage.of(text))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("percentage")
                .hasMessageNotContaining(text);
    }
}
