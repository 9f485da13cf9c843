package io.retailsync.model.measure;

import io.retailsync.model.InvalidValue;
import io.retailsync.model.UnitCode;
import java.math.BigDecimal;
import java.util.Map;

/**
 * How heavy something is.
 *
 * @param value above zero, at most 6 decimals
 * @param unit of mass: KGM, GRM, MGM, TNE, LBR or ONZ
 */
public record Weight(BigDecimal value, UnitCode unit) {

    /** By the definitions of the units: UN/ECE Recommendation 20, conversion factors; the pound and the ounce are exact in grams. */
    private static final Map<String, BigDecimal> GRAMS = Map.of(
            "MGM", new BigDecimal("0.001"),
            "GRM", BigDecimal.ONE,
            "KGM", new BigDecimal("1000"),
            "TNE", new BigDecimal("1000000"),
            "LBR", new BigDecimal("453.59237"),
            "ONZ", new BigDecimal("28.349523125"));

    /**
     * Strips needless zeros and checks.
     *
     * @param value above zero, at most 6 decimals
     * @param unit of mass: KGM, GRM, MGM, TNE, LBR or ONZ
     */
    public Weight {
        value = Extent.checked("weight.value", value);
        if (!GRAMS.containsKey(unit.code())) {
            throw new InvalidValue("weight.unit", "unit " + unit, "KGM, GRM, MGM, TNE, LBR or ONZ");
        }
    }

    /**
     * {@return a weight}
     *
     * @param value a decimal number above zero
     * @param unit Rec 20 code of a mass
     */
    public static Weight of(String value, String unit) {
        return new Weight(Extent.parsed("weight.value", value), UnitCode.of(unit));
    }

    /** {@return the same in grams, exactly} */
    public BigDecimal grams() {
        return value.multiply(GRAMS.getOrDefault(unit.code(), BigDecimal.ONE));
    }

    @Override
    public String toString() {
        return value.toPlainString() + " " + unit;
    }
}
