package io.retailsync.model.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.model.CurrencyCode;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoundingPolicyTest {

    @Test
    void theStandardPolicyIsHalfUpPerLine() {
        assertThat(RoundingPolicies.standard())
                .isEqualTo(new RoundingPolicy(
                        "default", 1, RoundingMode.HALF_UP, RoundingLevel.LINE, TaxableAmount.ROUNDED));
    }

    @Test
    void aPolicyIsFoundByTheDayOfTheOrder() {
        assertThat(RoundingPolicies.of("japan-qualified-invoice", LocalDate.of(2026, 11, 20)))
                .isEqualTo(RoundingPolicies.of("japan-qualified-invoice", 1));
        assertThatThrownBy(() -> RoundingPolicies.of("japan-qualified-invoice", LocalDate.of(2023, 9, 30)))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> RoundingPolicies.of("house-style", 1))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("e-invoice");
    }

    @ParameterizedTest
    @EnumSource(
            value = RoundingMode.class,
            names = {"CEILING", "FLOOR", "UNNECESSARY"})
    void aModeThatTreatsARefundUnlikeItsSaleIsRefused(RoundingMode mode) {
        assertThatThrownBy(() -> Policies.of(mode, RoundingLevel.LINE))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("roundingPolicy.mode");
    }

    @Test
    void badPartsAreRefusedWithARemedy() {
        assertThatThrownBy(() -> new RoundingPolicy(
                        "House Style", 1, RoundingMode.UP, RoundingLevel.LINE, TaxableAmount.ROUNDED))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("lower-case");
        assertThatThrownBy(() ->
                        new RoundingPolicy("house", 0, RoundingMode.UP, RoundingLevel.LINE, TaxableAmount.ROUNDED))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() ->
                        new RoundingPolicy("house", 1, RoundingMode.UP, RoundingLevel.UNIT, TaxableAmount.UNROUNDED))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("level LINE");
    }

    @Test
    void roundingMirrorsTheSign() {
        RoundingPolicy policy = RoundingPolicies.standard();
        assertThat(policy.round(new BigDecimal("-1.005"), CurrencyCode.of("EUR")))
                .isEqualTo(Money.of("-1.01", "EUR"));
    }

    @Test
    void aMonstrousNumberIsRefusedBeforeItIsUnfolded() {
        assertThatThrownBy(
                        () -> RoundingPolicies.standard().round(new BigDecimal("1E-999999999"), CurrencyCode.of("EUR")))
                .isInstanceOf(InvalidValue.class);
    }
}
