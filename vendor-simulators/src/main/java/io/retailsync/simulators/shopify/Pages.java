package io.retailsync.simulators.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.GraphqlErrorException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Connections: one page of a list with its cursors. A cursor holds the sort key of the row behind which the next page starts. */
final class Pages {

    private static final int MOST = 250;

    private Pages() {}

    /**
     * A row with the key that its cursor holds.
     *
     * @param key sorts the rows
     * @param node the row
     */
    private record Row(String key, Object node) {}

    /** {@return one page of a list whose rows keep their places} */
    static Map<String, Object> of(Collection<?> nodes, View view) {
        List<Row> rows = new ArrayList<>();
        for (Object node : nodes) {
            rows.add(new Row(String.format("%09d", rows.size()), node));
        }
        return page(rows, view);
    }

    /** {@return one page of rows in the order of their keys; a key stays with its row} */
    static <T> Map<String, Object> of(List<T> sorted, Function<? super T, String> key, View view) {
        return page(sorted.stream().map(node -> new Row(key.apply(node), node)).toList(), view);
    }

    private static Map<String, Object> page(List<Row> rows, View view) {
        int first = view.number("first").orElseThrow(() -> refusal("you must provide one of first or last"));
        if (first < 0 || first > MOST) {
            throw refusal("first cannot exceed " + MOST);
        }
        Optional<String> after = view.text("after").map(Pages::decode);
        List<Row> rest = rows.stream()
                .filter(row ->
                        after.map(cursor -> row.key().compareTo(cursor) > 0).orElse(true))
                .toList();
        List<Row> page = rest.subList(0, Math.min(first, rest.size()));
        return connection(page, rest.size() > page.size(), after.isPresent());
    }

    private static Map<String, Object> connection(List<Row> rows, boolean more, boolean before) {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("hasNextPage", more);
        info.put("hasPreviousPage", before);
        if (!rows.isEmpty()) {
            info.put("startCursor", encode(rows.get(0).key()));
            info.put("endCursor", encode(rows.get(rows.size() - 1).key()));
        }
        List<Map<String, Object>> edges = rows.stream()
                .map(row -> Map.of("cursor", encode(row.key()), "node", row.node()))
                .toList();
        return Map.of("nodes", rows.stream().map(Row::node).toList(), "edges", edges, "pageInfo", info);
    }

    static GraphqlErrorException refusal(String message) {
        return GraphqlErrorException.newErrorException()
                .message(message)
                .extensions(Map.of("code", "BAD_REQUEST"))
                .build();
    }

    /** {@return a key that sorts by time and then by id} */
    static String timeAndId(JsonNode document, String field) {
        String time = document.path(field).asText("");
        String instant = time.isEmpty() ? "" : Stamp.parse(time).toString();
        return instant + "|" + String.format("%020d", document.path("id").asLong());
    }

    private static String encode(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw refusal("Invalid cursor for current pagination sort.");
        }
    }
}
