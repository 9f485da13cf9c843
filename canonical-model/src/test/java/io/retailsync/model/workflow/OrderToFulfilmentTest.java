package io.retailsync.model.workflow;

import static io.retailsync.model.fulfilment.FulfilmentOrderStatus.CANCELLED;
import static io.retailsync.model.fulfilment.FulfilmentOrderStatus.CLOSED;
import static io.retailsync.model.fulfilment.FulfilmentOrderStatus.INCOMPLETE;
import static io.retailsync.model.fulfilment.FulfilmentOrderStatus.IN_PROGRESS;
import static io.retailsync.model.fulfilment.FulfilmentOrderStatus.ON_HOLD;
import static io.retailsync.model.fulfilment.FulfilmentOrderStatus.OPEN;
import static io.retailsync.model.fulfilment.FulfilmentOrderStatus.PACKED;
import static io.retailsync.model.fulfilment.FulfilmentOrderStatus.PICKED;
import static io.retailsync.model.fulfilment.FulfilmentOrderStatus.REROUTED;
import static io.retailsync.model.fulfilment.FulfilmentOrderStatus.SHIPPED;
import static io.retailsync.model.workflow.Shop.pieces;
import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Finding;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.model.event.BusinessEvent;
import io.retailsync.model.event.EventType;
import io.retailsync.model.event.Partition;
import io.retailsync.model.event.StatusChanged;
import io.retailsync.model.fulfilment.ClaimedOrder;
import io.retailsync.model.fulfilment.ClaimedOrderRules;
import io.retailsync.model.fulfilment.Fulfilment;
import io.retailsync.model.fulfilment.FulfilmentMethod;
import io.retailsync.model.fulfilment.FulfilmentOrder;
import io.retailsync.model.fulfilment.FulfilmentOrderLifecycle;
import io.retailsync.model.fulfilment.FulfilmentOrderLine;
import io.retailsync.model.fulfilment.FulfilmentOrderStatus;
import io.retailsync.model.fulfilment.FulfilmentRequestLifecycle;
import io.retailsync.model.fulfilment.FulfilmentRequestStatus;
import io.retailsync.model.fulfilment.Shipment;
import io.retailsync.model.fulfilment.ShipmentLifecycle;
import io.retailsync.model.fulfilment.ShipmentStatus;
import io.retailsync.model.fulfilment.TrackedShipment;
import io.retailsync.model.fulfilment.TrackedShipmentRules;
import io.retailsync.model.fulfilment.TrackingCode;
import io.retailsync.model.fulfilment.TrackingEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From the order to the parcel at the door, with the ways around a shelf that is empty and a carrier that is late. */
class OrderToFulfilmentTest {

    private static final Key FIRST = new Key("fulfilment-order", "1");
    private static final Key SECOND = new Key("fulfilment-order", "2");

    @Test
    void aParcelIsFollowedToTheDoor() {
        Chain chain = new Chain("parcel 1042")
                .tell(Fulfilment.FULFILMENT_ORDER_CREATED.told(Facts.mugs(FIRST, 3, 0, null), FIRST, OPEN, 1))
                .tell(request(Fulfilment.FULFILMENT_ORDER_ACCEPTED, FulfilmentRequestStatus.ACCEPTED))
                .tell(Fulfilment.ITEM_PICKED.told(Facts.mugs(FIRST, 3, 0, null), "task-1", "l1", 1))
                .tell(Fulfilment.ITEM_PACKED.told(Facts.mugs(FIRST, 3, 0, null), "task-2", "l1", 1));
        Governed<Shipment> before = null;
        long version = 0;
        for (ShipmentStatus status : List.of(
                ShipmentStatus.LABELLED,
                ShipmentStatus.DISPATCHED,
                ShipmentStatus.IN_TRANSIT,
                ShipmentStatus.DELAYED,
                ShipmentStatus.OUT_FOR_DELIVERY,
                ShipmentStatus.DELIVERY_ATTEMPTED,
                ShipmentStatus.OUT_FOR_DELIVERY,
                ShipmentStatus.DELIVERED)) {
            Governed<Shipment> now = Shop.parcel(++version, status);
            if (before != null) {
                ShipmentStatus was = before.value().status().known().orElseThrow();
                assertThat(ShipmentLifecycle.MACHINE.move(was, status).isRight())
                        .isTrue();
            }
            chain.tell(Fulfilment.events(Optional.ofNullable(before), now));
            before = now;
        }
        chain.tells(
                Fulfilment.FULFILMENT_ORDER_CREATED,
                Fulfilment.FULFILMENT_ORDER_ACCEPTED,
                Fulfilment.ITEM_PICKED,
                Fulfilment.ITEM_PACKED,
                Fulfilment.SHIPMENT_CREATED,
                Fulfilment.SHIPMENT_DISPATCHED,
                Fulfilment.SHIPMENT_IN_TRANSIT,
                Fulfilment.SHIPMENT_DELAYED,
                Fulfilment.DELIVERY_ATTEMPTED,
                Fulfilment.SHIPMENT_DELIVERED);
        assertThat(chain.keptInOrderBy(Partition.ORDER)).hasSize(10);
        assertThat(walk(OPEN, IN_PROGRESS, PICKED, PACKED, SHIPPED, CLOSED)).isTrue();
        assertThat(walk(OPEN, PICKED)).as("picked before it was begun").isFalse();
    }

    @Test
    void aParcelIsToldToTheProcessOfItsOrder() {
        List<BusinessEvent<?>> events = Fulfilment.events(Optional.empty(), Shop.parcel(1, ShipmentStatus.DISPATCHED));
        assertThat(events)
                .isNotEmpty()
                .allMatch(event -> event.about().orElseThrow().equals(Shop.ORDER_REF));
    }

    @Test
    void aShortPickIsReroutedAndNothingIsClaimedTwice() {
        FulfilmentOrder given = order(REROUTED, "berlin", null);
        FulfilmentOrder successor = order(OPEN, "hamburg", ExternalRef.of("oms", "fulfilment-order", "1"));
        assertThat(claimed(given, successor)).as("what was given up is free").isEmpty();
        assertThat(claimed(order(OPEN, "berlin", null), successor))
                .as("two places that want the same three mugs")
                .isNotEmpty();
        Chain chain = new Chain("reroute 1042")
                .tell(Fulfilment.ITEM_SHORT_PICKED.told(Facts.mugs(FIRST, 1, 2, "not found"), "task-1", "l1", 1))
                .tell(Fulfilment.FULFILMENT_EXCEPTION_RAISED.told(
                        Facts.checked(FIRST, 2, "short-pick", List.of(new Finding("short-pick", "lines", "2 missing"))),
                        FIRST,
                        "short-pick",
                        1))
                .tell(Fulfilment.FULFILMENT_REROUTED.told(step(3, INCOMPLETE, REROUTED), FIRST, SECOND))
                .tell(Fulfilment.FULFILMENT_ORDER_CREATED.told(Facts.mugs(SECOND, 3, 0, null), SECOND, OPEN, 1));
        chain.tells(
                Fulfilment.ITEM_SHORT_PICKED,
                Fulfilment.FULFILMENT_EXCEPTION_RAISED,
                Fulfilment.FULFILMENT_REROUTED,
                Fulfilment.FULFILMENT_ORDER_CREATED);
        assertThat(walk(REROUTED, OPEN))
                .as("a way that was left is not gone again")
                .isFalse();
    }

    @Test
    void aHeldOrderIsReleasedAndOneThatNobodyTakesIsRejected() {
        new Chain("held 1042")
                .tell(request(Fulfilment.FULFILMENT_ORDER_REJECTED, FulfilmentRequestStatus.REJECTED))
                .tell(Fulfilment.FULFILMENT_ORDER_HELD.told(step(2, OPEN, ON_HOLD), FIRST, ON_HOLD, 2))
                .tell(Fulfilment.FULFILMENT_ORDER_RELEASED.told(step(3, ON_HOLD, OPEN), FIRST, OPEN, 3))
                .tell(Fulfilment.FULFILMENT_ORDER_CANCELLED.told(step(4, OPEN, CANCELLED), FIRST, CANCELLED, 4))
                .tells(
                        Fulfilment.FULFILMENT_ORDER_REJECTED,
                        Fulfilment.FULFILMENT_ORDER_HELD,
                        Fulfilment.FULFILMENT_ORDER_RELEASED,
                        Fulfilment.FULFILMENT_ORDER_CANCELLED);
    }

    @Test
    void aParcelThatDoesNotArriveIsLostOrComesBack() {
        Chain chain = new Chain("lost 1042")
                .tell(Fulfilment.events(
                        Optional.of(Shop.parcel(3, ShipmentStatus.IN_TRANSIT)), Shop.parcel(4, ShipmentStatus.LOST)))
                .tell(Fulfilment.events(
                        Optional.of(Shop.parcel(3, ShipmentStatus.DELIVERY_ATTEMPTED)),
                        Shop.parcel(4, ShipmentStatus.RETURNED_TO_SENDER)));
        chain.tells(Fulfilment.SHIPMENT_LOST, Fulfilment.SHIPMENT_RETURNED_TO_SENDER);
        assertThat(ShipmentLifecycle.MACHINE
                        .move(ShipmentStatus.LOST, ShipmentStatus.DELIVERED)
                        .isLeft())
                .isTrue();
    }

    @Test
    void whatTheCarrierSawWasDispatchedBefore() {
        assertThat(TrackingCode.DELAYED.status()).contains(ShipmentStatus.DELAYED);
        assertThat(tracked(Shop.NOON.plusSeconds(7_200))).isEmpty();
        assertThat(tracked(Shop.NOON)).extracting(Finding::code).containsExactly("S2");
    }

    private static List<Finding> tracked(Instant seen) {
        TrackingEvent event = new TrackingEvent(
                ExternalRef.of("shop", "shipment", "1"), "T-1", Coded.of(TrackingCode.DELAYED), seen, "Berlin");
        return TrackedShipmentRules.ALL.findings(new TrackedShipment(
                Shop.parcel(2, ShipmentStatus.DELAYED).value(), List.of(event), List.of(), Duration.ofMinutes(5)));
    }

    private static BusinessEvent<StatusChanged> request(EventType<StatusChanged> type, FulfilmentRequestStatus answer) {
        StatusChanged step =
                Facts.step(FulfilmentRequestLifecycle.MACHINE, FIRST, 1, FulfilmentRequestStatus.SUBMITTED, answer);
        return type.told(step, FIRST, answer, 1);
    }

    private static StatusChanged step(long version, FulfilmentOrderStatus from, FulfilmentOrderStatus to) {
        return Facts.step(FulfilmentOrderLifecycle.MACHINE, FIRST, version, from, to);
    }

    private static boolean walk(FulfilmentOrderStatus... statuses) {
        List<Boolean> steps = new ArrayList<>();
        for (int index = 1; index < statuses.length; index++) {
            steps.add(FulfilmentOrderLifecycle.MACHINE
                    .move(statuses[index - 1], statuses[index])
                    .isRight());
        }
        return !steps.contains(false);
    }

    private static List<Finding> claimed(FulfilmentOrder... orders) {
        return ClaimedOrderRules.ALL.findings(new ClaimedOrder(Map.of("l1", pieces(3)), List.of(orders)));
    }

    private static FulfilmentOrder order(
            FulfilmentOrderStatus status, String location, @Nullable ExternalRef reroutedFrom) {
        return FulfilmentOrder.builder()
                .order(Shop.ORDER_REF)
                .location(ExternalRef.of("oms", "location", location))
                .method(FulfilmentMethod.SHIP)
                .lines(List.of(new FulfilmentOrderLine("l1", "MUG", pieces(3), pieces(0), pieces(0))))
                .status(status)
                .reroutedFrom(reroutedFrom)
                .build();
    }
}
