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
 * <p>The numbers reconcile: {@code offered = inputs.webhooksKept + inputs.webhooksIgnored}; {@code accepted = offered +} the sum of {@code
 * inputs.pulled}; and {@code accepted = delivered + superseded + ignored + rejected + pending}.
 *
 * @param offered webhooks that the shop raised, each once however often it was sent: what was offered by push
 * @param inputs where the accepted inputs came from
 * @param accepted inputs that the host answered for: webhooks, kept or ignored at the door, and rows that it polled, echoes of its own
 *     writes among them
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
 * @param struck orders that the ERP refused because the fault plan said so
 * @param struckRefused those of them that ended refused and undone
 * @param unplannedRejections cases that nobody planted
 * @param processes how processes ended
 * @param kills how often the host was killed
 * @param killsByPhase what was under way when it was killed
 * @param faultsByKind faults that really struck, and what befell webhooks: late, sent twice, overtaken by one that was raised later
 * @param speed seconds of the vendors in one of the wall
 * @param elapsedMillis wall time
 * @param latencyMillis from the buyer's click to ERP and CRM, vendor time
 * @param systems by system; {@code stock} is the host's own ledger, counted in its table
 * @param compared records that the oracle compared
 * @param orders how many were placed
 * @param seed from which all was drawn
 * @param ignoredAtTheDoor by reason, webhooks that the host answered with 200 and did not keep; they count as accepted and ignored
 * @param payloads where payloads were given, the end of each file
 * @param findings what the oracle found wrong, and cases, the first two hundred
 * @param failed why this run counts as failed; empty where it does not
 */
record Report(
        long offered,
        Inputs inputs,
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
        long struck,
        long struckRefused,
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
        List<PayloadEnd> payloads,
        List<String> findings,
        List<String> failed) {

    private static final int MOST_FINDINGS = 200;

    /** How processes ended. */
    record Processes(long completed, long compensated, long waiting, long stuck) {}

    /** Vendor milliseconds. */
    record Latency(long p50, long p99) {}

    /**
     * What one system saw of the host.
     *
     * @param calls requests that arrived there
     * @param repeated writes among them that were the same, byte for byte, as an earlier one; the system's own count, which no kill shortens
     * @param retries deliveries that the host says it sent again, reads and commands alike; what it counted in the moments before a kill is
     *     not among them
     * @param throttled requests that were refused because the budget was used up
     */
    record Sys(long calls, long repeated, long retries, long throttled) {}

    /**
     * Where the inputs came from.
     *
     * @param webhooksKept pushed by the shop and made durable
     * @param webhooksIgnored pushed by the shop, authentic and of no use: answered with 200 and not kept
     * @param pulled by system, rows that the host polled and made durable
     */
    record Inputs(long webhooksKept, long webhooksIgnored, Map<String, Long> pulled) {

        long sum() {
            return webhooksKept
                    + webhooksIgnored
                    + pulled.values().stream().mapToLong(count -> count).sum();
        }
    }

    /**
     * The end of one given payload.
     *
     * @param file its name
     * @param end {@code delivered}, {@code superseded}, {@code ignored}, {@code rejected} or {@code pending}; empty where it has none
     * @param reason why; for what was delivered, where to
     */
    record PayloadEnd(String file, String end, String reason) {

        /** {@return whether somebody can tell what became of it, and why} */
        boolean isSettled() {
            return !end.isEmpty() && !end.equals("pending") && !reason.isEmpty();
        }
    }

    Report {
        findings = List.copyOf(findings.subList(0, Math.min(MOST_FINDINGS, findings.size())));
    }

    Report failed(List<String> reasons) {
        return new Report(
                offered,
                inputs,
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
                struck,
                struckRefused,
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
                payloads,
                findings,
                List.copyOf(reasons));
    }

    /**
     * How a run went.
     *
     * @param gaveUp whether it was ended because nothing got on any more
     * @param webhooksAccepted whether every webhook was answered with 2xx in the end
     * @param reservationsHeld how many orders still hold stock in the host's ledger: all were shipped or undone
     * @param payloadsGiven how many files were to be announced
     */
    record Course(boolean gaveUp, boolean webhooksAccepted, long reservationsHeld, int payloadsGiven) {}

    /**
     * {@return why it counts as failed}
     *
     * @param options what was wanted
     * @param course how it went
     */
    List<String> reasons(Options options, Course course) {
        List<String> reasons = new ArrayList<>();
        expect(reasons, !course.gaveUp(), "nothing got on any more, so it was given up");
        expect(reasons, course.webhooksAccepted(), "not everything offered was accepted");
        zero(reasons, lost, "lost");
        zero(reasons, doubled, "doubled");
        zero(reasons, orderViolations, "out of order");
        zero(reasons, wrongState, "in a wrong state");
        zero(reasons, unplannedRejections, "rejected without being planned");
        zero(reasons, pending, "pending");
        zero(reasons, processes.waiting(), "processes still waiting");
        zero(reasons, processes.stuck(), "processes stuck in front of a person");
        zero(reasons, course.reservationsHeld(), "reservations still held");
        expect(
                reasons,
                plantedRefused == planted,
                "of " + planted + " planted rejections " + plantedRefused + " were refused");
        expect(reasons, struckRefused == struck, "of " + struck + " struck orders " + struckRefused + " were refused");
        payloads.stream()
                .filter(payload -> !payload.isSettled())
                .forEach(payload -> reasons.add(payload.file() + " has "
                        + (payload.end().isEmpty() ? "no end" : "the end '" + payload.end() + "'") + ": "
                        + (payload.reason().isEmpty() ? "without a reason" : payload.reason())));
        expect(reasons, kills == options.crashes(), "killed " + kills + " times instead of " + options.crashes());
        boolean generated = options.webhooks().isEmpty();
        int wanted = generated ? options.orders() : 0;
        expect(reasons, orders == wanted, orders + " orders were placed instead of " + wanted);
        expect(
                reasons,
                payloads.size() == course.payloadsGiven(),
                "of " + course.payloadsGiven() + " payloads " + payloads.size() + " were announced");
        expect(reasons, !generated || processes.completed() > 0, "no process completed");
        expect(reasons, !generated || processes.compensated() > 0, "no process was compensated");
        long ends = delivered + superseded + ignored + rejected + pending;
        long pushed = inputs.webhooksKept() + inputs.webhooksIgnored();
        expect(reasons, offered == pushed, "of " + offered + " webhooks " + pushed + " were kept or ignored");
        expect(
                reasons,
                accepted == inputs.sum(),
                "the inputs add up to " + inputs.sum() + ", not to the " + accepted + " accepted");
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
