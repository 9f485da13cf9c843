package io.retailsync.simulators.salesforce;

import io.retailsync.simulators.salesforce.SoqlTokens.Kind;
import io.retailsync.simulators.salesforce.SoqlTokens.Token;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Reads literals as the field that they are compared with wants them: texts and ids quoted, all else not. */
final class SoqlLiterals {

    private SoqlLiterals() {}

    static Optional<Object> read(Field field, Token token) {
        if (token.is("null")) {
            return Optional.empty();
        }
        boolean quoted = token.kind() == Kind.TEXT;
        boolean wantsQuotes = field.type().isText() || field.type().isId();
        if (quoted != wantsQuotes || token.kind() == Kind.SIGN || token.kind() == Kind.END) {
            throw wrongType(field, quoted);
        }
        return quoted ? Optional.of(quoted(field, token)) : Optional.of(plain(field, token.text()));
    }

    static Optional<Object> pattern(Field field, Token token) {
        if (token.kind() != Kind.TEXT || !field.type().isText()) {
            throw SoqlError.field("invalid operator on " + field.type().vendorName() + " field");
        }
        return Optional.of(unescaped(token.text(), true));
    }

    private static Object quoted(Field field, Token token) {
        String text = unescaped(token.text(), false);
        if (!field.type().isId()) {
            return text;
        }
        return RecordIds.complete(text).orElseThrow(() -> SoqlError.field("invalid ID field: " + text));
    }

    private static Object plain(Field field, String text) {
        try {
            return switch (field.type()) {
                case DATE -> LocalDate.parse(text);
                case DATETIME -> FieldValues.instant(text);
                case BOOLEAN -> truth(field, text);
                default -> new BigDecimal(text).setScale(Math.max(field.scale(), new BigDecimal(text).scale()));
            };
        } catch (DateTimeException | NumberFormatException unreadable) {
            throw wrongType(field, false);
        }
    }

    private static Object truth(Field field, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (!lower.equals("true") && !lower.equals("false")) {
            throw wrongType(field, false);
        }
        return lower.equals("true");
    }

    private static SoqlError wrongType(Field field, boolean quoted) {
        return SoqlError.field("value of filter criterion for field '" + field.name() + "' must be of type "
                + field.type().vendorName() + " and should " + (quoted ? "not " : "") + "be enclosed in quotes");
    }

    private static String unescaped(String raw, boolean pattern) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < raw.length(); at++) {
            char sign = raw.charAt(at);
            if (sign != '\\') {
                text.append(sign);
            } else if (at + 1 < raw.length()) {
                text.append(escape(raw.charAt(++at), pattern));
            }
        }
        return text.toString();
    }

    private static String escape(char sign, boolean pattern) {
        return switch (Character.toLowerCase(sign)) {
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            case 'b' -> "\b";
            case 'f' -> "\f";
            case '\'', '"' -> String.valueOf(sign);
            case '\\', '%', '_' -> pattern ? "\\" + sign : String.valueOf(sign);
            default -> throw SoqlError.malformed("Invalid string literal: illegal character sequence '\\" + sign + "'");
        };
    }
}
