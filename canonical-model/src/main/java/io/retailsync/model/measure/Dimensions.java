package io.retailsync.model.measure;

import io.retailsync.model.InvalidValue;
import io.retailsync.model.UnitCode;
import java.math.BigDecimal;
import java.util.Set;

/**
 * How large something is.
 *
 * @param length above zero, at most 6 decimals
 * @param width above zero, at most 6 decimals
 * @param height above zero, at most 6 decimals
 * @param unit of length for all three: MMT, CMT, MTR, INH or FOT
 */
public record Dimensions(BigDecimal length, BigDecimal width, BigDecimal height, UnitCode unit) {

    private static final Set<String> LENGTHS = Set.of("MMT", "CMT", "MTR", "INH", "FOT");

    /**
     * Strips needless zeros and checks.
     *
     * @param length above zero, at most 6 decimals
     * @param width above zero, at most 6 decimals
     * @param height above zero, at most 6 decimals
     * @param unit of length for all three: MMT, CMT, MTR, INH or FOT
     */
    public Dimensions {
        length = Extent.checked("dimensions.length", length);
        width = Extent.checked("dimensions.width", width);
        height = Extent.checked("dimensions.height", height);
        if (!LENGTHS.contains(unit.code())) {
            throw new InvalidValue("dimensions.unit", "unit " + unit, "MMT, CMT, MTR, INH or FOT");
        }
    }
}
