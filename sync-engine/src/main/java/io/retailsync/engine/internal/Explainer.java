package io.retailsync.engine.internal;

import io.retailsync.api.Explanation;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.spi.Row;
import io.retailsync.spi.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the journal, the slots and the processes of one record for people. */
final class Explainer {

    private static final int MOST = 2_000;

    private final Engine engine;

    Explainer(Engine engine) {
        this.engine = engine;
    }

    Explanation explain(Key key) {
        String about = key.toString();
        Draft reader = Draft.first(engine.store());
        Map<String, Row> journal = new LinkedHashMap<>();
        engine.store().about(Table.JOURNAL, List.of(about)).forEach(row -> journal.put(row.id(), row));
        engine.store().list(Table.JOURNAL, about, "", 0, MOST).forEach(row -> journal.put(row.id(), row));
        List<Explanation.Entry> entries = journal.values().stream()
                .map(Explainer::entry)
                .sorted(Comparator.comparing(Explanation.Entry::at))
                .toList();
        List<String> names = new ArrayList<>(reader.about(Table.REFERENCE, List.of(about)).stream()
                .map(row -> row.id() + (row.state().equals("INTENT") ? " (written by us)" : ""))
                .toList());
        return new Explanation(key, names, now(reader, about), entries);
    }

    private static Explanation.Entry entry(Row row) {
        JournalDoc doc = Docs.read(row, JournalDoc.class);
        return new Explanation.Entry(doc.at(), row.owner(), doc.what(), doc.system(), doc.text());
    }

    private static List<String> now(Draft reader, String about) {
        List<String> now = new ArrayList<>();
        for (Row row : reader.about(Table.SLOT, List.of(about))) {
            SlotDoc slot = Docs.read(row, SlotDoc.class);
            String what = slot.items().stream().map(SlotDoc.Item::name).toList().toString();
            String why =
                    slot.waiting().map(on -> ", waits until known there: " + on).orElse("")
                            + slot.caseId().map(id -> ", parked by " + id).orElse("")
                            + (slot.attempts() > 0 ? ", tried " + slot.attempts() + " times" : "");
            now.add(row.owner() + ": " + row.state() + " " + what + why + ", next look " + row.due());
        }
        for (Row row : reader.about(Table.PROCESS, List.of(about))) {
            ProcessDoc doc = Docs.read(row, ProcessDoc.class);
            now.add("process " + row.id() + ": " + doc.status() + " at step " + doc.step()
                    + doc.abort()
                            .map(why -> ", undone because of " + why.cause() + " at '" + why.step() + "'")
                            .orElse(""));
        }
        for (Row row : reader.about(Table.CASE, List.of(about))) {
            if (row.state().equals("OPEN")) {
                now.add("open case " + row.id() + " for " + row.owner());
            }
        }
        if (now.isEmpty()) {
            now.add("nothing pending");
        }
        return now;
    }

    Explanation explain(ExternalRef ref) {
        return Draft.first(engine.store())
                .get(Table.REFERENCE, ref.toString())
                .map(row -> explain(Key.parse(row.about())))
                .orElseGet(() -> unknown(ref));
    }

    private Explanation unknown(ExternalRef ref) {
        Key nobody = new Key("unknown", ref.value());
        List<Explanation.Entry> entries = engine.store().about(Table.INTAKE, List.of(ref.value())).stream()
                .map(row -> {
                    IntakeDoc doc = Docs.read(row, IntakeDoc.class);
                    return new Explanation.Entry(
                            doc.receivedAt(),
                            row.id(),
                            "accepted",
                            row.owner(),
                            doc.stream() + " is " + row.state() + (doc.note().isEmpty() ? "" : ": " + doc.note()));
                })
                .toList();
        return new Explanation(nobody, List.of(ref.toString()), List.of("no record is known by this name"), entries);
    }
}
