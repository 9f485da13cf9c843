package io.retailsync.examples.mainjob;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What came of it.
 *
 * @param offered webhooks that the shop raised, each once
 * @param accepted inputs that the host made durable: webhooks and polled rows, echoes of its own writes among them
 * @param duplicates webhooks that were delivered again and answered with 200
 * @param delivered inputs by their worst end
 * @param superseded inputs by their worst end
 * @param ignored inputs by their worst end
 * @param rejected inputs by their worst end
 * @param pending inputs that have no end yet
 * @param lost records that the oracle misses
 * @param doubled records or effects beyond the first
 * @param orderViolations older changes that took effect behind newer ones
 * @param wrongState records with other values than computed
 * @param planted rejections that were planted
 * @param plantedRefused planted rejections that were refused and undone, one by one
 * @param unplannedRejections cases that nobody planted
 * @param processes how processes ended
 * @param kills how often the host was killed
 * @param killsByPhase what was under way when it was killed
 * @param faultsByKind faults that really struck
 * @param speed seconds of the vendors in one of the wall
 * @param elapsedMillis wall time
 * @param latencyMillis from the buyer's click to ERP and CRM, vendor time
 * @param systems by vendor
 * @param compared records that the oracle compared
 * @param orders how many were placed
 * @param seed from which all was drawn
 * @param ignoredAtTheDoor by reason, webhooks that the host answered with 200 and did not keep; they count as accepted and ignored
 * @param findings what the oracle found wrong, and cases, the first two hundred
 * @param failed why this run counts as failed; empty where it does not
 */
record Report(
        long offered,
        long accepted,
        long duplicates,
        long delivered,
        long superseded,
        long ignored,
        long rejected,
        long pending,
        long lost,
        long doubled,
        long orderViolations,
        long wrongState,
        long planted,
        long plantedRefused,
        long unplannedRejections,
        Processes processes,
        int kills,
        Map<String, Integer> killsByPhase,
        Map<String, Long> faultsByKind,
        double speed,
        long elapsedMillis,
        Latency latencyMillis,
        Map<String, Sys> systems,
        int compared,
        int orders,
        long seed,
        Map<String, Integer> ignoredAtTheDoor,
        List<String> findings,
        List<String> failed) {

    private static final int MOST_FINDINGS = 200;

    /** How processes ended. */
    record Processes(long completed, long compensated, long waiting, long stuck) {}

    /** Vendor milliseconds. */
    record Latency(long p50, long p99) {}

    /** What one vendor saw of the host. */
    record Sys(long calls, long retries, long throttled) {}

    Report {
        findings = List.copyOf(findings.subList(0, Math.min(MOST_FINDINGS, findings.size())));
    }

    Report failed(List<String> reasons) {
        return new Report(
                offered,
                accepted,
                duplicates,
                delivered,
                superseded,
                ignored,
                rejected,
                pending,
                lost,
                doubled,
                orderViolations,
                wrongState,
                planted,
                plantedRefused,
                unplannedRejections,
                processes,
                kills,
                killsByPhase,
                faultsByKind,
                speed,
                elapsedMillis,
                latencyMillis,
                systems,
                compared,
                orders,
                seed,
                ignoredAtTheDoor,
                findings,
                List.copyOf(reasons));
    }

    /**
     * {@return why it counts as failed}
     *
     * @param options what was wanted
     * @param webhooksAccepted whether every webhook was answered with 2xx in the end
     * @param reservationsHeld how many orders still hold stock in the host's ledger: all were shipped or undone
     */
    List<String> reasons(Options options, boolean webhooksAccepted, long reservationsHeld) {
        List<String> reasons = new ArrayList<>();
        expect(reasons, webhooksAccepted, "not everything offered was accepted");
        zero(reasons, lost, "lost");
        zero(reasons, doubled, "doubled");
        zero(reasons, orderViolations, "out of order");
        zero(reasons, wrongState, "in a wrong state");
        zero(reasons, unplannedRejections, "rejected without being planned");
        zero(reasons, pending, "pending");
        zero(reasons, processes.waiting(), "processes still waiting");
        zero(reasons, processes.stuck(), "processes stuck in front of a person");
        zero(reasons, reservationsHeld, "reservations still held");
        expect(
                reasons,
                plantedRefused == planted,
                "of " + planted + " planted rejections " + plantedRefused + " were refused");
        expect(reasons, kills == options.crashes(), "killed " + kills + " times instead of " + options.crashes());
        boolean generated = options.webhooks().isEmpty();
        expect(reasons, !generated || processes.completed() > 0, "no process completed");
        expect(reasons, !generated || processes.compensated() > 0, "no process was compensated");
        long ends = delivered + superseded + ignored + rejected + pending;
        expect(reasons, accepted == ends, "the ends add up to " + ends + ", not to the " + accepted + " accepted");
        return reasons;
    }

    private static void zero(List<String> reasons, long count, String what) {
        expect(reasons, count == 0, count + " " + what);
    }

    private static void expect(List<String> reasons, boolean met, String otherwise) {
        if (!met) {
            reasons.add(otherwise);
        }
    }

    void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
