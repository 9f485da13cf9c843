package io.retailsync.model.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.model.InvalidValue;
import io.retailsync.model.Quantity;
import io.retailsync.model.UnitCode;
import io.retailsync.seeded.Property;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {

    private static final UnitCode PACK = UnitCode.of("NMP");
    private static final UnitCode KILO = UnitCode.of("KGM");
    private static final UnitCode GRAM = UnitCode.of("GRM");
    private static final UnitConversion CASE = UnitConversion.of(PACK, 24, UnitCode.PIECE);

    @Test
    void aCaseIsSoManyPieces() {
        assertThat(CASE.convert(new Quantity(new BigDecimal(3), "NMP")).get()).isEqualTo(Quantity.pieces(72));
        assertThat(CASE.inverse().convert(Quantity.pieces(72)).get().value()).isEqualByComparingTo("3");
    }

    @Test
    void nothingIsRounded() {
        assertThat(CASE.inverse().convert(Quantity.pieces(10)).getLeft().code()).isEqualTo("unit-conversion-inexact");
        UnitConversion third = new UnitConversion(KILO, GRAM, 1, 3);
        assertThat(third.convert(new Quantity(BigDecimal.ONE, "KGM")).isLeft()).isTrue();
        assertThat(CASE.convert(Quantity.pieces(1)).getLeft().message())
                .isEqualTo("found a quantity in C62; expected one in NMP");
    }

    @Test
    void whereThereIsAWayThereIsAWayBack() {
        Property.holds(2_000, random -> {
            UnitConversion conversion =
                    new UnitConversion(KILO, GRAM, 1 + random.nextInt(1_000), 1 + random.nextInt(1_000));
            Quantity quantity = new Quantity(BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(4)), "KGM");
            conversion
                    .convert(quantity)
                    .forEach(converted -> assertThat(
                                    conversion.inverse().convert(converted).get())
                            .isEqualTo(quantity));
            assertThat(conversion.inverse().inverse()).isEqualTo(conversion);
            assertThat(conversion.then(conversion.inverse())).isEqualTo(new UnitConversion(KILO, KILO, 1, 1));
        });
    }

    @Test
    void aFractionIsInLowestTermsAndAboveZero() {
        assertThat(new UnitConversion(KILO, GRAM, 2_000, 2)).isEqualTo(UnitConversion.of(KILO, 1_000, GRAM));
        assertThatThrownBy(() -> new UnitConversion(KILO, GRAM, 0, 1)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new UnitConversion(KILO, GRAM, 1, -1)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new UnitConversion(KILO, KILO, 2, 1)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> CASE.then(CASE)).isInstanceOf(InvalidValue.class);
        UnitConversion large = UnitConversion.of(KILO, Long.MAX_VALUE, GRAM);
        assertThatThrownBy(() -> large.then(UnitConversion.of(GRAM, 7, KILO))).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @CsvSource({"1,KGM,1000", "0.5,LBR,226.796185", "16,ONZ,453.59237", "250,GRM,250", "2,TNE,2000000", "500,MGM,0.5"})
    void aWeightIsExactInGrams(String value, String unit, String grams) {
        assertThat(Weight.of(value, unit).grams()).isEqualByComparingTo(grams);
    }

    @ParameterizedTest
    @CsvSource({"0,KGM", "-1,KGM", "1,MTR", "1.1234567,KGM", "heavy,KGM"})
    void whatWeighsNothingOrInAnotherUnitIsRefused(String value, String unit) {
        assertThatThrownBy(() -> Weight.of(value, unit))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("weight.");
    }

    @Test
    void dimensionsHaveThreeLengths() {
        UnitCode centimetre = UnitCode.of("CMT");
        BigDecimal ten = new BigDecimal("10.0");
        assertThat(new Dimensions(ten, ten, ten, centimetre).length()).isEqualTo(new BigDecimal("10"));
        assertThatThrownBy(() -> new Dimensions(ten, BigDecimal.ZERO, ten, centimetre))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("dimensions.width");
        assertThatThrownBy(() -> new Dimensions(ten, ten, ten, KILO)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void aPlaceIsRoundedToFourDecimalsAndMasked() {
        GeoPoint berlin = new GeoPoint(new BigDecimal("52.520008"), new BigDecimal("13.404954"));
        assertThat(berlin.latitude()).isEqualTo(new BigDecimal("52.52"));
        assertThat(berlin.longitude()).isEqualTo(new BigDecimal("13.405"));
        assertThat(berlin).hasToString("***");
        assertThatThrownBy(() -> new GeoPoint(new BigDecimal("90.1"), BigDecimal.ZERO))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("geo.latitude")
                .hasMessageNotContaining("90.1");
    }
}
