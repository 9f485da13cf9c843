package io.retailsync.model.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.model.CurrencyCode;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.model.json.ModelJson;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MoneyJsonTest {

    private static final ModelJson JSON = ModelJson.standard();
    private static final Money TEN = Money.of("10.00", "EUR");

    @ParameterizedTest
    @MethodSource("values")
    void everyValueComesBackAsItWasWritten(Object value) {
        assertThat(JSON.read(JSON.write(value), value.getClass())).isEqualTo(value);
    }

    static Stream<Object> values() {
        TaxedAmount line = TaxedAmount.of(TaxMode.GROSS, TEN, Money.of("1.60", "EUR"));
        return Stream.of(
                RoundingPolicies.of("e-invoice", 1),
                UnitAmount.of("0.005678", "EUR").per(new Quantity(new BigDecimal("1"), "GRM")),
                Percentage.of("7.5"),
                MoneyPairTest.rate("EUR", "USD", "1.0873"),
                new MoneyPair(TEN, Money.of("10.87", "USD"), MoneyPairTest.rate("EUR", "USD", "1.0873")),
                new MoneyPair(TEN, Money.of("10.87", "USD"), null),
                TaxRates.of(TaxRate.of("gst", "5"), new TaxRate("qst", Percentage.of("9.5"), List.of("gst"))),
                line,
                RefundProration.of(line, Quantity.pieces(3)),
                Proration.of(TEN, Quantity.pieces(3)),
                OrderTotals.none(TaxMode.NET, CurrencyCode.of("EUR")).plusTip(TEN),
                new DiscountAllocation(List.of(TEN), TEN));
    }

    @Test
    void decimalsAreWrittenAsText() {
        assertThat(JSON.write(UnitAmount.of("0.005678", "EUR")))
                .isEqualTo("{\"amount\":\"0.005678\",\"currency\":\"EUR\",\"per\":{\"value\":\"1\",\"unit\":\"C62\"}}");
        assertThat(JSON.write(List.of(Percentage.of("20.0")))).isEqualTo("[\"20\"]");
    }

    @Test
    void aPriceWithoutAQuantityIsForOnePiece() {
        assertThat(JSON.read("{\"amount\":\"9.95\",\"currency\":\"EUR\"}", UnitAmount.class))
                .isEqualTo(UnitAmount.of("9.95", "EUR"));
    }

    @Test
    void aValueThatWouldBeRefusedInCodeIsRefusedInJsonToo() {
        assertThatThrownBy(() -> JSON.read("{\"amount\":\"9.95\",\"currency\":\"XXX\"}", UnitAmount.class))
                .isInstanceOf(InvalidValue.class);
    }
}
