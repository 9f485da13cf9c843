package io.retailsync.simulators.salesforce;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** Turns JSON values into what the org stores, or into the vendor's error for them. */
final class FieldValues {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>,;]+@[^@\\s<>,;]+\\.[^@\\s<>,;.]+");
    private static final Pattern OFFSET_WITHOUT_COLON = Pattern.compile("([+-]\\d{2})(\\d{2})$");

    private FieldValues() {}

    /**
     * {@return the stored value; a null or blank one must have been taken out before}
     *
     * @param field where to
     * @param node what came
     */
    static Either<ApiError, Object> parse(Field field, JsonNode node) {
        if (field.type().isText()) {
            return node.isTextual() ? text(field, node.textValue().strip()) : unreadable(field, node);
        }
        if (field.type().isNumber()) {
            return number(field, node);
        }
        return switch (field.type()) {
            case BOOLEAN -> truth(field, node);
            case DATE -> dated(field, node);
            case DATETIME -> timed(field, node);
            default -> id(field, node);
        };
    }

    private static Either<ApiError, Object> text(Field field, String text) {
        if (!field.values().isEmpty() && !field.values().contains(text)) {
            return Either.left(ApiError.of(
                    "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST",
                    label(field) + ": bad value for restricted picklist field: " + text,
                    field.name()));
        }
        if (text.codePointCount(0, text.length()) > field.length()) {
            return Either.left(ApiError.of(
                    "STRING_TOO_LONG",
                    label(field) + ": data value too large: " + text + " (max length=" + field.length() + ")",
                    field.name()));
        }
        if (field.type() == FieldType.EMAIL && !EMAIL.matcher(text).matches()) {
            return Either.left(ApiError.of(
                    "INVALID_EMAIL_ADDRESS", label(field) + ": invalid email address: " + text, field.name()));
        }
        return Either.right(text);
    }

    private static Either<ApiError, Object> number(Field field, JsonNode node) {
        BigDecimal value;
        try {
            value = node.isNumber() ? node.decimalValue() : new BigDecimal(node.asText());
        } catch (NumberFormatException notANumber) {
            return unreadable(field, node);
        }
        BigDecimal stored = value.setScale(field.scale(), RoundingMode.HALF_UP);
        if (stored.precision() - stored.scale() > field.integerDigits() && stored.signum() != 0) {
            return Either.left(ApiError.of(
                    "NUMBER_OUTSIDE_VALID_RANGE",
                    label(field) + ": value outside of valid range on numeric field: " + value.toPlainString(),
                    field.name()));
        }
        return Either.right(stored);
    }

    private static Either<ApiError, Object> truth(Field field, JsonNode node) {
        String text = node.asText();
        boolean readable = node.isBoolean() || text.equals("true") || text.equals("false");
        return readable ? Either.right(text.equals("true")) : unreadable(field, node);
    }

    private static Either<ApiError, Object> dated(Field field, JsonNode node) {
        try {
            String text = node.asText();
            return Either.right(LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text));
        } catch (DateTimeException noDate) {
            return unreadable(field, node);
        }
    }

    private static Either<ApiError, Object> timed(Field field, JsonNode node) {
        try {
            return Either.right(instant(node.asText()));
        } catch (DateTimeException noTime) {
            return unreadable(field, node);
        }
    }

    /**
     * {@return the instant, to the second, that an ISO text with {@code Z}, {@code +01:00} or {@code +0100} names}
     *
     * @param text the text
     */
    static Instant instant(String text) {
        String colon = OFFSET_WITHOUT_COLON.matcher(text).replaceFirst("$1:$2");
        return OffsetDateTime.parse(colon).toInstant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static Either<ApiError, Object> id(Field field, JsonNode node) {
        return Either.narrow(RecordIds.complete(node.asText())
                .map(Either::<ApiError, Object>right)
                .orElseGet(() -> Either.left(ApiError.of(
                        "MALFORMED_ID",
                        label(field) + ": id value of incorrect type: " + node.asText(),
                        field.name()))));
    }

    private static Either<ApiError, Object> unreadable(Field field, JsonNode node) {
        return Either.left(ApiError.of(
                "JSON_PARSER_ERROR",
                "Cannot deserialize instance of " + field.type().vendorName() + " from "
                        + node.getNodeType().name().toLowerCase(java.util.Locale.ROOT) + " value for field "
                        + field.name()));
    }

    private static String label(Field field) {
        return field.name();
    }
}
