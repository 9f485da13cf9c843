package io.retailsync.simulators.salesforce;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/** Counts API requests over a rolling day (REST API guide, Limits). */
final class Usage {

    private final int most;
    private final TreeMap<Instant, Integer> byMinute = new TreeMap<>();

    Usage(int most) {
        this.most = most;
    }

    /**
     * {@return whether one more request is allowed; it is counted if so}
     *
     * @param now the vendor's time
     */
    boolean count(Instant now) {
        byMinute.headMap(now.minus(1, ChronoUnit.DAYS)).clear();
        if (used() >= most) {
            return false;
        }
        byMinute.merge(now.truncatedTo(ChronoUnit.MINUTES), 1, Integer::sum);
        return true;
    }

    int used() {
        return byMinute.values().stream().mapToInt(Integer::intValue).sum();
    }

    String header() {
        return "api-usage=" + used() + '/' + most;
    }

    ObjectNode limits() {
        ObjectNode limits = JsonForm.object();
        Map.of("DailyApiRequests", used(), "DailyBulkApiBatches", 0, "HourlyPublishedPlatformEvents", 0)
                .forEach((name, used) -> limits.putObject(name)
                        .put("Max", name.equals("DailyApiRequests") ? most : 15_000)
                        .put("Remaining", (name.equals("DailyApiRequests") ? most : 15_000) - used));
        return limits;
    }
}
