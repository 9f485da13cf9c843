package io.retailsync.examples.mainjob;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/**
 * What the host says of itself, added up over its lives: its own counters begin anew whenever it is started.
 *
 * <p>Confined to the supervising thread, but for {@link #crowded()}.
 */
final class HostView {

    private static final long CROWDED = 400;

    private final Map<String, Long> earlierRetries = new HashMap<>();
    private final Map<String, Long> retries = new HashMap<>();
    private JsonNode last = com.fasterxml.jackson.databind.node.MissingNode.getInstance();
    private volatile boolean crowded;

    void saw(JsonNode status) {
        last = status;
        status.path("systems")
                .forEach(system -> retries.put(
                        system.path("system").asText(), system.path("retries").asLong()));
        crowded = inputsPending() > CROWDED;
    }

    /** A new life begins: counters start at zero. */
    void restarted() {
        retries.forEach((system, count) -> earlierRetries.merge(system, count, Long::sum));
        retries.clear();
    }

    boolean crowded() {
        return crowded;
    }

    long accounting(String name) {
        return last.path("accounting").path(name).asLong();
    }

    long processes(String... states) {
        long sum = 0;
        for (String state : states) {
            sum += last.path("processes").path(state).asLong();
        }
        return sum;
    }

    /** {@return how many orders still hold stock in the host's own ledger} */
    long reservationsHeld() {
        return last.path("reservations").path("RESERVED").asLong();
    }

    /**
     * {@return what the host's own ledger counted, over all lives of the host}
     *
     * @param name {@code calls} or {@code repeated}
     */
    long ledger(String name) {
        return last.path("ledger").path(name).asLong();
    }

    long openCases() {
        return last.path("openCases").asLong();
    }

    long retries(String system) {
        return earlierRetries.getOrDefault(system, 0L) + retries.getOrDefault(system, 0L);
    }

    long retries() {
        return retries.keySet().stream().mapToLong(this::retries).sum();
    }

    long inputsPending() {
        return sum("inputsPending");
    }

    long deliveriesPending() {
        return sum("deliveriesPending");
    }

    private long sum(String name) {
        long sum = 0;
        for (JsonNode system : last.path("systems")) {
            sum += system.path(name).asLong();
        }
        return sum;
    }

    /** {@return whether nothing is left to do, as far as the host knows} */
    boolean quiet() {
        return !last.isMissingNode()
                && accounting("pending") == 0
                && inputsPending() == 0
                && deliveriesPending() == 0
                && processes("RUNNING", "WAITING", "COMPENSATING") == 0;
    }

    /** {@return a text that changes whenever anything got on} */
    String fingerprint() {
        return accounting("accepted") + "|" + accounting("pending") + "|" + last.path("processes") + "|" + openCases()
                + "|" + deliveriesPending();
    }
}
