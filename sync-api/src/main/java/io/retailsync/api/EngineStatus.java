package io.retailsync.api;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How the engine stands.
 *
 * @param systems one entry per system
 * @param flows one entry per flow
 * @param accounting where the inputs ended
 * @param processes how many processes are in each state: RUNNING, WAITING, COMPENSATING, COMPLETED, COMPENSATED, STUCK
 * @param openCases how many cases are open
 */
public record EngineStatus(
        List<SystemStatus> systems,
        List<FlowStatus> flows,
        Accounting accounting,
        Map<String, Long> processes,
        long openCases) {

    /**
     * Copies the collections.
     *
     * @param systems one entry per system
     * @param flows one entry per flow
     * @param accounting where the inputs ended
     * @param processes how many processes are in each state: RUNNING, WAITING, COMPENSATING, COMPLETED, COMPENSATED, STUCK
     * @param openCases how many cases are open
     */
    public EngineStatus {
        systems = List.copyOf(systems);
        flows = List.copyOf(flows);
        processes = Map.copyOf(processes);
    }

    /**
     * How one flow stands.
     *
     * @param flow its name
     * @param waiting records with something to send, those that a case holds included
     * @param lag how long the oldest of them has waited; zero where none does
     * @param late whether that is longer than {@link Flow#lagAtMost(Duration)} allows
     */
    public record FlowStatus(String flow, long waiting, Duration lag, boolean late) {}

    /**
     * How one system stands.
     *
     * @param system its name
     * @param inputsPending inputs not decided yet
     * @param deliveriesPending keys with something to send, waiting ones included
     * @param inFlight calls under way
     * @param calls calls since the start
     * @param retries deliveries that were sent again
     * @param throttled times that the vendor's budget was exceeded
     * @param notKept webhooks since the start that were authentic and of no use, most of them of topics that nobody asked for
     * @param breaker CLOSED, OPEN or HALF_OPEN
     * @param oldest how long the oldest pending delivery has been due
     */
    public record SystemStatus(
            String system,
            long inputsPending,
            long deliveriesPending,
            int inFlight,
            long calls,
            long retries,
            long throttled,
            long notKept,
            String breaker,
            Duration oldest) {}
}
