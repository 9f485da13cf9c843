package io.retailsync.model.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.retailsync.model.InvalidValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/**
 * A time zone by its name in the IANA data base, as the JDK in use has it. Offsets such as +02:00 are no zones: they don't know summer.
 *
 * @param value such as {@code Europe/Berlin} or {@code UTC}
 */
public record TimeZoneId(@JsonValue String value) {

    private static final Set<String> KNOWN = Set.copyOf(ZoneId.getAvailableZoneIds());

    /**
     * Trims and checks.
     *
     * @param value such as {@code Europe/Berlin} or {@code UTC}
     */
    @JsonCreator
    public TimeZoneId {
        value = value.strip();
        if (!KNOWN.contains(value)) {
            throw new InvalidValue(
                    "timeZone", "text of " + value.length() + " characters", "an IANA name, such as Europe/Berlin");
        }
    }

    /** {@return the JDK's form of it} */
    public ZoneId zone() {
        return ZoneId.of(value);
    }

    /**
     * {@return the local business date}
     *
     * @param instant any
     */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone());
    }

    @Override
    public String toString() {
        return value;
    }
}
