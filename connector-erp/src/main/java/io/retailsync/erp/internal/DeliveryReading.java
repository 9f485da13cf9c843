package io.retailsync.erp.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Quantity;
import io.retailsync.model.fulfilment.ShipmentLine;
import io.retailsync.model.fulfilment.ShipmentPaths;
import io.retailsync.model.fulfilment.ShipmentStatus;
import io.retailsync.spi.Observation;
import io.retailsync.spi.Raw;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.Translation;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a delivery means: a shipment for each sales order that is in it. Pure. */
final class DeliveryReading {

    private DeliveryReading() {}

    /** Of a delivery as pulled or as fetched. */
    static Translation translate(Raw raw) {
        if (raw.form() == Raw.Form.GONE) {
            return raw.hint()
                    .map(ref -> Translation.observed(List.of(Observation.of(ShipmentPaths.TYPE, ref, raw.readAt())
                            .gone())))
                    .orElseGet(() -> Translation.ignored("nothing is known of the delivery that is gone"));
        }
        JsonNode delivery = Json.own(raw.body());
        Map<String, List<JsonNode>> byOrder = new LinkedHashMap<>();
        for (JsonNode item : delivery.path("items")) {
            byOrder.computeIfAbsent(item.path("ReferenceSDDocument").asText(), order -> new ArrayList<>())
                    .add(item);
        }
        byOrder.remove("");
        if (byOrder.isEmpty()) {
            return Translation.ignored("the delivery has no sales order");
        }
        List<Observation<?>> shipments = new ArrayList<>();
        for (Map.Entry<String, List<JsonNode>> part : byOrder.entrySet()) {
            Either<SyncFailure.Rejected, List<ShipmentLine>> lines = lines(part.getValue());
            if (lines.isLeft()) {
                return Translation.unusable(lines.getLeft());
            }
            shipments.add(shipment(raw, delivery, part.getKey(), byOrder.size() > 1, lines.get()));
        }
        return Translation.observed(shipments);
    }

    private static Observation<?> shipment(
            Raw raw, JsonNode delivery, String order, boolean several, List<ShipmentLine> lines) {
        String number = delivery.path("DeliveryDocument").asText();
        ExternalRef ref = ExternalRef.of(raw.system(), DeliveryStream.REF, several ? number + "/" + order : number);
        return Observation.of(ShipmentPaths.TYPE, ref, version(delivery, raw))
                .set(ShipmentPaths.ORDER, ExternalRef.of(raw.system(), "sales-order", order))
                .set(ShipmentPaths.STATUS, status(delivery, raw.system()))
                .set(ShipmentPaths.LINES, lines)
                .set(ShipmentPaths.CARRIER, text(delivery, "MeansOfTransport"))
                .set(ShipmentPaths.TRACKING_NUMBER, text(delivery, "BillOfLading"))
                .set(ShipmentPaths.DISPATCHED_AT, dispatched(delivery));
    }

    /** The vendor keeps the day of a change only; of two readings of one day the later one counts. */
    private static Instant version(JsonNode delivery, Raw raw) {
        return Json.instant(delivery.path("LastChangeDate"))
                .or(() -> Json.instant(delivery.path("CreationDate")))
                .orElse(raw.readAt());
    }

    private static Coded<ShipmentStatus> status(JsonNode delivery, String system) {
        String status = delivery.path("OverallGoodsMovementStatus").asText("");
        return switch (status) {
            case "C" -> Coded.of(ShipmentStatus.DISPATCHED);
            case "A", "" -> Coded.of(ShipmentStatus.PLANNED);
            default -> Coded.raw(status, system);
        };
    }

    private static Optional<Instant> dispatched(JsonNode delivery) {
        LocalTime time = Json.time(delivery.path("ActualGoodsMovementTime")).orElse(LocalTime.MIDNIGHT);
        return Json.day(delivery.path("ActualGoodsMovementDate"))
                .map(day -> day.atTime(time).toInstant(ZoneOffset.UTC));
    }

    private static Either<SyncFailure.Rejected, List<ShipmentLine>> lines(List<JsonNode> items) {
        List<ShipmentLine> lines = new ArrayList<>();
        for (JsonNode item : items) {
            Either<SyncFailure.Rejected, Quantity> quantity = Units.quantity(
                    Json.decimal(item, "ActualDeliveryQuantity"),
                    item.path("DeliveryQuantityUnit").asText());
            if (quantity.isLeft()) {
                return Either.left(quantity.getLeft());
            }
            String line = LineRef.read(item.path("line").asText()).orElse(null);
            lines.add(new ShipmentLine(line, item.path("Material").asText(), quantity.get()));
        }
        return Either.right(lines);
    }

    private static Optional<String> text(JsonNode delivery, String name) {
        return Optional.of(delivery.path(name).asText("")).filter(text -> !text.isEmpty());
    }
}
