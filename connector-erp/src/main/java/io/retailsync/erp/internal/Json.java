package io.retailsync.erp.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.InvalidValue;
import io.retailsync.spi.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JSON of OData V2: decimals are text, dates are milliseconds in a text (erp reference, A4). */
final class Json {

    private static final ObjectMapper MAPPER =
            new ObjectMapper(new JsonFactory()).enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final Pattern DATE = Pattern.compile("/Date\\((-?\\d+)([+-]\\d+)?\\)/");

    private static final String LOOK =
            ", which the system always tells; look at the raw input, and replay the case once it is whole";

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static Optional<JsonNode> tree(Bytes body) {
        try {
            JsonNode tree = MAPPER.readTree(body.toArray());
            return tree == null || tree.isMissingNode() ? Optional.empty() : Optional.of(tree);
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }

    /** What was written by {@link #bytes}. */
    static JsonNode own(Bytes wire) {
        return tree(wire).orElseThrow(() -> new IllegalStateException("bytes of ours that are not JSON"));
    }

    static Bytes bytes(JsonNode tree) {
        try {
            return Bytes.of(MAPPER.writeValueAsBytes(tree));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return a number, written as text or as a number; one that is missing is not zero}
     *
     * @param owner the object that has it
     * @param name its name there
     * @throws InvalidValue where there is none, or what is there is no number
     */
    static BigDecimal decimal(JsonNode owner, String name) {
        return decimalIfAny(owner, name)
                .orElseThrow(() -> new InvalidValue(name, "nothing", "a decimal number" + LOOK));
    }

    /**
     * {@return the same; empty where there is none}
     *
     * @param owner the object that may have it
     * @param name its name there
     * @throws InvalidValue where what is there is no number
     */
    static Optional<BigDecimal> decimalIfAny(JsonNode owner, String name) {
        JsonNode value = owner.path(name);
        String text = value.isNull() ? "" : value.asText("");
        try {
            return value.isContainerNode() || !text.isEmpty() ? Optional.of(new BigDecimal(text)) : Optional.empty();
        } catch (NumberFormatException malformed) {
            throw new InvalidValue(name, "text of " + text.length() + " characters", "a decimal number" + LOOK);
        }
    }

    static boolean same(BigDecimal a, BigDecimal b) {
        return a.compareTo(b) == 0;
    }

    /** A point in time; the suffix of the text is an offset for display and moves nothing. */
    static Optional<Instant> instant(JsonNode value) {
        Matcher matcher = DATE.matcher(value.asText());
        return matcher.matches()
                ? Optional.of(Instant.ofEpochMilli(Long.parseLong(matcher.group(1))))
                : Optional.empty();
    }

    /** A day: midnight UTC, never in a local zone. */
    static Optional<LocalDate> day(JsonNode value) {
        return instant(value).map(instant -> instant.atZone(ZoneOffset.UTC).toLocalDate());
    }

    static String day(LocalDate day) {
        return "/Date(" + day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli() + ")/";
    }

    /** A time of day, written as a duration. */
    static Optional<LocalTime> time(JsonNode value) {
        try {
            return value.asText().startsWith("P")
                    ? Optional.of(LocalTime.ofSecondOfDay(
                            Duration.parse(value.asText()).toSeconds()))
                    : Optional.empty();
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }

    /** The entities behind a navigation property that was expanded, or of a collection. */
    static Iterable<JsonNode> results(JsonNode collection) {
        return collection.isArray() ? collection : collection.path("results");
    }

    /** Numbers come without the zeros that the database pads them with; compared they must be without them too (A4). */
    static boolean sameNumber(String a, String b) {
        return unpadded(a).equals(unpadded(b));
    }

    static String unpadded(String number) {
        boolean digits = !number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? number.replaceFirst("^0+(?=.)", "") : number;
    }
}
