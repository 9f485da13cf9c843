package io.retailsync.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.spi.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2|PT2S",
                "2.0|PT2S",
                " 0.0001|PT0.001S",
                "-5|PT0S",
                "0|PT0S",
                "1e99|PT1H",
                "86400|PT1H",
                "Fri, 20 Nov 2026 12:00:30 GMT|PT30S",
                "Fri, 20 Nov 2026 11:00:30 GMT|PT0S",
                "soon|PT7S",
            })
    void secondsFractionsAndDatesAreReadWithinBounds(String header, Duration expected) {
        HttpResponse answer = HttpResponse.json(429, "").with("Retry-After", header);
        assertThat(RetryAfter.of(answer, NOON, Duration.ofSeconds(7))).isEqualTo(expected);
    }

    @org.junit.jupiter.api.Test
    void withoutTheHeaderTheFallbackHolds() {
        assertThat(RetryAfter.of(HttpResponse.json(429, ""), NOON, Duration.ofSeconds(7)))
                .isEqualTo(Duration.ofSeconds(7));
    }
}
