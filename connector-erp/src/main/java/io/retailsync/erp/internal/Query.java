package io.retailsync.erp.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The address of a read: a path below the OData root and its options. Immutable. */
final class Query {

    private final String path;
    private final Map<String, String> options;

    private Query(String path, Map<String, String> options) {
        this.path = path;
        this.options = options;
    }

    static Query of(String path) {
        return new Query(path, Map.of());
    }

    Query filter(String expression) {
        return with("$filter", expression);
    }

    Query select(String... names) {
        return with("$select", String.join(",", names));
    }

    Query expand(String... links) {
        return with("$expand", String.join(",", links));
    }

    /** A page in the order of a key, behind one of its values unless that is empty: what is inserted meanwhile shifts nothing (A5). */
    Query page(String key, String after, int most) {
        Query ordered = orderedBy(key).top(most);
        return after.isEmpty() ? ordered : ordered.and(key + " gt " + text(after));
    }

    private Query and(String expression) {
        String present = options.getOrDefault("$filter", "");
        return filter(present.isEmpty() ? expression : "(" + present + ") and " + expression);
    }

    Query orderedBy(String names) {
        return with("$orderby", names);
    }

    Query top(int most) {
        return with("$top", Integer.toString(most));
    }

    private Query with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(options);
        more.put(name, value);
        return new Query(path, more);
    }

    /** A text literal, to be encoded with its option. */
    static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    static String day(LocalDate day) {
        return "datetime'" + day + "T00:00:00'";
    }

    static String instant(Instant instant) {
        return "datetimeoffset'" + instant.truncatedTo(ChronoUnit.SECONDS) + "'";
    }

    static String time(LocalTime time) {
        Duration since = Duration.ofSeconds(time.toSecondOfDay());
        return String.format(
                java.util.Locale.ROOT,
                "time'PT%02dH%02dM%02dS'",
                since.toHours(),
                since.toMinutesPart(),
                since.toSecondsPart());
    }

    /** A key part as it stands in a path. */
    static String key(String value) {
        return "'" + encoded(value.replace("'", "''")) + "'";
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        if (options.isEmpty()) {
            return path;
        }
        return path + "?"
                + options.entrySet().stream()
                        .map(option -> option.getKey() + "=" + encoded(option.getValue()))
                        .collect(Collectors.joining("&"));
    }
}
