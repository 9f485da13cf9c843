package io.retailsync.shopify.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lays the lines of a shipment over the open fulfillment orders of an order: by order line where it is known, else by SKU; never by location or
 * variant. Lines that a fulfillment with the same tracking number holds already are taken off.
 */
final class ShippingWork {

    private final JsonNode order;
    private final ObjectNode wire;
    private final List<Wanted> wanted = new ArrayList<>();
    private final Optional<String> shipped;

    /** A line of the shipment, and how much of it is not told to the shop yet. */
    private static final class Wanted {
        private final JsonNode line;
        private long left;

        Wanted(JsonNode line) {
            this.line = line;
            this.left = pieces(line, "quantity");
        }

        boolean matches(String lineId, String sku) {
            return line.has("line")
                    ? line.path("line").asText().equals(lineId)
                    : line.path("sku").asText().equalsIgnoreCase(sku);
        }

        /** {@return how many of these pieces are wanted, which then are no longer} */
        long take(String lineId, String sku, long pieces) {
            long taken = matches(lineId, sku) ? Math.min(pieces, left) : 0;
            left -= taken;
            return taken;
        }
    }

    private static long pieces(JsonNode line, String name) {
        return Form.fetched(line).pieces(name).whole();
    }

    /**
     * Takes off what is shipped.
     *
     * @throws io.retailsync.model.InvalidValue where the shop's answer lacks a quantity
     */
    ShippingWork(JsonNode order, ObjectNode wire) {
        this.order = order;
        this.wire = wire;
        wire.path("lines").forEach(line -> wanted.add(new Wanted(line)));
        this.shipped = takeOffShipped();
    }

    private Optional<String> takeOffShipped() {
        Optional<String> first = Optional.empty();
        for (JsonNode fulfillment : order.path("fulfillments")) {
            boolean cancelled = fulfillment.path("status").asText().equals("CANCELLED");
            if (!cancelled && number(fulfillment).equals(wire.path("number").asText())) {
                first = first.or(() -> Json.text(fulfillment, "id"));
                fulfillment
                        .at("/fulfillmentLineItems/nodes")
                        .forEach(line -> takeOff(line.path("lineItem"), pieces(line, "quantity")));
            }
        }
        return first;
    }

    private static String number(JsonNode fulfillment) {
        return fulfillment.at("/trackingInfo/0/number").asText("");
    }

    private void takeOff(JsonNode orderLine, long quantity) {
        long pieces = quantity;
        for (Wanted line : wanted) {
            pieces -= line.take(
                    orderLine.path("id").asText(), orderLine.path("sku").asText(), pieces);
        }
    }

    /** {@return the fulfillment that holds this shipment already, at least in part} */
    Optional<String> shipped() {
        return shipped;
    }

    boolean isDone() {
        return shipped.isPresent() && wanted.stream().allMatch(line -> line.left == 0);
    }

    /** {@return the input of one mutation per location, or what can't be shipped} */
    Either<SyncFailure.Rejected, List<ObjectNode>> parcels() {
        Map<String, ObjectNode> byLocation = new LinkedHashMap<>();
        for (JsonNode plan : order.at("/fulfillmentOrders/nodes")) {
            String status = plan.path("status").asText();
            if (status.equals("OPEN") || status.equals("IN_PROGRESS")) {
                take(plan, byLocation);
            }
        }
        List<String> missing = wanted.stream()
                .filter(line -> line.left > 0)
                .map(line -> line.left + " of " + line.line.path("sku").asText())
                .toList();
        if (!missing.isEmpty()) {
            return Either.left(SyncFailure.rejected(
                    "nothing-to-fulfil",
                    "shipment.lines",
                    "the order's open fulfillment orders lack " + String.join(", ", missing)
                            + (longPlans() ? longHint() : "")));
        }
        return Either.right(List.copyOf(byLocation.values()));
    }

    private boolean longPlans() {
        return order.at("/fulfillmentOrders/nodes")
                .findValuesAsText("hasNextPage")
                .contains("true");
    }

    private static String longHint() {
        return "; only the first 50 lines of a fulfillment order are looked at";
    }

    private void take(JsonNode plan, Map<String, ObjectNode> byLocation) {
        List<ObjectNode> taken = new ArrayList<>();
        for (JsonNode line : plan.at("/lineItems/nodes")) {
            long open = pieces(line, "remainingQuantity");
            long some = 0;
            for (Wanted want : wanted) {
                some += want.take(
                        line.at("/lineItem/id").asText(), line.path("sku").asText(), open - some);
            }
            if (some > 0) {
                taken.add(Json.object().put("id", line.path("id").asText()).put("quantity", some));
            }
        }
        if (!taken.isEmpty()) {
            add(plan, taken, byLocation);
        }
    }

    private void add(JsonNode plan, List<ObjectNode> lines, Map<String, ObjectNode> byLocation) {
        String location = plan.at("/assignedLocation/location/id").asText();
        ObjectNode parcel = byLocation.computeIfAbsent(location, any -> parcel());
        ObjectNode part =
                parcel.withArrayProperty("lineItemsByFulfillmentOrder").addObject();
        part.put("fulfillmentOrderId", plan.path("id").asText());
        lines.forEach(part.withArrayProperty("fulfillmentOrderLineItems")::add);
    }

    private ObjectNode parcel() {
        ObjectNode tracking = Json.object().put("number", wire.path("number").asText());
        Json.text(wire, "company").ifPresent(company -> tracking.put("company", company));
        Json.text(wire, "url").ifPresent(url -> tracking.put("url", url));
        ObjectNode parcel = Json.object().put("notifyCustomer", false);
        parcel.set("trackingInfo", tracking);
        return parcel;
    }
}
