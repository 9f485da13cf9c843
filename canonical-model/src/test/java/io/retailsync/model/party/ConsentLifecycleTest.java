package io.retailsync.model.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.lifecycle.Lifecycle;
import io.retailsync.model.lifecycle.Sighting;
import io.retailsync.model.lifecycle.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsentLifecycleTest {

    private final Lifecycle<ConsentState> machine = ConsentLifecycle.MACHINE;

    @Test
    void sayingNoWinsWhileNothingSaysWhichIsNewer() {
        assertThat(machine.observe(ConsentState.WITHDRAWN, ConsentState.GRANTED)
                        .get()
                        .status())
                .isEqualTo(ConsentState.WITHDRAWN);
        assertThat(machine.observe(ConsentState.GRANTED, ConsentState.WITHDRAWN)
                        .get()
                        .status())
                .isEqualTo(ConsentState.WITHDRAWN);
    }

    @Test
    void whoAgreesAgainIsTakenAtHisWord() {
        assertThat(machine.observe(
                                ConsentState.WITHDRAWN,
                                Sighting.of(ConsentState.GRANTED).asNewest())
                        .get()
                        .status())
                .isEqualTo(ConsentState.GRANTED);
    }

    @Test
    void aConsentIsNeverInferred() {
        for (ConsentState from : ConsentState.values()) {
            for (ConsentState to : ConsentState.values()) {
                for (Sighting<ConsentState> seen :
                        List.of(Sighting.of(to), Sighting.of(to).asNewest())) {
                    assertThat(machine.observe(from, seen).toJavaStream())
                            .flatExtracting(outcome -> outcome.steps())
                            .filteredOn(Step::inferred)
                            .noneMatch(step -> step.transition().to() == ConsentState.GRANTED);
                }
            }
        }
    }

    @Test
    void whatIsErasedStaysErased() {
        assertThat(machine.observe(
                                ConsentState.REDACTED,
                                Sighting.of(ConsentState.GRANTED).asNewest())
                        .get()
                        .status())
                .isEqualTo(ConsentState.REDACTED);
    }
}
