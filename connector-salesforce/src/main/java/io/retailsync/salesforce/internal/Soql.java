package io.retailsync.salesforce.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.stream.Collectors;

/** Literals of the query language: it knows no variables, so every value goes through here (SOQL and SOSL reference, 68.0). */
final class Soql {

    private Soql() {}

    static String text(String value) {
        StringBuilder literal = new StringBuilder("'");
        for (int at = 0; at < value.length(); at++) {
            literal.append(escaped(value.charAt(at)));
        }
        return literal.append('\'').toString();
    }

    private static String escaped(char sign) {
        return switch (sign) {
            case '\\', '\'', '"' -> "\\" + sign;
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            default -> String.valueOf(sign);
        };
    }

    static String oneOf(Collection<String> values) {
        return values.stream().map(Soql::text).collect(Collectors.joining(",", "(", ")"));
    }

    /** {@return a dateTime literal: not quoted, whole seconds} */
    static String instant(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
