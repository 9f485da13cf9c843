package io.retailsync.simulators.s4hana;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.olingo.odata2.api.commons.InlineCount;
import org.apache.olingo.odata2.api.edm.EdmException;
import org.apache.olingo.odata2.api.uri.UriInfo;
import org.apache.olingo.odata2.api.uri.expression.OrderExpression;
import org.apache.olingo.odata2.api.uri.expression.SortOrder;

/** Answers a read of several records: filter, order, skip, top, count, and the system's own pages. */
final class Listing {

    private final EntityWriter writer;
    private final int pageSize;

    Listing(EntityWriter writer, int pageSize) {
        this.writer = writer;
        this.pageSize = pageSize;
    }

    List<Row> matching(UriInfo uri, Shape shape, Stream<Row> rows) {
        Stream<Row> matching = uri.getFilter() == null ? rows : rows.filter(new Filter(shape).compile(uri.getFilter()));
        return uri.getOrderBy() == null
                ? matching.toList()
                : matching.sorted(order(shape, uri.getOrderBy().getOrders())).toList();
    }

    private static Comparator<Row> order(Shape shape, List<OrderExpression> orders) {
        Comparator<Row> order = Comparator.comparing(row -> 0);
        for (OrderExpression each : orders) {
            Field field = shape.field(each.getExpression().getUriLiteral());
            Comparator<Row> by = (a, b) -> compare(field, a, b);
            order = order.thenComparing(each.getSortOrder() == SortOrder.desc ? by.reversed() : by);
        }
        return order;
    }

    private static int compare(Field field, Row a, Row b) {
        if (field.kind() == Field.Kind.DECIMAL) {
            return a.decimal(field.name()).compareTo(b.decimal(field.name()));
        }
        if (field.kind() == Field.Kind.INSTANT) {
            return a.instant(field.name())
                    .orElse(Instant.MIN)
                    .compareTo(b.instant(field.name()).orElse(Instant.MIN));
        }
        return field.sortKey(a.value(field.name()).orElse(""))
                .compareTo(field.sortKey(b.value(field.name()).orElse("")));
    }

    ObjectNode page(UriInfo uri, String pathAndQuery, List<Row> matching) throws EdmException {
        Choice choice = Choice.of(uri);
        int from = (uri.getSkip() == null ? 0 : uri.getSkip()) + token(uri);
        int wanted = uri.getTop() == null ? Integer.MAX_VALUE : uri.getTop() - token(uri);
        List<Row> shown = matching.stream()
                .skip(from)
                .limit(Math.max(0, Math.min(wanted, pageSize)))
                .toList();
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        if (uri.getInlineCount() == InlineCount.ALLPAGES) {
            data.put("__count", Integer.toString(matching.size()));
        }
        ArrayNode results = data.putArray("results");
        shown.forEach(row -> results.add(writer.entity(row, choice)));
        if (wanted > pageSize && matching.size() > from + shown.size()) {
            data.put("__next", next(pathAndQuery, token(uri) + shown.size()));
        }
        return data;
    }

    private static int token(UriInfo uri) {
        try {
            return uri.getSkipToken() == null ? 0 : Integer.parseInt(uri.getSkipToken());
        } catch (NumberFormatException e) {
            throw Refusal.technical(410, "/IWBEP/CM_MGW_RT/023", "The skip token is not valid");
        }
    }

    /** The address of the next page names the system as it knows itself, not as the caller reached it. */
    private String next(String pathAndQuery, int token) {
        String bare = pathAndQuery.replaceAll("[&?]\\$skiptoken=[^&]*", "");
        String host = writer.root().substring(0, writer.root().indexOf("/sap/"));
        return host + bare + (bare.contains("?") ? "&" : "?") + "$skiptoken=" + token;
    }
}
