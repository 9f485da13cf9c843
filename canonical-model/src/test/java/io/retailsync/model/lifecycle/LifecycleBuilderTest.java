package io.retailsync.model.lifecycle;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LifecycleBuilderTest {

    private enum Lamp {
        OFF,
        ON,
        BROKEN
    }

    @Test
    void aStatusWithoutARowIsNamed() {
        refused(
                () -> lamp().from(Lamp.OFF)
                        .to(Lamp.ON)
                        .from(Lamp.ON)
                        .to(Lamp.OFF)
                        .build(),
                "BROKEN has no row");
    }

    @Test
    void aStatusWithTwoRowsIsNamed() {
        refused(() -> lamp().from(Lamp.OFF).to(Lamp.ON).from(Lamp.OFF), "OFF has two rows");
    }

    @Test
    void aStepWithoutARowIsRefused() {
        refused(() -> lamp().to(Lamp.ON), "a step without a row");
    }

    @Test
    void aStatusThatNothingLeadsToIsNamed() {
        refused(
                () -> lamp().from(Lamp.OFF)
                        .to(Lamp.ON)
                        .from(Lamp.ON)
                        .to(Lamp.OFF)
                        .ends(Lamp.BROKEN)
                        .build(),
                "no way leads from a birth to BROKEN");
    }

    @Test
    void aRowWithoutStepsHasToBeAnEnd() {
        refused(
                () -> lamp().from(Lamp.OFF)
                        .to(Lamp.ON)
                        .from(Lamp.ON)
                        .to(Lamp.BROKEN)
                        .from(Lamp.BROKEN)
                        .build(),
                "BROKEN has to have steps or to be an end");
    }

    @Test
    void aStatusThatLeadsToItselfIsNamed() {
        refused(() -> closed(lamp().from(Lamp.OFF).to(Lamp.OFF, Lamp.ON)), "OFF leads to itself");
    }

    @Test
    void twoStepsToOneStatusAreNamed() {
        refused(() -> closed(lamp().from(Lamp.OFF).to(Lamp.ON, Lamp.ON)), "two steps lead from OFF to ON");
    }

    @Test
    void wordsThatADiagramCouldNotPrintAreRefused() {
        refused(() -> closed(lamp().from(Lamp.OFF).when("a: b", Lamp.ON)), "the words of OFF to ON");
    }

    @Test
    void rowsOutOfTheOrderOfProgressAreNamed() {
        refused(
                () -> lamp().ends(Lamp.BROKEN)
                        .from(Lamp.OFF)
                        .to(Lamp.ON)
                        .from(Lamp.ON)
                        .to(Lamp.OFF, Lamp.BROKEN)
                        .build(),
                "BROKEN comes after OFF and stands in an earlier row");
    }

    private static LifecycleBuilder<Lamp> lamp() {
        return Lifecycle.of("lamp", Lamp.class).startsAt(Lamp.OFF);
    }

    private static Lifecycle<Lamp> closed(LifecycleBuilder<Lamp> rows) {
        return rows.from(Lamp.ON).to(Lamp.BROKEN).ends(Lamp.BROKEN).build();
    }

    private static void refused(ThrowingCallable building, String fault) {
        assertThatThrownBy(building)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("lamp: ")
                .hasMessageContaining(fault);
    }
}
