package io.retailsync.examples.mainjob;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.retailsync.examples.mainjob.day.Offered;
import io.retailsync.examples.mainjob.oracle.Evidence;
import io.retailsync.examples.mainjob.oracle.Finding;
import io.retailsync.examples.mainjob.oracle.GivenPayload;
import io.retailsync.examples.mainjob.oracle.Judgement;
import io.retailsync.examples.mainjob.oracle.Latencies;
import io.retailsync.examples.mainjob.oracle.Oracle;
import io.retailsync.examples.mainjob.oracle.PayloadOracle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Adds everything up at the end of a run. */
final class Closing {

    private final Options options;
    private final Vendors vendors;
    private final WebhookPump pump;
    private final HostView view;
    private final Crasher crasher;

    Closing(Options options, Vendors vendors, WebhookPump pump, HostView view, Crasher crasher) {
        this.options = options;
        this.vendors = vendors;
        this.pump = pump;
        this.view = view;
        this.crasher = crasher;
    }

    /**
     * What the host said of itself at the end.
     *
     * @param cases open ones; empty where it did not answer
     * @param accepted by system, how many inputs it made durable
     * @param inputs what became of each, where payloads were given
     * @param gaveUp whether the run was ended because nothing got on any more
     */
    record Told(Optional<JsonNode> cases, Optional<JsonNode> accepted, Optional<JsonNode> inputs, boolean gaveUp) {}

    static long sum(JsonNode counts) {
        return counts.valueStream().mapToLong(JsonNode::asLong).sum();
    }

    Report report(Optional<Offered> offered, Optional<GivenWebhooks> given, Told told, long elapsedMillis) {
        Optional<JsonNode> cases = told.cases();
        PayloadEnds ends = new PayloadEnds(pump::reply, told.inputs().orElseGet(MissingNode::getInstance));
        List<GivenWebhooks.Announced> files =
                given.map(GivenWebhooks::announced).orElseGet(List::of);
        List<Report.PayloadEnd> payloads = files.stream().map(ends::of).toList();
        Optional<Evidence> evidence = offered.map(this::evidence);
        Judgement judgement = evidence.map(Oracle::judge)
                .or(() -> given.map(any -> PayloadOracle.judge(taken(files, ends), vendors.retailer())))
                .orElseGet(Judgement::new);
        Latencies latencies = Latencies.of(evidence.orElseGet(() -> evidence(new Offered())));
        List<String> unplanned = unplanned(cases);
        List<String> findings = new ArrayList<>(unplanned);
        judgement.findings().forEach(finding -> findings.add(finding.toString()));
        long planted = offered.stream()
                .flatMap(day -> day.sales().stream())
                .filter(sale -> sale.kind().planted())
                .count();
        long ignored =
                pump.ignored().values().stream().mapToLong(count -> count).sum();
        Report report = new Report(
                vendors.shop().raised(),
                inputs(told, ignored),
                view.accounting("accepted") + ignored,
                pump.duplicates(),
                view.accounting("delivered"),
                view.accounting("superseded"),
                view.accounting("ignored") + ignored,
                view.accounting("rejected"),
                view.accounting("pending"),
                judgement.count(Finding.Kind.LOST),
                judgement.count(Finding.Kind.DOUBLED),
                judgement.count(Finding.Kind.OUT_OF_ORDER),
                judgement.count(Finding.Kind.WRONG_STATE),
                planted,
                judgement.plantedRefused(),
                evidence.map(Evidence::struckOrders).orElse(0L),
                judgement.struckRefused(),
                unplanned.size(),
                new Report.Processes(
                        view.processes("COMPLETED"),
                        view.processes("COMPENSATED"),
                        view.processes("RUNNING", "WAITING", "COMPENSATING"),
                        view.processes("STUCK")),
                crasher.kills(),
                crasher.killsByPhase(),
                vendors.strikes(),
                options.speed(),
                elapsedMillis,
                new Report.Latency(latencies.quantile(0.5), latencies.quantile(0.99)),
                systems(),
                judgement.compared(),
                offered.map(day -> day.sales().size()).orElse(0),
                options.seed(),
                pump.ignored(),
                payloads,
                findings,
                List.of());
        boolean all = pump.idle() && pump.accepted() == vendors.shop().raised();
        Report.Course course = new Report.Course(
                told.gaveUp(),
                all,
                view.reservationsHeld(),
                given.map(GivenWebhooks::count).orElse(0));
        return report.failed(report.reasons(options, course));
    }

    private Evidence evidence(Offered offered) {
        return new Evidence(
                offered,
                vendors.retailer(),
                vendors.shop().effects(),
                vendors.crm().effects(),
                vendors.erp().effects(),
                vendors.struck());
    }

    private static Report.Inputs inputs(Told told, long ignoredAtTheDoor) {
        Map<String, Long> pulled = new TreeMap<>();
        told.accepted()
                .ifPresent(counts -> counts.properties()
                        .forEach(entry ->
                                pulled.put(entry.getKey(), entry.getValue().asLong())));
        Long kept = pulled.remove("shop");
        return new Report.Inputs(kept == null ? 0 : kept, ignoredAtTheDoor, pulled);
    }

    private static List<GivenPayload> taken(List<GivenWebhooks.Announced> files, PayloadEnds ends) {
        return files.stream()
                .map(file -> new GivenPayload(file.file(), file.topic(), file.body(), ends.takenBy(file)))
                .toList();
    }

    private Map<String, Report.Sys> systems() {
        Map<String, Report.Sys> systems = new TreeMap<>();
        for (String system : vendors.systems()) {
            Traffic traffic = vendors.of(system).traffic();
            systems.put(
                    system,
                    new Report.Sys(traffic.calls(), traffic.repeated(), view.retries(system), traffic.throttled()));
        }
        systems.put("stock", new Report.Sys(view.ledger("calls"), view.ledger("repeated"), view.retries("stock"), 0));
        return systems;
    }

    /** Cases are unplanned, but for given payloads, where a rejection with a reason is what may happen. */
    private List<String> unplanned(Optional<JsonNode> cases) {
        List<String> unplanned = new ArrayList<>();
        if (cases.isEmpty()) {
            unplanned.add("the host does not answer; its cases are unknown");
        }
        cases.ifPresent(list -> list.forEach(one -> {
            boolean reasoned = !one.path("code").asText().isEmpty()
                    && !one.path("message").asText().isEmpty();
            if (options.webhooks().isEmpty() || !reasoned) {
                unplanned.add("CASE " + one.path("system").asText() + " "
                        + one.path("key").asText() + ": " + one.path("code").asText() + " "
                        + one.path("path").asText() + " " + one.path("message").asText());
            }
        }));
        return unplanned;
    }
}
