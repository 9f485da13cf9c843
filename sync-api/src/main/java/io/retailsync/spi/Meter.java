package io.retailsync.spi;

/**
 * A vendor's budget as a bucket of points that refills steadily.
 *
 * @param perSecond points that come back each second, above zero
 * @param most points that the bucket holds, at least one second's worth
 * @param concurrent most calls at a time
 */
public record Meter(double perSecond, double most, int concurrent) {

    /**
     * Refuses budgets that never allow a call.
     *
     * @param perSecond points that come back each second, above zero
     * @param most points that the bucket holds, at least one second's worth
     * @param concurrent most calls at a time
     */
    public Meter {
        if (!(perSecond > 0) || !(most > 0) || concurrent < 1) {
            throw new IllegalArgumentException("a meter needs points, a bucket and at least one call at a time");
        }
    }

    /**
     * {@return a budget of so many requests a second, a bucket of two seconds, 8 calls at a time}
     *
     * @param requests above zero
     */
    public static Meter perSecond(double requests) {
        return new Meter(requests, 2 * requests, 8);
    }

    /**
     * {@return the same with other concurrency}
     *
     * @param calls most calls at a time
     */
    public Meter concurrent(int calls) {
        return new Meter(perSecond, most, calls);
    }
}
