package io.retailsync.model.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.model.CurrencyCode;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import io.retailsync.seeded.Property;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CashRoundingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource({
        "CH,CHF,17.93,17.95",
        "CH,CHF,17.92,17.90",
        "SE,SEK,10.49,10.00",
        "SE,SEK,10.50,11.00",
        "NO,NOK,99.99,100.00",
        "DK,DKK,10.24,10.00",
        "DK,DKK,10.25,10.50",
        "DK,DKK,10.75,11.00",
        "CA,CAD,1.02,1.00",
        "CA,CAD,1.03,1.05",
        "NZ,NZD,1.05,1.00",
        "NZ,NZD,1.06,1.10",
        "FI,EUR,0.02,0.02",
        "FI,EUR,0.03,0.05",
        "FI,EUR,-0.02,-0.02",
        "BE,EUR,0.04,0.04",
        "BE,EUR,0.06,0.05",
        "FI,EUR,-1.03,-1.05"
    })
    void cashIsRoundedAsTheCountryRoundsIt(String country, String currency, String due, String payable) {
        assertThat(rounding(country, currency).map(cash -> cash.payable(Money.of(due, currency))))
                .contains(Money.of(payable, currency));
    }

    @Test
    void whereNothingIsKnownNothingIsRounded() {
        assertThat(rounding("DE", "EUR")).isEmpty();
        assertThat(rounding("CH", "EUR")).isEmpty();
        assertThat(CashRounding.of("BE", CurrencyCode.of("EUR"), LocalDate.of(2019, 11, 30)))
                .isEmpty();
    }

    @Test
    void dueAndDifferenceAreWhatIsPaidAndTheTaxIsLeftAlone() {
        Property.holds(1_000, random -> {
            CashRounding cash = rounding("CH", "CHF").orElseThrow();
            Money price = Money.ofMinor(random.nextLong(1, 10_000), CurrencyCode.of("CHF"));
            Money tax = Percentage.of("8.1").shareOf(price, RoundingPolicies.standard());
            OrderTotals owed =
                    OrderTotals.none(TaxMode.NET, price.currency()).plusLine(price, Money.zero(price.currency()), tax);
            OrderTotals paid = owed.plusCashRounding(cash.difference(owed.total()));
            assertThat(paid.total()).isEqualTo(cash.payable(owed.total()));
            assertThat(paid.tax()).isEqualTo(tax);
        });
    }

    @Test
    void aStepOfNothingAnotherCurrencyAndALopsidedModeAreRefused() {
        assertThatThrownBy(() -> new CashRounding(Money.of("0", "CHF"), RoundingMode.HALF_UP))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new CashRounding(Money.of("0.05", "CHF"), RoundingMode.FLOOR))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(
                        () -> new CashRounding(Money.of("0.05", "CHF"), RoundingMode.HALF_UP, Money.of("-0.01", "CHF")))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> rounding("CH", "CHF").orElseThrow().payable(Money.of("1", "EUR")))
                .isInstanceOf(InvalidValue.class);
    }

    private static Optional<CashRounding> rounding(String country, String currency) {
        return CashRounding.of(country, CurrencyCode.of(currency), DAY);
    }
}
