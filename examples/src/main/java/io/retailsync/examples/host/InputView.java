package io.retailsync.examples.host;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.spi.Row;
import io.retailsync.spi.Store;
import io.retailsync.spi.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What became of each single input, read from the store's own tables ({@link Table}): its end where it was decided, its ends at the targets
 * otherwise, each with the reason. Reads whole tables: for people and reports.
 */
final class InputView {

    private static final int PAGE = 5_000;
    private static final String OURS = "|engine:";

    private final Store store;

    InputView(Store store) {
        this.store = store;
    }

    /** {@return by system, how many inputs were made durable; what the engine asked for by itself is not counted} */
    String accepted() {
        Map<String, Long> counts = new TreeMap<>();
        scan(Table.INTAKE, row -> counts.merge(row.owner(), row.id().contains(OURS) ? 0L : 1L, Long::sum));
        return Json.write(counts);
    }

    /** {@return every input} */
    String inputs() {
        Map<String, List<Row>> ends = new TreeMap<>();
        scan(
                Table.ENDING,
                row -> ends.computeIfAbsent(row.about(), any -> new ArrayList<>())
                        .add(row));
        List<Map<String, Object>> shown = new ArrayList<>();
        scan(Table.INTAKE, row -> {
            if (!row.id().contains(OURS)) {
                shown.add(input(row, ends.getOrDefault(row.id(), List.of())));
            }
        });
        return Json.write(shown);
    }

    private Map<String, Object> input(Row row, List<Row> ends) {
        JsonNode doc = Json.read(row.body());
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", row.id());
        shown.put("stream", doc.path("stream").asText());
        shown.put("state", row.state().equals("DONE") && ends.isEmpty() ? "IGNORED" : row.state());
        shown.put("reason", doc.path("note").asText());
        shown.put("ends", ends.stream().map(this::end).toList());
        return shown;
    }

    private Map<String, Object> end(Row end) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("target", end.owner());
        shown.put("end", end.state());
        shown.put("reason", reason(end));
        return shown;
    }

    private String reason(Row end) {
        String subject = end.id().substring(end.about().length() + 1);
        String key = subject.split("\\|", 3)[1];
        return switch (end.state()) {
            case "SUPERSEDED" -> "a newer state of " + key + " took its place before it was sent";
            case "IGNORED" -> journal(key, end.owner(), List.of("unchanged"));
            case "REJECTED" -> journal(key, end.owner(), List.of("rejected", "case-opened", "process-ended"));
            default -> "";
        };
    }

    /** {@return the last word of the journal on that; lines of a process begin with its name, others carry the system's} */
    private String journal(String key, String target, List<String> words) {
        String last = "";
        for (Row row : store.about(Table.JOURNAL, List.of(key))) {
            JsonNode doc = Json.read(row.body());
            String text = doc.path("text").asText();
            boolean concerns = doc.path("system").asText().equals(target) || text.startsWith(target + ":");
            if (concerns && words.contains(doc.path("what").asText())) {
                last = text;
            }
        }
        return last;
    }

    private void scan(Table table, Consumer<Row> each) {
        long after = 0;
        List<Row> page = store.list(table, "", "", after, PAGE);
        while (!page.isEmpty()) {
            page.forEach(each);
            after += page.size();
            page = page.size() < PAGE ? List.of() : store.list(table, "", "", after, PAGE);
        }
    }
}
