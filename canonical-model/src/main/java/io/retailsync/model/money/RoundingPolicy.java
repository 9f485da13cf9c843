package io.retailsync.model.money;

import io.retailsync.model.CurrencyCode;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

/**
 * How amounts become whole minor units: a value that an order keeps, so that a refund years later is rounded as the order was. The policies
 * that we know are data, {@link RoundingPolicies}.
 *
 * @param name lower case with dashes, such as {@code default}
 * @param version from 1 on; another rule is another version
 * @param mode one that treats both signs alike, so that a refund mirrors its sale: no CEILING, FLOOR or UNNECESSARY
 * @param level where tax is rounded
 * @param taxBase what tax is calculated from
 */
public record RoundingPolicy(String name, int version, RoundingMode mode, RoundingLevel level, TaxableAmount taxBase) {

    private static final Set<RoundingMode> LOPSIDED =
            Set.of(RoundingMode.CEILING, RoundingMode.FLOOR, RoundingMode.UNNECESSARY);

    /**
     * Refuses what would round a refund unlike its sale.
     *
     * @param name lower case with dashes, such as {@code default}
     * @param version from 1 on; another rule is another version
     * @param mode one that treats both signs alike, so that a refund mirrors its sale: no CEILING, FLOOR or UNNECESSARY
     * @param level where tax is rounded
     * @param taxBase what tax is calculated from
     */
    public RoundingPolicy {
        if (!name.matches("[a-z][a-z0-9-]{0,63}")) {
            throw new InvalidValue(
                    "roundingPolicy.name",
                    "text of " + name.length() + " characters",
                    "1 to 64 lower-case letters, digits and dashes");
        }
        if (version < 1) {
            throw new InvalidValue("roundingPolicy.version", "a number below 1", "1 or more");
        }
        if (LOPSIDED.contains(mode)) {
            throw new InvalidValue(
                    "roundingPolicy.mode",
                    mode.name(),
                    "UP, DOWN, HALF_UP, HALF_DOWN or HALF_EVEN, which mirror a refund");
        }
        if (taxBase == TaxableAmount.UNROUNDED && level != RoundingLevel.LINE) {
            throw new InvalidValue("roundingPolicy.taxBase", "UNROUNDED at level " + level, "level LINE");
        }
    }

    /**
     * {@return the amount in whole minor units}
     *
     * @param exact any decimal
     * @param currency its currency
     */
    public Money round(BigDecimal exact, CurrencyCode currency) {
        return round(Fraction.of(exact), currency);
    }

    Money round(Fraction exact, CurrencyCode currency) {
        return new Money(new BigDecimal(exact.units(currency.minorUnits(), mode), currency.minorUnits()), currency);
    }

    /** The quotient in whole minor units; rounded once. */
    Money quotient(BigDecimal dividend, BigDecimal divisor, CurrencyCode currency) {
        return new Money(dividend.divide(divisor, currency.minorUnits(), mode), currency);
    }
}
