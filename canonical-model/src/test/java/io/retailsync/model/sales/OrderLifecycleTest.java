package io.retailsync.model.sales;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.lifecycle.Lifecycle;
import io.retailsync.model.lifecycle.Outcome;
import io.retailsync.model.lifecycle.Sighting;
import io.retailsync.model.lifecycle.Step;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderLifecycleTest {

    private final Lifecycle<OrderStatus> machine = OrderLifecycle.MACHINE;

    @ParameterizedTest
    @EnumSource(names = {"ON_HOLD", "IN_FULFILMENT", "REOPENED"})
    void onceSomethingMayHaveShippedACancellationNeedsProof(OrderStatus from) {
        assertThat(machine.move(from, OrderStatus.CANCELLED).getLeft().message())
                .contains("CANCELLED only if every line is cancelled and nothing is shipped");
        assertThat(machine.observe(from, OrderStatus.CANCELLED).isLeft()).isTrue();
    }

    @Test
    void noWayLeadsAroundTheProof() {
        Sighting<OrderStatus> newest = Sighting.of(OrderStatus.CANCELLED).asNewest();
        assertThat(machine.observe(OrderStatus.IN_FULFILMENT, newest).getLeft().condition())
                .isPresent();
        assertThat(machine.observe(OrderStatus.COMPLETED, newest).getLeft().condition())
                .isPresent();
    }

    @Test
    void theRemainderOfAShippedOrderIsCancelledAndTheOrderCompletes() {
        assertThat(OrderLifecycle.cancel(OrderStatus.IN_FULFILMENT, true).get().to())
                .isEqualTo(OrderStatus.COMPLETED);
        assertThat(OrderLifecycle.cancel(OrderStatus.IN_FULFILMENT, false).get().to())
                .isEqualTo(OrderStatus.CANCELLED);
        assertThat(OrderLifecycle.cancel(OrderStatus.COMPLETED, false).isLeft()).isTrue();
    }

    @Test
    void anOrderThatIsFirstSeenCompletedWasConfirmed() {
        assertThat(through(machine.begin(OrderStatus.COMPLETED)))
                .containsExactly(OrderStatus.CONFIRMED, OrderStatus.COMPLETED);
    }

    @Test
    void nobodyInfersAHold() {
        assertThat(through(machine.observe(OrderStatus.PENDING, OrderStatus.IN_FULFILMENT)
                        .get()))
                .containsExactly(OrderStatus.CONFIRMED, OrderStatus.IN_FULFILMENT);
    }

    @Test
    void whatWasCalledOffIsNotConfirmedByALateMessage() {
        assertThat(machine.observe(OrderStatus.CANCELLED, OrderStatus.CONFIRMED)
                        .get()
                        .status())
                .isEqualTo(OrderStatus.CANCELLED);
        assertThat(machine.observe(OrderStatus.CANCELLED, OrderStatus.REJECTED).isLeft())
                .isTrue();
    }

    private static List<OrderStatus> through(Outcome<OrderStatus> outcome) {
        return outcome.steps().stream()
                .map(Step::transition)
                .map(step -> step.to())
                .toList();
    }
}
