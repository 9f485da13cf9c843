package io.retailsync.engine.internal;

import io.retailsync.api.CaseFile;
import io.retailsync.api.Explanation;
import io.retailsync.model.ExternalRef;
import io.retailsync.spi.Row;
import io.retailsync.spi.Table;
import java.util.List;
import java.util.stream.Stream;

/**
 * What systems sent in about a record, under the names that they have for it.
 *
 * @param rows as they are kept, in order of arrival
 * @param cases open ones about them
 */
record Inputs(List<Row> rows, List<CaseFile> cases) {

    /** How ids of inputs begin that the engine asked for by itself. */
    static final String OWN = "engine:";

    static Inputs of(Engine engine, List<ExternalRef> refs) {
        List<String> natives = refs.stream()
                .flatMap(ref -> Stream.of(ref.value(), ref.type() + "/" + ref.value()))
                .distinct()
                .toList();
        List<String> systems = refs.stream().map(ExternalRef::system).toList();
        List<Row> rows = engine.store().about(Table.INTAKE, natives).stream()
                .filter(row -> systems.contains(row.owner()))
                .toList();
        List<String> refused = rows.stream()
                .filter(row -> row.state().equals("REJECTED"))
                .map(Row::id)
                .toList();
        List<CaseFile> cases = engine.store().about(Table.CASE, refused).stream()
                .filter(row -> row.state().equals("OPEN"))
                .map(row -> Docs.read(row, CaseFile.class))
                .toList();
        return new Inputs(rows, cases);
    }

    /** {@return whether the engine asked for that input by itself: nobody offered it, so it has no end that counts} */
    static boolean isOwn(String input) {
        return input.contains("|" + OWN);
    }

    /** {@return an input in another state; what the engine asked for by itself is in none} */
    static Row in(Row row, String state) {
        return row.state(isOwn(row.id()) ? "" : state);
    }

    List<Row> pending() {
        return rows.stream().filter(row -> row.state().equals("PENDING")).toList();
    }

    List<Explanation.Entry> entries() {
        return rows.stream().map(Inputs::entry).toList();
    }

    private static Explanation.Entry entry(Row row) {
        IntakeDoc doc = Docs.read(row, IntakeDoc.class);
        boolean rejected = row.state().equals("REJECTED");
        return new Explanation.Entry(
                doc.receivedAt(),
                row.id(),
                rejected ? "rejected" : "accepted",
                row.owner(),
                doc.stream() + (rejected ? ": " + doc.note() : end(row, doc)));
    }

    /** What was decided of it stands in the journal; what never came to a decision of its own is told here. */
    private static String end(Row row, IntakeDoc doc) {
        boolean answered = row.state().equals("SUPERSEDED") && doc.note().startsWith(IntakeLoop.ANSWERED);
        boolean waits = row.state().equals("PENDING");
        return answered
                ? ", " + IntakeLoop.ANSWERED
                : waits ? ", not read yet" + (doc.note().isEmpty() ? "" : ": " + doc.note()) : "";
    }
}
