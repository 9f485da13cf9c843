package io.retailsync.model.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.retailsync.model.InvalidValue;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A retailer's own number of a variant. Its case is kept and not compared: systems differ in whether {@code AB-1} and {@code ab-1} are two.
 *
 * @param value 1 to 64 printable characters, no blank at either end
 */
public record Sku(@JsonValue String value) {

    private static final int MOST = 64;

    /**
     * Trims and checks; composed letters become one character (Unicode NFC).
     *
     * @param value 1 to 64 printable characters
     */
    @JsonCreator
    public Sku {
        value = Normalizer.normalize(value.strip(), Normalizer.Form.NFC);
        int size = value.codePointCount(0, value.length());
        if (size < 1 || size > MOST) {
            throw new InvalidValue("sku", "text of " + size + " characters", "1 to 64 printable characters");
        }
        if (!value.codePoints().allMatch(Sku::isPrintable)) {
            throw new InvalidValue("sku", "a character that does not print", "1 to 64 printable characters");
        }
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    /** {@return the form by which numbers are compared: one case throughout} */
    public String matchKey() {
        return value.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sku that && matchKey().equals(that.matchKey());
    }

    @Override
    public int hashCode() {
        return matchKey().hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
