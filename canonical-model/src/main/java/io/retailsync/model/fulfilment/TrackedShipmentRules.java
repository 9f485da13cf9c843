package io.retailsync.model.fulfilment;

import io.retailsync.model.Quantity;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What has to hold of a shipment, its parcels and what its carrier says (canonical-model 9, S1 and S2). */
public final class TrackedShipmentRules {

    /** The rules. */
    public static final Rules<TrackedShipment> ALL = Rules.<TrackedShipment>of(TrackedShipment.class)
            .first("Q1", "Parcels count goods of the shipment, in its units.", TrackedShipmentRules::units)
            .reject("S1", "The parcels hold no more than the shipment.", TrackedShipmentRules::packed)
            .exception(
                    "S2",
                    "What a carrier has was dispatched before, give or take the clocks.",
                    TrackedShipmentRules::inTime)
            .build();

    private TrackedShipmentRules() {}

    private static void units(TrackedShipment tracked, Breaches breaches) {
        Map<String, String> units = new LinkedHashMap<>();
        tracked.shipment()
                .lines()
                .forEach(line -> units.put(line.sku(), line.quantity().unit()));
        contents(tracked)
                .forEach(line -> breaches.equal(
                        () -> "shipmentPackage.contents[" + line.sku() + "]",
                        units.getOrDefault(line.sku(), "goods of the shipment"),
                        line.quantity().unit()));
    }

    private static void packed(TrackedShipment tracked, Breaches breaches) {
        Map<String, Quantity> sent = sums(tracked.shipment().lines().stream());
        sums(contents(tracked))
                .forEach((sku, sum) -> breaches.atMost(
                        () -> "shipmentPackage.contents[" + sku + "]", Objects.requireNonNull(sent.get(sku)), sum));
    }

    private static void inTime(TrackedShipment tracked, Breaches breaches) {
        Instant dispatched = tracked.shipment().dispatchedAt();
        for (TrackingEvent event : tracked.events()) {
            boolean onItsWay = event.code()
                    .known()
                    .flatMap(TrackingCode::status)
                    .filter(ShipmentStatus::left)
                    .isPresent();
            if (onItsWay && (dispatched == null || event.at().isBefore(dispatched.minus(tracked.skew())))) {
                breaches.add(
                        "trackingEvent.at",
                        dispatched == null ? "a dispatch before" : "a time after " + dispatched,
                        event.code().text() + (dispatched == null ? "" : " earlier"));
            }
        }
    }

    private static Stream<ShipmentLine> contents(TrackedShipment tracked) {
        return tracked.parcels().stream().flatMap(parcel -> parcel.contents().stream());
    }

    private static Map<String, Quantity> sums(Stream<ShipmentLine> lines) {
        Map<String, Quantity> sums = new LinkedHashMap<>();
        lines.forEach(line -> sums.merge(line.sku(), line.quantity(), Quantity::plus));
        return sums;
    }
}
