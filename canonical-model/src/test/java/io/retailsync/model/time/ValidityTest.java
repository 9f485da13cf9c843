package io.retailsync.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.model.InvalidValue;
import io.retailsync.seeded.Property;
import java.time.Instant;
import java.time.LocalDate;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidityTest {

    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

    @Test
    void theBeginningBelongsToItAndTheEndDoesNot() {
        Validity hour = Validity.between(NOON, NOON.plusSeconds(3_600));
        assertThat(hour.contains(NOON)).isTrue();
        assertThat(hour.contains(NOON.plusSeconds(3_599))).isTrue();
        assertThat(hour.contains(NOON.plusSeconds(3_600))).isFalse();
        assertThat(hour.contains(NOON.minusNanos(1))).isFalse();
    }

    @Test
    void spansThatFollowEachOtherShareNothing() {
        assertThat(Validity.until(NOON).overlaps(Validity.since(NOON))).isFalse();
        assertThat(Validity.until(NOON.plusNanos(1)).overlaps(Validity.since(NOON)))
                .isTrue();
        assertThat(Validity.ALWAYS.intersection(Validity.since(NOON))).contains(Validity.since(NOON));
    }

    @Test
    void anEmptyOrReversedSpanIsRefused() {
        assertThatThrownBy(() -> Validity.between(NOON, NOON)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Validity.between(NOON, NOON.minusSeconds(1)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("from before to");
    }

    @Test
    void whatBothHoldIsWhatTheirIntersectionHolds() {
        Property.holds(3_000, random -> {
            Validity one = draw(random);
            Validity other = draw(random);
            Instant at = instant(random);
            boolean both = one.contains(at) && other.contains(at);
            assertThat(one.intersection(other)
                            .filter(shared -> shared.contains(at))
                            .isPresent())
                    .isEqualTo(both);
            assertThat(one.intersection(other)).isEqualTo(other.intersection(one));
            assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
            assertThat(one.intersection(one)).contains(one);
            assertThat(one.intersection(Validity.ALWAYS)).contains(one);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+02:00", "Mars/Base", "europe/berlin"})
    void whatIsNoZoneIsRefused(String text) {
        assertThatThrownBy(() -> new TimeZoneId(text))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("IANA");
    }

    @Test
    void theBusinessDayIsTheZones() {
        Instant late = Instant.parse("2026-11-28T23:30:00Z");
        assertThat(new TimeZoneId("Europe/Berlin").dayOf(late)).isEqualTo(LocalDate.of(2026, 11, 29));
        assertThat(new TimeZoneId("UTC").dayOf(late)).isEqualTo(LocalDate.of(2026, 11, 28));
    }

    private static Validity draw(RandomGenerator random) {
        Instant from = instant(random);
        return switch (random.nextInt(4)) {
            case 0 -> Validity.since(from);
            case 1 -> Validity.until(from);
            default -> Validity.between(from, from.plusSeconds(1 + random.nextInt(20)));
        };
    }

    private static Instant instant(RandomGenerator random) {
        return NOON.plusSeconds(random.nextInt(30));
    }
}
