package io.retailsync.examples.host;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.spi.Row;
import io.retailsync.spi.Store;
import io.retailsync.spi.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What became of each single input, read from the store's own tables ({@link Table}): its end where it was decided, its ends at the targets
 * otherwise, each with the reason. Reads whole tables: for people and reports.
 */
final class InputView {

    private static final int PAGE = 5_000;

    private final Store store;

    InputView(Store store) {
        this.store = store;
    }

    /** {@return by system, how many inputs were made durable; what the engine asked for by itself is not counted} */
    String accepted() {
        Map<String, Long> counts = new TreeMap<>();
        store.count(Table.INTAKE).keySet().stream()
                .filter(state -> !state.isEmpty())
                .forEach(state -> store.owners(Table.INTAKE, state)
                        .forEach((owner, rows) -> counts.merge(owner, rows, Long::sum)));
        return Json.write(counts);
    }

    /** {@return every input} */
    String inputs() {
        Map<String, JsonNode> ends = new TreeMap<>();
        scan(Table.ENDING, row -> ends.put(row.id(), Json.read(row.body()).path("ends")));
        List<Map<String, Object>> shown = new ArrayList<>();
        scan(Table.INTAKE, row -> {
            if (!row.state().isEmpty()) {
                shown.add(input(row, Optional.ofNullable(ends.get(row.id()))));
            }
        });
        return Json.write(shown);
    }

    private Map<String, Object> input(Row row, Optional<JsonNode> ends) {
        JsonNode doc = Json.read(row.body());
        List<Map<String, Object>> each = new ArrayList<>();
        ends.ifPresent(all -> all.properties().forEach(end -> each.add(end(end.getKey(), end.getValue()))));
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", row.id());
        shown.put("stream", doc.path("stream").asText());
        shown.put("state", row.state().equals("DONE") && each.isEmpty() ? "IGNORED" : row.state());
        shown.put("reason", doc.path("note").asText());
        shown.put("ends", each);
        return shown;
    }

    private Map<String, Object> end(String subject, JsonNode end) {
        String target = end.path("target").asText();
        String ending = end.path("ending").asText();
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("target", target);
        shown.put("end", ending);
        shown.put("reason", reason(subject.split("\\|", 3)[1], target, ending));
        return shown;
    }

    private String reason(String key, String target, String ending) {
        return switch (ending) {
            case "SUPERSEDED" -> "a newer state of " + key + " took its place before it was sent";
            case "IGNORED" -> journal(key, target, List.of("unchanged"));
            case "REJECTED" -> journal(key, target, List.of("rejected", "case-opened", "process-ended"));
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
