package io.retailsync.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrencyCodeTest {

    @ParameterizedTest
    @CsvSource({"JPY,0,392", "KRW,0,410", "EUR,2,978", "KWD,3,414", "TND,3,788", "CLF,4,990", "UYW,4,927"})
    void aCurrencyHasItsMinorUnitsAndItsNumber(String code, int minorUnits, String numeric) {
        assertThat(CurrencyCode.of(code).minorUnits()).isEqualTo(minorUnits);
        assertThat(CurrencyCode.of(code).numeric()).isEqualTo(numeric);
    }

    @ParameterizedTest
    @CsvSource({"JPY,98", "EUR,98.12", "KWD,98.123", "CLF,98.1234"})
    void anAmountHasTheDecimalsOfItsCurrency(String currency, String amount) {
        assertThat(Money.of(amount, currency)).hasToString(amount + " " + currency);
        assertThatThrownBy(() -> Money.of(amount + (amount.contains(".") ? "5" : ".5"), currency))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("round by a named policy first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXX", "XTS", "XAU", "XDR"})
    void aCodeWithoutMinorUnitsIsNoMoney(String code) {
        assertThatThrownBy(() -> CurrencyCode.of(code))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("code without minor units");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eur", "EURO", "QQQ"})
    void whatTheListDoesNotHoldIsRefused(String code) {
        assertThatThrownBy(() -> CurrencyCode.of(code))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("text of " + code.length() + " characters");
    }

    @Test
    void aWithdrawnCurrencyCanStillBeReadButIsActiveOnlyInItsTime() {
        CurrencyCode kuna = CurrencyCode.of("HRK");
        assertThat(kuna.withdrawn()).contains(YearMonth.of(2023, 1));
        assertThat(kuna.activeOn(LocalDate.of(2022, 12, 31))).isTrue();
        assertThat(kuna.activeOn(LocalDate.of(2023, 2, 1))).isFalse();
    }

    @Test
    void aNewCurrencyIsNotActiveBeforeItsFirstDay() {
        CurrencyCode guilder = CurrencyCode.of("XCG");
        assertThat(guilder.activeOn(LocalDate.of(2025, 3, 30))).isFalse();
        assertThat(guilder.activeOn(LocalDate.of(2025, 3, 31))).isTrue();
        assertThat(CurrencyCode.of("USD").activeOn(LocalDate.of(2026, 11, 20))).isTrue();
    }

    @Test
    void theListSaysWhichEditionItIs() {
        assertThat(CurrencyCode.edition()).isEqualTo("2026-02");
    }
}
