package io.retailsync.model.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.lifecycle.Outcome;
import io.retailsync.model.lifecycle.Outcome.Kind;
import io.retailsync.model.lifecycle.Sighting;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShipmentLifecycleTest {

    @ParameterizedTest
    @EnumSource
    void whatLeftTheHouseWasDispatchedOnItsWay(ShipmentStatus status) {
        boolean through = status == ShipmentStatus.DISPATCHED
                || ShipmentLifecycle.MACHINE.isBehind(ShipmentStatus.DISPATCHED, status);
        assertThat(status.left()).isEqualTo(through);
    }

    @Test
    void aDeliveryIsFinalWhateverTheCarrierSaysLater() {
        assertThat(ShipmentLifecycle.MACHINE
                        .observe(
                                ShipmentStatus.DELIVERED,
                                Sighting.of(ShipmentStatus.IN_TRANSIT).asNewest())
                        .get()
                        .kind())
                .isEqualTo(Kind.LATE);
        assertThat(ShipmentLifecycle.MACHINE
                        .observe(ShipmentStatus.DELIVERED, ShipmentStatus.LOST)
                        .isLeft())
                .isTrue();
    }

    @Test
    void aFulfilmentOrderThatIsSeenClosedWasShipped() {
        Outcome<FulfilmentOrderStatus> closed = FulfilmentOrderLifecycle.MACHINE
                .observe(FulfilmentOrderStatus.OPEN, FulfilmentOrderStatus.CLOSED)
                .get();
        assertThat(closed.steps().stream().map(step -> step.transition().to()))
                .isEqualTo(List.of(
                        FulfilmentOrderStatus.IN_PROGRESS,
                        FulfilmentOrderStatus.PICKED,
                        FulfilmentOrderStatus.PACKED,
                        FulfilmentOrderStatus.SHIPPED,
                        FulfilmentOrderStatus.CLOSED));
    }

    @ParameterizedTest
    @EnumSource
    void aFulfilmentOrderIsToDoUnderWayOrDone(FulfilmentOrderStatus status) {
        assertThat(status.underWay() && status.done()).isFalse();
        if (FulfilmentOrderLifecycle.MACHINE.terminal().contains(status)) {
            assertThat(status.done()).isTrue();
        }
    }
}
