package io.retailsync.simulators.shopify;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** The leaky bucket of cost points of one app at one shop; leaks in vendor time. */
final class Bucket {

    private final int size;
    private final int restoreRate;
    private double available;
    private Instant asOf = Instant.MIN;

    Bucket(int size, int restoreRate) {
        this.size = size;
        this.restoreRate = restoreRate;
        this.available = size;
    }

    /** {@return whether there was room for the cost, which is then taken} */
    boolean take(int cost, Instant now) {
        restore(now);
        if (available < cost) {
            return false;
        }
        available -= cost;
        return true;
    }

    /** Gives back what was reserved and not used. */
    void giveBack(int cost) {
        available = Math.min(size, available + cost);
    }

    /** {@return the {@code throttleStatus} of an answer} */
    Map<String, Object> status(Instant now) {
        restore(now);
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("maximumAvailable", size);
        status.put("currentlyAvailable", (int) available);
        status.put("restoreRate", restoreRate);
        return status;
    }

    private void restore(Instant now) {
        if (asOf.isBefore(now)) {
            double seconds =
                    asOf.equals(Instant.MIN) ? 0 : Duration.between(asOf, now).toMillis() / 1000.0;
            available = Math.min(size, available + seconds * restoreRate);
            asOf = now;
        }
    }
}
