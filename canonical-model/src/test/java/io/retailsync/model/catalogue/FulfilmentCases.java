package io.retailsync.model.catalogue;

import static io.retailsync.model.catalogue.Altered.with;
import static io.retailsync.model.catalogue.InvariantCase.refused;
import static io.retailsync.model.catalogue.InvariantCase.told;

import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Quantity;
import io.retailsync.model.fulfilment.ClaimedOrder;
import io.retailsync.model.fulfilment.FulfilmentMethod;
import io.retailsync.model.fulfilment.FulfilmentOrder;
import io.retailsync.model.fulfilment.FulfilmentOrderLine;
import io.retailsync.model.fulfilment.FulfilmentOrderStatus;
import io.retailsync.model.fulfilment.Pickup;
import io.retailsync.model.fulfilment.Shipment;
import io.retailsync.model.fulfilment.ShipmentLine;
import io.retailsync.model.fulfilment.ShipmentPackage;
import io.retailsync.model.fulfilment.ShippedWork;
import io.retailsync.model.fulfilment.StoreTask;
import io.retailsync.model.fulfilment.StoreTaskKind;
import io.retailsync.model.fulfilment.StoreTaskLine;
import io.retailsync.model.fulfilment.StoreTaskStatus;
import io.retailsync.model.fulfilment.TrackedShipment;
import io.retailsync.model.fulfilment.TrackingCode;
import io.retailsync.model.fulfilment.TrackingEvent;
import io.retailsync.model.returns.AssessedLine;
import io.retailsync.model.returns.Disposition;
import io.retailsync.model.returns.RestockedGoods;
import io.retailsync.model.returns.ReturnAssessment;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A mutation for each invariant of goods on their way to the customer and back. */
final class FulfilmentCases {

    private static final Instant NOON = Sound.PLACED;
    private static final ExternalRef SHIPMENT = ExternalRef.of("shop", "shipment", "1");
    private static final ExternalRef RETURN = ExternalRef.of("shop", "return", "9");
    private static final Quantity KILO = new Quantity(BigDecimal.ONE, "KGM");
    private static final String R1 = "returnAssessment.lines[r1]";

    private FulfilmentCases() {}

    static List<InvariantCase<?>> all() {
        ClaimedOrder claimed = claimed(2, 2);
        ShippedWork shipped = shipped(Sound.packed("l1", "MUG", 2));
        TrackedShipment tracked = tracked(Sound.packed("l1", "MUG", 3), NOON.plusSeconds(3_600));
        StoreTask task = task(Quantity.pieces(3), Quantity.pieces(1));
        Pickup pickup = new Pickup(Sound.ORDER_REF, NOON, NOON.plusSeconds(100), NOON.plusSeconds(50), null, null);
        return List.of(
                refused("Q1", claimed, with(claimed, "wanted", Map.of("l2", pieces(4))), "fulfilmentOrder.lines[l1]"),
                refused(
                        "O5",
                        claimed,
                        with(claimed, "orders", List.of(order(line(2, 2, 1)))),
                        "fulfilmentOrder.lines[l1]"),
                refused("O6", claimed, claimed(2, 3), "fulfilmentOrder.lines[l1].requested"),
                refused("S1", shipped, shipped(Sound.packed("l1", "MUG", 3)), "shipment.lines[l1].quantity"),
                refused("S1", shipped, shipped(Sound.packed("l2", "POT", 1)), "shipment.lines"),
                refused("S1", shipped, shipped(with(Sound.packed("l1", "MUG", 1), "quantity", KILO)), "shipment.lines"),
                refused(
                        "Q1",
                        tracked,
                        tracked(with(Sound.packed("l1", "MUG", 3), "quantity", KILO), NOON.plusSeconds(3_600)),
                        "shipmentPackage.contents[MUG]"),
                refused(
                        "S1",
                        tracked,
                        tracked(Sound.packed("l1", "MUG", 4), NOON.plusSeconds(3_600)),
                        "shipmentPackage.contents[MUG]"),
                told("S2", tracked, tracked(Sound.packed("l1", "MUG", 3), NOON), "trackingEvent.at"),
                told(
                        "S2",
                        tracked,
                        with(tracked, "shipment", with(tracked.shipment(), "dispatchedAt", null)),
                        "trackingEvent.at"),
                refused("Q1", task, task(KILO, pieces(1)), "storeTask.lines[l1]"),
                refused("B1", task, task(pieces(3), pieces(0)), "storeTask.lines[l1]"),
                refused("B1", open(pieces(2)), open(pieces(5)), "storeTask.lines[l1]"),
                told("B2", pickup, with(pickup, "collectedAt", NOON.minusSeconds(1)), "pickup.collectedAt"),
                told("B2", pickup, with(pickup, "collectedAt", NOON.plusSeconds(101)), "pickup.collectedAt"),
                told(
                        "B2",
                        with(pickup, "collectedAt", null),
                        with(with(pickup, "collectedAt", null), "expiresAt", NOON),
                        "pickup.expiresAt"),
                refused("Q1", assessed(judged(2, 1, 0)), assessed(with(judged(2, 1, 0), "accepted", KILO)), R1),
                refused("R2", assessed(judged(2, 1, 0)), assessed(judged(2, 0, 0)), R1),
                refused("R2", assessed(judged(2, 1, 0)), assessed(judged(4, -1, 0)), R1),
                told("R3", restocked(Map.of("r1", pieces(2))), restocked(Map.of("r1", pieces(3))), R1 + ".accepted"),
                told("R3", restocked(Map.of("r1", pieces(2))), restocked(Map.of()), R1 + ".accepted"));
    }

    private static Quantity pieces(long count) {
        return Quantity.pieces(count);
    }

    /** Two locations share four pieces that are wanted. */
    private static ClaimedOrder claimed(long one, long other) {
        return new ClaimedOrder(Map.of("l1", pieces(4)), List.of(order(line(one, 0, 0)), order(line(other, 0, 0))));
    }

    private static FulfilmentOrder order(FulfilmentOrderLine line) {
        return FulfilmentOrder.builder()
                .order(Sound.ORDER_REF)
                .location(ExternalRef.of("shop", "location", "1"))
                .method(FulfilmentMethod.SHIP)
                .lines(List.of(line))
                .status(FulfilmentOrderStatus.OPEN)
                .holdReasons(Set.of())
                .build();
    }

    private static FulfilmentOrderLine line(long requested, long fulfilled, long cancelled) {
        return new FulfilmentOrderLine("l1", "MUG", pieces(requested), pieces(fulfilled), pieces(cancelled));
    }

    /** Asked for three, of which one was cancelled. */
    private static ShippedWork shipped(ShipmentLine sent) {
        return new ShippedWork(order(line(3, 0, 1)), List.of(Sound.parcel(sent)));
    }

    /** Three mugs, dispatched an hour after noon; what is in the parcel, and when the carrier took it. */
    private static TrackedShipment tracked(ShipmentLine packed, Instant takenAt) {
        Shipment shipment = Sound.parcel(Sound.packed("l1", "MUG", 3));
        return new TrackedShipment(
                shipment,
                List.of(new TrackingEvent(SHIPMENT, null, Coded.of(TrackingCode.PICKED_UP), takenAt, null)),
                List.of(new ShipmentPackage(SHIPMENT, null, null, null, null, List.of(packed))),
                Duration.ofMinutes(1));
    }

    private static StoreTask task(Quantity done, Quantity missing) {
        return task(StoreTaskStatus.CLOSED, done, missing);
    }

    private static StoreTask open(Quantity done) {
        return task(StoreTaskStatus.IN_PROGRESS, done, pieces(0));
    }

    private static StoreTask task(StoreTaskStatus status, Quantity done, Quantity missing) {
        return new StoreTask(
                Sound.ORDER_REF,
                Coded.of(StoreTaskKind.PICK),
                null,
                null,
                Coded.of(status),
                List.of(new StoreTaskLine("l1", pieces(4), done, missing)));
    }

    private static AssessedLine judged(long accepted, long rejected, long missing) {
        return AssessedLine.builder()
                .line("r1")
                .orderLine("l1")
                .requested(pieces(3))
                .received(pieces(3))
                .accepted(pieces(accepted))
                .rejected(pieces(rejected))
                .missing(pieces(missing))
                .disposition(Coded.of(Disposition.RESTOCK))
                .build();
    }

    private static ReturnAssessment assessed(AssessedLine line) {
        return new ReturnAssessment(RETURN, RETURN, null, List.of(line), null);
    }

    private static RestockedGoods restocked(Map<String, Quantity> moved) {
        return new RestockedGoods(assessed(judged(2, 1, 0)), moved);
    }
}
