package io.retailsync.model.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.lifecycle.Lifecycle;
import io.retailsync.model.lifecycle.Outcome;
import io.retailsync.model.lifecycle.Sighting;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReturnLifecycleTest {

    private final Lifecycle<ReturnStatus> machine = ReturnLifecycle.MACHINE;

    @Test
    void aReturnThatIsSeenClosedCameBackAndWasNotLost() {
        assertThat(through(machine.observe(ReturnStatus.IN_TRANSIT, ReturnStatus.CLOSED)
                        .get()))
                .containsExactly(ReturnStatus.RECEIVED, ReturnStatus.ACCEPTED, ReturnStatus.CLOSED);
    }

    @Test
    void inAStoreAReturnIsAgreedAndReceivedAtOnce() {
        assertThat(through(machine.begin(ReturnStatus.RECEIVED)))
                .containsExactly(ReturnStatus.APPROVED, ReturnStatus.RECEIVED);
    }

    @Test
    void aClosedReturnIsWorkedOnAgainOnlyWhenThatIsNews() {
        assertThat(machine.observe(ReturnStatus.CLOSED, ReturnStatus.RECEIVED)
                        .get()
                        .status())
                .isEqualTo(ReturnStatus.CLOSED);
        assertThat(through(machine.observe(
                                ReturnStatus.CLOSED,
                                Sighting.of(ReturnStatus.RECEIVED).asNewest())
                        .get()))
                .containsExactly(ReturnStatus.REOPENED, ReturnStatus.APPROVED, ReturnStatus.RECEIVED);
        assertThat(machine.observe(ReturnStatus.CLOSED, ReturnStatus.CANCELLED).isLeft())
                .isTrue();
    }

    @Test
    void whatCameBackIsNotLost() {
        assertThat(machine.observe(ReturnStatus.RECEIVED, ReturnStatus.LOST).isLeft())
                .isTrue();
    }

    private static List<ReturnStatus> through(Outcome<ReturnStatus> outcome) {
        return outcome.steps().stream().map(step -> step.transition().to()).toList();
    }
}
