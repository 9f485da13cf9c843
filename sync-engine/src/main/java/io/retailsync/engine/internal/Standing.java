package io.retailsync.engine.internal;

import io.retailsync.api.CaseFile;
import io.retailsync.api.Explanation;
import io.retailsync.api.Process;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.spi.Row;
import io.retailsync.spi.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Says how things stand: what is on its way to each system, what it waits for and whose move it is, what processes do, and what stands in
 * front of a person. What is open comes first, what ended last.
 */
final class Standing {

    private static final String ALSO = "  ";
    private static final int MOST_NAMED = 5;

    private final Engine engine;
    private final Map<String, Vendor> vendors;
    private final Draft reader;
    private final Instant now;
    private final List<Explanation.Entry> entries;
    private final RecordWords personal;
    private final List<String> open = new ArrayList<>();
    private final List<String> ended = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    Standing(
            Engine engine,
            Map<String, Vendor> vendors,
            Draft reader,
            Instant now,
            List<Explanation.Entry> entries,
            RecordWords personal) {
        this.engine = engine;
        this.vendors = vendors;
        this.reader = reader;
        this.now = now;
        this.entries = entries;
        this.personal = personal;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(open);
        if (open.isEmpty()) {
            lines.add("nothing pending");
        }
        lines.addAll(ended);
        return lines;
    }

    // ---- coming in --------------------------------------------------------------------------------------------------

    void inputs(Inputs inputs) {
        Map<String, List<Row>> pending = new TreeMap<>();
        inputs.pending()
                .forEach(row -> pending.computeIfAbsent(row.owner(), any -> new ArrayList<>())
                        .add(row));
        pending.forEach((system, rows) -> {
            Instant oldest = Docs.read(rows.get(0), IntakeDoc.class).receivedAt();
            open.add(rows.size() + " input" + (rows.size() > 1 ? "s" : "") + " of '" + system + "' came in and "
                    + (rows.size() > 1 ? "are" : "is") + " not read yet, " + PlainWords.since(oldest, now));
            trouble(system, ALSO);
        });
        inputs.cases().forEach(file -> standsIn(file, ""));
    }

    // ---- one record -------------------------------------------------------------------------------------------------

    void record(Key key) {
        String about = key.toString();
        for (Row row : reader.about(Table.SLOT, List.of(about))) {
            slot(row, Docs.read(row, SlotDoc.class));
        }
        waiters(key);
        for (Row row : reader.about(Table.PROCESS, List.of(about))) {
            process(row, Docs.read(row, ProcessDoc.class));
        }
        openCases(about).forEach(file -> standsIn(file, ""));
    }

    private void slot(Row row, SlotDoc slot) {
        open.add("to '" + row.owner() + "': " + SlotWords.of(row, slot, now, lastWords(row, slot)));
        because(row, slot, ALSO);
    }

    private void because(Row row, SlotDoc slot, String indent) {
        if (row.state().equals("PARKED")) {
            slot.caseId()
                    .flatMap(id -> reader.get(Table.CASE, id))
                    .map(there -> Docs.read(there, CaseFile.class))
                    .ifPresent(file -> standsIn(file, indent));
        } else if (row.state().equals("WAITING")) {
            slot.waiting().ifPresent(name -> awaited(name, row.owner(), indent));
        } else if (!row.state().equals("SENT")) {
            trouble(row.owner(), indent);
        }
    }

    /** What the journal says last of why the head did not get through. */
    private Optional<String> lastWords(Row row, SlotDoc slot) {
        String label = slot.head().label() + ": ";
        boolean sick = troubleOf(row.owner()).isPresent();
        return sick
                ? Optional.empty()
                : entries.stream()
                        .filter(entry -> entry.system().equals(row.owner()) && SlotWords.FAILED.contains(entry.what()))
                        .filter(entry -> entry.text().startsWith(label))
                        .reduce((one, two) -> two)
                        .map(entry -> entry.text().substring(label.length()));
    }

    // ---- who waits for whom -----------------------------------------------------------------------------------------

    private void awaited(String waiting, String system, String indent) {
        String name = waiting.split(" as ", 2)[0];
        Optional<Key> key = keyOf(name);
        if (key.isEmpty()) {
            open.add(indent + "because no system has told of " + name + " yet; if it exists, save it once more where it"
                    + " comes from");
            return;
        }
        personal.learn(reader, key.get());
        Optional<Row> row = reader.get(Table.SLOT, Slots.id(system, key.get()));
        if (row.isPresent()) {
            SlotDoc slot = Docs.read(row.get(), SlotDoc.class);
            open.add(indent + "because " + key.get() + " itself is not at '" + system + "' yet: "
                    + SlotWords.of(row.get(), slot, now, Optional.empty()));
            if (!row.get().state().equals("WAITING")) {
                because(row.get(), slot, indent + ALSO);
            }
            return;
        }
        if (reader.get(Table.RECORD, key.get().toString()).isEmpty()) {
            open.add(indent + "because nobody has told yet which record of '" + system + "' " + key.get()
                    + " is: create it there, or save it there once more");
            return;
        }
        List<String> flows = engine.setup().flows().stream()
                .filter(flow -> flow.to().equals(system)
                        && flow.type().name().equals(key.get().type()))
                .map(flow -> "'" + flow.name() + "'")
                .toList();
        open.add(indent + "because " + key.get() + " itself is not at '" + system
                + "' and nothing of it is on its way there: "
                + (flows.isEmpty()
                        ? "no flow sends it"
                        : "the flow " + String.join(", ", flows) + " does not concern it as it is, or it was skipped"));
    }

    private Optional<Key> keyOf(String name) {
        int colon = name.indexOf(':');
        int slash = name.indexOf('/');
        boolean reference = slash > 0 && (colon < 0 || slash < colon);
        return reference
                ? reader.get(Table.REFERENCE, ExternalRef.parse(name).toString())
                        .map(row -> Key.parse(row.about()))
                : Optional.of(Key.parse(name));
    }

    private void waiters(Key key) {
        List<String> names = new ArrayList<>(List.of(key.toString()));
        reader.about(Table.REFERENCE, List.of(key.toString())).forEach(row -> names.add(row.id()));
        for (String system : engine.setup().systems().keySet()) {
            List<String> waiting = waiting(names, system);
            if (!waiting.isEmpty()) {
                open.add(waiting.size() + (waiting.size() > 1 ? " records wait" : " record waits") + " for " + key
                        + " at '" + system + "': "
                        + String.join(", ", waiting.subList(0, Math.min(MOST_NAMED, waiting.size())))
                        + (waiting.size() > MOST_NAMED ? ", …" : ""));
            }
        }
    }

    private List<String> waiting(List<String> names, String system) {
        List<String> awaited = names.stream().map(name -> name + "|" + system).toList();
        return reader.about(Table.WAITER, awaited).stream()
                .flatMap(row -> reader.get(Table.SLOT, row.body()).stream())
                .filter(slot -> slot.state().equals("WAITING"))
                .map(Row::about)
                .distinct()
                .toList();
    }

    // ---- processes, cases, systems ----------------------------------------------------------------------------------

    private void process(Row row, ProcessDoc doc) {
        Optional<Process<?>> definition = engine.setup().process(doc.name(), doc.definition());
        String words = ProcessWords.of(row, doc, definition, now);
        if (doc.status().ended()) {
            ended.add(words);
            return;
        }
        open.add(words);
        if (doc.status() == ProcessDoc.Status.STUCK) {
            openCases(row.about()).stream()
                    .filter(file -> file.subject().equals(row.id()))
                    .forEach(file -> standsIn(file, ALSO));
        }
    }

    private List<CaseFile> openCases(String about) {
        return reader.about(Table.CASE, List.of(about)).stream()
                .filter(row -> row.state().equals("OPEN"))
                .map(row -> Docs.read(row, CaseFile.class))
                .toList();
    }

    private void standsIn(CaseFile file, String indent) {
        if (told.add(file.id())) {
            CaseWords.of(file, now).forEach(line -> open.add(indent + line));
        }
    }

    private void trouble(String system, String indent) {
        troubleOf(system).filter(words -> told.add(system)).ifPresent(words -> open.add(indent + "because " + words));
    }

    private Optional<String> troubleOf(String system) {
        return Optional.ofNullable(vendors.get(system))
                .flatMap(vendor -> vendor.trouble(now)
                        .map(trouble -> TroubleWords.of(system, trouble, vendor.closedUntil(), now)));
    }
}
