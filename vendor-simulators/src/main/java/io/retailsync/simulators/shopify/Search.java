package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of the search syntax that polling needs: {@code field:value} with {@code >}, {@code >=}, {@code <}, {@code <=} for
 * times, joined by blanks or {@code AND}. The index lags: an object that changed a moment ago is not found yet.
 */
final class Search {

    private static final Pattern TERM = Pattern.compile("([a-z_]+):(>=|<=|>|<)?(?:'([^']*)'|\"([^\"]*)\"|([^\\s]+))");

    private final List<Predicate<JsonNode>> terms = new ArrayList<>();

    private Search(String query) {
        Matcher matcher = TERM.matcher(query);
        while (matcher.find()) {
            String value = firstOf(matcher.group(3), matcher.group(4), matcher.group(5));
            terms.add(term(matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2), value));
        }
    }

    private static String firstOf(String... candidates) {
        for (String candidate : candidates) {
            if (candidate != null) {
                return candidate;
            }
        }
        return "";
    }

    /** {@return the documents that the query finds, in the order of the sort key} */
    static List<ObjectNode> find(View view, String type, String timeField) {
        Search search = new Search(view.text("query").orElse(""));
        Instant indexed = view.now().minus(view.shop().settings().limits().searchLag());
        Comparison order = new Comparison(timeField);
        List<ObjectNode> found = new ArrayList<>(view.shop().documents().all(type).stream()
                .filter(document -> !changedAt(document).isAfter(indexed))
                .filter(search::matches)
                .toList());
        found.sort(Comparator.comparing(order::key));
        return found;
    }

    /**
     * By which time documents are sorted.
     *
     * @param timeField name of the field; empty for the id alone
     */
    record Comparison(String timeField) {
        String key(JsonNode document) {
            return timeField.isEmpty()
                    ? String.format("%020d", document.path("id").asLong())
                    : Pages.timeAndId(document, timeField);
        }
    }

    private static Instant changedAt(JsonNode document) {
        return Wire.text(document, "updated_at").map(Stamp::parse).orElse(Instant.MIN);
    }

    private boolean matches(JsonNode document) {
        return terms.stream().allMatch(term -> term.test(document));
    }

    private static Predicate<JsonNode> term(String field, String comparison, String value) {
        if (field.endsWith("_at")) {
            return document -> Wire.text(document, field)
                    .map(text -> compares(Stamp.parse(text), comparison, instant(value)))
                    .orElse(false);
        }
        if (field.equals("status") && value.equals("any")) {
            return document -> true;
        }
        return document -> document.path(field).asText("").equalsIgnoreCase(value);
    }

    private static boolean compares(Instant left, String comparison, Instant right) {
        int order = left.compareTo(right);
        return switch (comparison) {
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            default -> order == 0;
        };
    }

    private static Instant instant(String text) {
        try {
            return text.endsWith("Z") ? Instant.parse(text) : Stamp.parse(text);
        } catch (DateTimeException malformed) {
            throw Pages.refusal("Invalid search value for a time");
        }
    }
}
