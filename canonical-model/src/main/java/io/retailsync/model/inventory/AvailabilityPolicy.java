package io.retailsync.model.inventory;

import io.retailsync.model.InvalidValue;
import java.time.Duration;

/**
 * How promises of stock are made.
 *
 * @param ruleVersion which version of the allocation rules it is
 * @param freshFor how old what is known of a location may be
 * @param validFor how long a promise may be used
 * @param degraded whether a source can't be asked at present
 */
public record AvailabilityPolicy(String ruleVersion, Duration freshFor, Duration validFor, boolean degraded) {

    /**
     * Refuses negative durations.
     *
     * @param ruleVersion which version of the allocation rules it is
     * @param freshFor how old what is known of a location may be
     * @param validFor how long a promise may be used
     * @param degraded whether a source can't be asked at present
     */
    public AvailabilityPolicy {
        if (freshFor.isNegative() || validFor.isNegative()) {
            throw new InvalidValue("availability", "a negative duration", "zero or longer");
        }
    }
}
