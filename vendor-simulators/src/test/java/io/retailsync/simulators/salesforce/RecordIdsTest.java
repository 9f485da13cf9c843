package io.retailsync.simulators.salesforce;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordIdsTest {

    @ParameterizedTest
    @ValueSource(strings = {"0015500001QdQWaAAN", "001Dp00000JJkkHIAT", "0038M0000016Wv8QAE"})
    void idsOfRealRecordsHaveTheChecksumThatIsComputed(String real) {
        assertThat(RecordIds.complete(real.substring(0, 15))).contains(real);
        assertThat(RecordIds.complete(real)).contains(real);
    }

    @Test
    void aWrongChecksumIsNoId() {
        assertThat(RecordIds.complete("0015500001QdQWaAAA")).isEmpty();
    }

    @Test
    void newIdsAreDistinctAndRise() {
        RecordIds ids = new RecordIds();
        String last = "";
        for (int count = 0; count < 5_000; count++) {
            String next = ids.next("001");
            assertThat(next).hasSize(18).startsWith("001").isGreaterThan(last);
            last = next;
        }
    }
}
