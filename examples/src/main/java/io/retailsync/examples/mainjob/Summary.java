package io.retailsync.examples.mainjob;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a person reads when a run is over. */
final class Summary {

    private static final int MOST_SHOWN = 15;

    private final Options options;
    private final Report report;

    Summary(Options options, Report report) {
        this.options = options;
        this.report = report;
    }

    static String heading(Options options) {
        String what = options.webhooks()
                .map(directory -> "the payloads in " + directory)
                .orElseGet(() -> "a day with " + options.orders() + " orders, seed " + options.seed());
        return String.format(
                Locale.ROOT,
                "Main job: %s, faults %s, host killed %d times, %.0f times as fast as the wall, store %s",
                what,
                options.faults().name().toLowerCase(Locale.ROOT),
                options.crashes(),
                options.speed(),
                options.store().name().toLowerCase(Locale.ROOT));
    }

    void print(PrintStream out) {
        out.println();
        line(
                out,
                "offered     %d webhooks (%d repeated), %d orders",
                report.offered(),
                report.duplicates(),
                report.orders());
        line(
                out,
                "inputs      %d webhooks kept, %d ignored at the door; polled %s",
                report.inputs().webhooksKept(),
                report.inputs().webhooksIgnored(),
                report.inputs().pulled());
        line(
                out,
                "accepted    %d inputs: %d delivered, %d superseded, %d ignored, %d rejected, %d pending",
                report.accepted(),
                report.delivered(),
                report.superseded(),
                report.ignored(),
                report.rejected(),
                report.pending());
        line(
                out,
                "oracle      %d records compared: %d lost, %d doubled, %d out of order, %d wrong",
                report.compared(),
                report.lost(),
                report.doubled(),
                report.orderViolations(),
                report.wrongState());
        line(
                out,
                "rejections  %d of %d planted and %d of %d struck ones refused and undone, %d unplanned",
                report.plantedRefused(),
                report.planted(),
                report.struckRefused(),
                report.struck(),
                report.unplannedRejections());
        line(
                out,
                "processes   %d completed, %d compensated, %d waiting, %d stuck",
                report.processes().completed(),
                report.processes().compensated(),
                report.processes().waiting(),
                report.processes().stuck());
        line(out, "killed      %d times, %s", report.kills(), report.killsByPhase());
        line(out, "faults      %s", report.faultsByKind());
        report.systems()
                .forEach((system, seen) -> line(
                        out,
                        "%-11s %d calls, %d writes repeated, %d deliveries sent again, %d throttled",
                        system,
                        seen.calls(),
                        seen.repeated(),
                        seen.retries(),
                        seen.throttled()));
        line(
                out,
                "latency     half of the orders within %.1f s, 99 of 100 within %.1f s (vendor time)",
                report.latencyMillis().p50() / 1e3,
                report.latencyMillis().p99() / 1e3);
        line(
                out,
                "took        %.1f s; the whole report: %s",
                report.elapsedMillis() / 1e3,
                options.output().resolve("report.json"));
        payloads(out);
        report.findings().stream().limit(MOST_SHOWN).forEach(finding -> line(out, "  ! %s", finding));
        if (report.findings().size() > MOST_SHOWN) {
            line(out, "  ! … and %d more in the report", report.findings().size() - MOST_SHOWN);
        }
        out.println(
                report.failed().isEmpty()
                        ? "PASSED: nothing lost, doubled, out of order or wrong"
                        : "FAILED: " + String.join("; ", report.failed()));
    }

    private void payloads(PrintStream out) {
        if (!report.payloads().isEmpty()) {
            Map<String, Long> ends = report.payloads().stream()
                    .collect(Collectors.groupingBy(Report.PayloadEnd::end, TreeMap::new, Collectors.counting()));
            line(out, "payloads    %d files: %s", report.payloads().size(), ends);
            report.payloads()
                    .forEach(payload -> line(out, "  %-10s %s: %s", payload.end(), payload.file(), payload.reason()));
        }
    }

    private static void line(PrintStream out, String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
