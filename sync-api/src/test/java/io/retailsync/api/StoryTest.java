package io.retailsync.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Key;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The text form of an explanation. */
class StoryTest {

    private static final Key KEY = new Key("customer", "c1");
    private static final Instant MIDNIGHT = Instant.parse("2026-11-24T00:00:00Z");
    private final List<Explanation.Entry> entries = new ArrayList<>();

    private void happens(long second, String what, String text) {
        entries.add(new Explanation.Entry(MIDNIGHT.plusSeconds(second), KEY.toString(), what, "erp", text));
    }

    private String text() {
        return new Explanation(KEY, List.of("erp/customer/7"), List.of(), MIDNIGHT, List.of("nothing pending"), entries)
                .toString();
    }

    @Test
    void whatRepeatsIsOneLineWithCountAndSpanAndTheLastWords() {
        for (int i = 0; i < 14; i++) {
            happens(60L * i, "sending", "to-erp: upsert of 100 bytes, effect abc" + i + ", version 1");
            happens(60L * i + 1, "failed", "to-erp: TRANSIENT, attempt " + i + "; again at 2026-11-24 00:0" + i % 10);
        }
        assertThat(text())
                .contains("00:00:00 to 00:13:00  sending [erp], 14 times  to-erp: upsert")
                .contains("00:00:01 to 00:13:01  failed [erp], 14 times  to-erp: TRANSIENT, attempt 13; again at");
        assertThat(text().lines().filter(line -> line.contains("sending"))).hasSize(1);
    }

    @Test
    void whatHappenedOnlyTwiceIsToldTwice() {
        happens(1, "failed", "to-erp: once");
        happens(2, "failed", "to-erp: once");
        assertThat(text()).doesNotContain("times  to-erp");
    }

    @Test
    void thingsThatDifferInMoreThanTimesAndNumbersStayApart() {
        happens(1, "step", "parcel-2: no");
        happens(2, "step", "parcel-3: no");
        happens(3, "step", "parcel-4: no");
        assertThat(text()).contains("parcel-2: no", "parcel-3: no", "parcel-4: no");
    }

    @Test
    void whatDidNotGoSmoothlyStandsBeforeAllThatHappened() {
        happens(1, "sending", "to-erp: upsert");
        happens(2, "rejected", "to-erp: 'erp' refused it");
        assertThat(text())
                .containsSubsequence(
                        "now\n  nothing pending\n",
                        "what did not go smoothly\n  2026-11-24\n    00:00:02  rejected [erp]",
                        "all that happened\n",
                        "00:00:01  sending [erp]",
                        "00:00:02  rejected [erp]");
    }

    @Test
    void eachDayIsNamedOnceAndTheKeyOnlyAtTheTop() {
        happens(-1, "decided", "customer:c1 is now version 1");
        happens(1, "decided", "customer:c1 is now version 2");
        assertThat(text())
                .startsWith("customer:c1  as of 2026-11-24 00:00:00, all times UTC\n  known as erp/customer/7\n")
                .containsSubsequence(
                        "  2026-11-23\n    23:59:59  decided [erp]  this customer is now version 1\n",
                        "  2026-11-24\n    00:00:01  decided [erp]  this customer is now version 2\n");
    }
}
