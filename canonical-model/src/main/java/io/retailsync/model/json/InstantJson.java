package io.retailsync.model.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Reads instants in the one form in which we write them, {@code 2026-11-20T08:06:54.444740344Z}, without the general formatter: a record
 * with its stamps has dozens of them, and the formatter was a sixth of the engine's time. Every other form goes to {@link Instant#parse}.
 */
final class InstantJson {

    private static final int SECONDS_END = 19;
    private static final int NANO_DIGITS = 9;

    private InstantJson() {}

    static Module module() {
        SimpleModule module = new SimpleModule("instants");
        module.addDeserializer(Instant.class, new Reader());
        return module;
    }

    private static final class Reader extends JsonDeserializer<Instant> {

        @Override
        public Instant deserialize(JsonParser in, DeserializationContext context) throws IOException {
            String text = in.getValueAsString("");
            try {
                return parse(text);
            } catch (DateTimeException misfit) {
                return (Instant)
                        context.handleWeirdStringValue(Instant.class, "", "an instant such as 2026-11-20T08:06:54Z");
            }
        }
    }

    private static Instant parse(String text) {
        try {
            return ofOurForm(text) ? read(text) : Instant.parse(text);
        } catch (DateTimeException unusual) {
            return Instant.parse(text);
        }
    }

    private static boolean ofOurForm(String text) {
        int end = text.length() - 1;
        return end >= SECONDS_END
                && end <= SECONDS_END + 1 + NANO_DIGITS
                && end != SECONDS_END + 1
                && text.charAt(end) == 'Z'
                && (end == SECONDS_END || text.charAt(SECONDS_END) == '.')
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':';
    }

    private static Instant read(String text) {
        LocalDate day = LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
        int hour = upTo(23, digits(text, 11, 13));
        int minute = upTo(59, digits(text, 14, 16));
        int second = upTo(59, digits(text, 17, SECONDS_END));
        int end = text.length() - 1;
        int nanos = end == SECONDS_END ? 0 : digits(text, SECONDS_END + 1, end);
        for (int digit = end - SECONDS_END - 1; end > SECONDS_END && digit < NANO_DIGITS; digit++) {
            nanos *= 10;
        }
        return Instant.ofEpochSecond(day.toEpochDay() * 86_400L + hour * 3_600L + minute * 60L + second, nanos);
    }

    private static int upTo(int most, int value) {
        if (value > most) {
            throw new DateTimeException("out of range");
        }
        return value;
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("no digit");
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
