package io.retailsync.model.measure;

import io.retailsync.model.InvalidValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A place on earth in degrees (WGS 84), to four decimals: some eleven metres, which tells a store but not a door. A more precise position
 * is sensitive and has no place in the model. A customer's place is personal: {@link #toString()} masks it.
 *
 * @param latitude -90 to 90, at most 4 decimals
 * @param longitude -180 to 180, at most 4 decimals
 */
public record GeoPoint(BigDecimal latitude, BigDecimal longitude) {

    private static final int DECIMALS = 4;

    /**
     * Rounds to four decimals and checks.
     *
     * @param latitude -90 to 90
     * @param longitude -180 to 180
     */
    public GeoPoint {
        latitude = degrees("geo.latitude", latitude, 90);
        longitude = degrees("geo.longitude", longitude, 180);
    }

    private static BigDecimal degrees(String attribute, BigDecimal value, int most) {
        if (value.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new InvalidValue(attribute, "a number out of range", "-" + most + " to " + most);
        }
        BigDecimal rounded = value.setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    @Override
    public String toString() {
        return "***";
    }
}
