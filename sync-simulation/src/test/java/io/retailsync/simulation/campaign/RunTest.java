package io.retailsync.simulation.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 20})
    void aSeedKeepsEveryPromise(long seed) {
        assertThat(Run.of(seed, line -> {}).violations()).isEmpty();
    }

    @Test
    void theSameSeedGivesTheSameRun() {
        assertThat(Run.of(5, line -> {}).fingerprint())
                .isEqualTo(Run.of(5, line -> {}).fingerprint())
                .isNotEqualTo(Run.of(6, line -> {}).fingerprint());
    }

    @Test
    void aFileGivesTheSameRunTwice() {
        assertThat(Run.of(10, line -> {}).fingerprint())
                .isEqualTo(Run.of(10, line -> {}).fingerprint());
    }
}
