package io.retailsync.erp.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.ExternalRef;
import io.retailsync.spi.Call;
import io.retailsync.spi.Crosswalks;
import io.retailsync.spi.Fetched;
import io.retailsync.spi.Incoming;
import io.retailsync.spi.Page;
import io.retailsync.spi.Pull;
import io.retailsync.spi.Raw;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.Translation;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Outbound deliveries with goods issue. What a pull finds is a hint; the fetch adds which lines of which order it delivers. Both select their
 * properties, so none that nobody knows can occur.
 */
public final class DeliveryStream implements ChangeStream {

    /** Name of the stream. */
    public static final String NAME = "deliveries";

    /** Kind of reference. */
    public static final String REF = "outbound-delivery";

    private static final String SET = "API_OUTBOUND_DELIVERY_SRV;v=0002/A_OutbDeliveryHeader";
    private static final int DELIVERIES_A_PAGE = 100;
    private static final Duration LOOK_BACK = Duration.ofDays(1);
    private static final Duration SWEEP_EVERY = Duration.ofMinutes(20);
    private static final String ITEMS = "to_DeliveryDocumentItem";
    private static final List<String> PROPERTIES = Stream.concat(
                    Stream.of("DeliveryDocument", "CreationDate", "LastChangeDate"),
                    Mapped.plain("A_OutbDeliveryHeader").stream())
            .toList();

    private final ODataClient client;
    private final Terms terms;

    /**
     * Over one company.
     *
     * @param client sends
     * @param terms which sales organization
     */
    public DeliveryStream(ODataClient client, Terms terms) {
        this.client = client;
        this.terms = terms;
    }

    @Override
    public Either<SyncFailure, Page> pull(Pull request, Call call) {
        Instant readAt = call.now();
        PassCursor cursor = request.cursor()
                .map(PassCursor::parse)
                .orElseGet(() -> PassCursor.from(readAt.minus(LOOK_BACK)))
                .next(readAt, SWEEP_EVERY);
        int most = Math.min(DELIVERIES_A_PAGE, request.limit());
        return client.all(deliveries(filter(cursor)).page("DeliveryDocument", cursor.after(), most), call)
                .map(found -> page(found, cursor.behind(found, "DeliveryDocument", most), readAt, call.system()));
    }

    private static Query deliveries(String filter) {
        return Query.of(SET)
                .filter(filter)
                .select(Stream.concat(PROPERTIES.stream(), Stream.of(ITEMS)).toArray(String[]::new))
                .expand(ITEMS);
    }

    /** Quick passes go by date and time of the goods movement, sweeps over whole days: what else changes a delivery leaves a day only. */
    private String filter(PassCursor cursor) {
        LocalDate day = (cursor.sweeping() ? cursor.swept() : cursor.since())
                .atZone(ZoneOffset.UTC)
                .toLocalDate();
        LocalTime time = cursor.since().atZone(ZoneOffset.UTC).toLocalTime();
        String from = cursor.sweeping()
                ? "(LastChangeDate ge " + Query.day(day) + " or ActualGoodsMovementDate ge " + Query.day(day) + ")"
                : "(ActualGoodsMovementDate gt " + Query.day(day) + " or (ActualGoodsMovementDate eq " + Query.day(day)
                        + " and ActualGoodsMovementTime ge " + Query.time(time) + "))";
        return "OverallGoodsMovementStatus eq 'C' and SalesOrganization eq " + Query.text(terms.salesOrganization())
                + " and " + from;
    }

    private static Page page(List<JsonNode> found, PassCursor behind, Instant readAt, String system) {
        List<Incoming> changes = new ArrayList<>();
        for (JsonNode delivery : found) {
            String number = delivery.path("DeliveryDocument").asText();
            changes.add(new Snapshot(NAME, number, reduced(delivery))
                    .incoming(Optional.of(ExternalRef.of(system, REF, number)), readAt));
        }
        return new Page(changes, behind.text(), behind.more());
    }

    @Override
    public Translation translate(Raw raw, Crosswalks crosswalks) {
        return DeliveryReading.translate(raw);
    }

    /** What we understand of a delivery, without addresses that vary with the host. */
    private static ObjectNode reduced(JsonNode delivery) {
        ObjectNode reduced = Json.object();
        for (String name : PROPERTIES) {
            reduced.set(name, delivery.path(name));
        }
        var items = reduced.putArray("items");
        for (JsonNode item : Json.results(delivery.path(ITEMS))) {
            ObjectNode line = items.addObject();
            for (String name : Mapped.below("A_OutbDeliveryHeader", ITEMS)) {
                line.put(name, item.path(name).asText(""));
            }
        }
        return reduced;
    }

    /**
     * {@return deliveries with the lines that they deliver}
     *
     * @param refs delivery numbers
     * @param call for the requests
     */
    public Either<SyncFailure, List<Fetched>> fetch(List<ExternalRef> refs, Call call) {
        String filter = refs.stream()
                .map(ref -> "DeliveryDocument eq " + Query.text(ref.value()))
                .collect(Collectors.joining(" or "));
        return client.all(deliveries(filter), call)
                .flatMap(found -> lines(found, call).map(lines -> answers(refs, found, lines)));
    }

    /** The line reference of each item of the orders that are delivered, by order and item. */
    private Either<SyncFailure, Map<String, String>> lines(List<JsonNode> deliveries, Call call) {
        Set<String> orders = new LinkedHashSet<>();
        for (JsonNode delivery : deliveries) {
            for (JsonNode item : Json.results(delivery.path(ITEMS))) {
                orders.add(item.path("ReferenceSDDocument").asText());
            }
        }
        orders.remove("");
        if (orders.isEmpty()) {
            return Either.right(Map.of());
        }
        String filter = orders.stream()
                .map(order -> "SalesOrder eq " + Query.text(order))
                .collect(Collectors.joining(" or "));
        Query query = Query.of("API_SALES_ORDER_SRV/A_SalesOrderItem")
                .filter(filter)
                .select("SalesOrder", "SalesOrderItem", "PurchaseOrderByCustomer");
        return client.all(query, call).map(DeliveryStream::byItem);
    }

    private static Map<String, String> byItem(List<JsonNode> items) {
        Map<String, String> lines = new LinkedHashMap<>();
        items.forEach(item -> lines.put(
                place(
                        item.path("SalesOrder").asText(),
                        item.path("SalesOrderItem").asText()),
                item.path("PurchaseOrderByCustomer").asText()));
        return lines;
    }

    private static String place(String order, String item) {
        return Json.unpadded(order) + "/" + Json.unpadded(item);
    }

    private static List<Fetched> answers(List<ExternalRef> refs, List<JsonNode> found, Map<String, String> lines) {
        return refs.stream()
                .map(ref -> new Fetched(
                        ref,
                        found.stream()
                                .filter(delivery -> Json.sameNumber(
                                        delivery.path("DeliveryDocument").asText(), ref.value()))
                                .findFirst()
                                .map(delivery -> Json.bytes(withLines(reduced(delivery), lines)))))
                .toList();
    }

    private static ObjectNode withLines(ObjectNode reduced, Map<String, String> lines) {
        for (JsonNode item : reduced.path("items")) {
            String place = place(
                    item.path("ReferenceSDDocument").asText(),
                    item.path("ReferenceSDDocumentItem").asText());
            ((ObjectNode) item).put("line", lines.getOrDefault(place, ""));
        }
        return reduced;
    }
}
