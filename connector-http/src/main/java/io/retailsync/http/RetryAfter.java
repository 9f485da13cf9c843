package io.retailsync.http;

import io.retailsync.spi.HttpResponse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads {@code Retry-After} (RFC 9110, section 10.2.3): seconds, which some vendors write with a fraction, or an HTTP date. */
public final class RetryAfter {

    /** Longest wait that is believed: what a vendor says beyond it counts as one hour. */
    public static final Duration MOST = Duration.ofHours(1);

    private RetryAfter() {}

    /**
     * {@return how long the answer asks to wait, from nothing to {@link #MOST}; the fallback where it does not say}
     *
     * @param response the answer
     * @param now the time, for dates
     * @param fallback used where the header is missing or unreadable
     */
    public static Duration of(HttpResponse response, Instant now, Duration fallback) {
        return response.header("retry-after")
                .map(String::strip)
                .flatMap(text -> seconds(text).or(() -> date(text, now)))
                .map(RetryAfter::bounded)
                .orElse(fallback);
    }

    private static Optional<Duration> seconds(String text) {
        try {
            BigDecimal seconds = new BigDecimal(text).min(BigDecimal.valueOf(MOST.toSeconds()));
            return Optional.of(Duration.ofMillis(
                    seconds.movePointRight(3).setScale(0, RoundingMode.CEILING).longValue()));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> date(String text, Instant now) {
        try {
            return Optional.of(Duration.between(now, Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text))));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static Duration bounded(Duration asked) {
        if (asked.isNegative()) {
            return Duration.ZERO;
        }
        return asked.compareTo(MOST) > 0 ? MOST : asked;
    }
}
