package io.retailsync.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.model.InvalidValue;
import io.retailsync.seeded.Property;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantJsonTest {

    private static Instant read(String text) {
        return ModelJson.standard().read("\"" + text + "\"", Instant.class);
    }

    @Test
    void everyInstantComesBackAsItWasWritten() {
        Property.holds(20_000, random -> {
            long nanos = random.nextLong(1_000_000_000L);
            long rounded = List.of(0L, nanos - nanos % 1_000_000, nanos - nanos % 1_000, nanos)
                    .get(random.nextInt(4));
            Instant instant = Instant.ofEpochSecond(random.nextLong(-62_135_596_800L, 253_402_300_800L), rounded);
            assertThat(read(ModelJson.standard().tree(instant).asText())).isEqualTo(instant);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-20T08:06:54.1Z",
                "2026-11-20T08:06:54.120Z",
                "2026-11-20T08:06:54.Z",
                "2024-02-29T23:59:59Z",
                "+12026-11-20T08:06:54Z",
                "-0001-11-20T08:06:54Z",
                "1969-12-31T23:59:59.999999999Z",
                "2026-11-20T24:00:00Z",
                "2016-12-31T23:59:60Z"
            })
    void aFormThatTheJdkReadsIsReadAsTheJdkReadsIt(String text) {
        assertThat(read(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2026-11-20T08:06:54",
                "2026-11-20T08:06:54.1234567890Z",
                "2026-13-20T08:06:54Z",
                "2026-02-30T08:06:54Z",
                "2026-11-20T08:60:54Z",
                "2026-11-20T08:06:6xZ",
                "2026-11-20 08:06:54Z"
            })
    void whatIsNoInstantIsRefusedWithoutBeingQuoted(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(InvalidValue.class).satisfies(refused -> {
            if (!text.isEmpty()) {
                assertThat(refused.toString()).doesNotContain(text);
            }
        });
    }
}
