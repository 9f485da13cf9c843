package io.retailsync.model.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitAmountTest {

    private static final RoundingPolicy STANDARD = RoundingPolicies.standard();

    @ParameterizedTest
    @CsvSource({"JPY,1.25,2,3", "EUR,0.3335,10,3.34", "KWD,0.00055,9,0.005", "CLF,0.00001,15,0.0002"})
    void aPriceTimesAQuantityIsRoundedOnceToTheMinorUnitsOfItsCurrency(
            String currency, String price, long pieces, String extended) {
        assertThat(UnitAmount.of(price, currency).extend(Quantity.pieces(pieces), STANDARD))
                .isEqualTo(Money.of(extended, currency));
        assertThat(UnitAmount.of(price, currency).extend(Quantity.pieces(-pieces), STANDARD))
                .isEqualTo(Money.of(extended, currency).negated());
    }

    @Test
    void aPriceMayBeForAHundred() {
        UnitAmount screws = UnitAmount.of("1.99", "EUR").per(Quantity.pieces(100));
        assertThat(screws.extend(Quantity.pieces(250), STANDARD)).isEqualTo(Money.of("4.98", "EUR"));
        assertThat(screws).hasToString("1.99 EUR per 100 C62");
    }

    @Test
    void aQuantityInAnotherUnitIsRefused() {
        assertThatThrownBy(() -> UnitAmount.of("1", "EUR").extend(new Quantity(new BigDecimal("1"), "KGM"), STANDARD))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("convert it first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0000000000001", "1000000000000000", "1E+999999999", "a lot"})
    void whatIsNoPriceIsRefusedWithoutBeingQuoted(String amount) {
        assertThatThrownBy(() -> UnitAmount.of(amount, "EUR"))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("unitAmount.amount")
                .hasMessageNotContaining(amount);
    }

    @Test
    void aPriceForNothingIsRefused() {
        assertThatThrownBy(() -> UnitAmount.of("1", "EUR").per(Quantity.pieces(0)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("unitAmount.per");
    }
}
