package io.retailsync.simulators.salesforce;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code /query}, {@code /queryAll} and their further pages. A page that is asked for twice is the same page. */
final class Queries {

    private static final Duration CURSOR_LIFE = Duration.ofDays(2);
    private static final int MOST_CURSORS = 1_000;
    private static final Pattern BATCH_SIZE = Pattern.compile("batchSize\\s*=\\s*(\\d+)");
    private static final Pattern LOCATOR = Pattern.compile("(01g[a-zA-Z0-9]{15})-(\\d+)");

    private record Cursor(SoqlQuery query, List<Row> rows, int pageSize, Instant opened) {}

    private final Schema schema;
    private final Rows rows;
    private final int pageSize;
    private final RecordIds locators = new RecordIds();
    private final Map<String, Cursor> cursors = new LinkedHashMap<>();

    Queries(Schema schema, Rows rows, int pageSize) {
        this.schema = schema;
        this.rows = rows;
        this.pageSize = pageSize;
    }

    Answer answer(Call call, Instant now) {
        if (!call.method().equals("GET")) {
            return Answer.notAllowed(call.method());
        }
        boolean binned = call.segment(0).equals("queryAll");
        return call.path().size() > 1 ? further(call) : first(call, binned, now);
    }

    private Answer first(Call call, boolean binned, Instant now) {
        Optional<String> text = call.parameter("q");
        if (text.isEmpty()) {
            return Answer.error(400, "MALFORMED_QUERY", "unexpected token: '<EOF>'");
        }
        SoqlQuery query;
        try {
            query = SoqlParser.parse(schema, text.get());
        } catch (SoqlError refused) {
            return Answer.errors(400, List.of(refused.error()));
        }
        List<Row> found = query.run(rows, binned);
        String locator = locators.next("01g");
        Cursor cursor = new Cursor(query, found, asked(call), now);
        if (found.size() > cursor.pageSize() && !query.counts()) {
            forget(now);
            cursors.put(locator, cursor);
        }
        return page(call, locator, cursor, 0);
    }

    private int asked(Call call) {
        Matcher hint = BATCH_SIZE.matcher(call.header("sforce-query-options").orElse(""));
        return hint.find() ? Math.min(Math.max(Integer.parseInt(hint.group(1)), 200), 2_000) : pageSize;
    }

    private void forget(Instant now) {
        cursors.values().removeIf(cursor -> cursor.opened().plus(CURSOR_LIFE).isBefore(now));
        if (cursors.size() >= MOST_CURSORS) {
            cursors.remove(cursors.keySet().iterator().next());
        }
    }

    private Answer further(Call call) {
        Matcher locator = LOCATOR.matcher(call.segment(1));
        Cursor cursor = locator.matches() ? cursors.get(locator.group(1)) : null;
        return cursor == null
                ? Answer.error(400, "INVALID_QUERY_LOCATOR", "invalid query locator")
                : page(call, locator.group(1), cursor, Integer.parseInt(locator.group(2)));
    }

    private Answer page(Call call, String locator, Cursor cursor, int from) {
        int end = Math.min(from + cursor.pageSize(), cursor.rows().size());
        boolean counts = cursor.query().counts();
        boolean done = counts || end == cursor.rows().size();
        ObjectNode page = JsonForm.object();
        page.put("totalSize", cursor.rows().size()).put("done", done);
        if (!done) {
            page.put("nextRecordsUrl", call.url("/query/" + locator + "-" + end));
        }
        ArrayNode records = page.putArray("records");
        if (!counts && from < end) {
            cursor.rows().subList(from, end).forEach(row -> records.add(record(call, cursor.query(), row)));
        }
        return Answer.ok(page);
    }

    private ObjectNode record(Call call, SoqlQuery query, Row row) {
        ObjectNode record = Records.attributes(call.version(), row);
        for (FieldPath column : query.columns()) {
            put(call, record, row, column.parents(), column.field());
        }
        return record;
    }

    private void put(Call call, ObjectNode into, Row row, List<FieldPath.Parent> parents, Field field) {
        if (parents.isEmpty()) {
            into.set(field.name(), JsonForm.value(field, row.get(field)));
            return;
        }
        FieldPath.Parent step = parents.get(0);
        String name = step.reference().relationship();
        Optional<Row> parent = row.reference(step.reference().name()).flatMap(id -> rows.living(step.type(), id));
        if (parent.isEmpty()) {
            into.set(name, NullNode.getInstance());
            return;
        }
        if (!into.hasNonNull(name)) {
            into.set(name, Records.attributes(call.version(), parent.get()));
        }
        put(call, (ObjectNode) into.get(name), parent.get(), parents.subList(1, parents.size()), field);
    }
}
