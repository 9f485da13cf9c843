package io.retailsync.model.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.retailsync.model.InvalidValue;
import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * A language by BCP 47, in its canonical spelling: {@code de}, {@code en-US}, {@code zh-Hans-CN}.
 *
 * @param value a well-formed tag of at most 64 characters
 */
public record LanguageTag(@JsonValue String value) implements Comparable<LanguageTag> {

    /**
     * Trims, takes underscores for dashes as vendors write them, spells canonically ({@code EN_us} becomes {@code en-US}), and checks.
     *
     * @param value a well-formed tag
     */
    @JsonCreator
    public LanguageTag {
        int size = value.length();
        try {
            Locale locale = new Locale.Builder()
                    .setLanguageTag(value.strip().replace('_', '-'))
                    .build();
            if (locale.getLanguage().isEmpty() || size > 64) {
                throw refused(size);
            }
            value = locale.toLanguageTag();
        } catch (IllformedLocaleException malformed) {
            throw refused(size);
        }
    }

    private static InvalidValue refused(int size) {
        return new InvalidValue("language", "text of " + size + " characters", "a BCP 47 tag, such as de or en-US");
    }

    /** {@return the language alone, without script, region and variants} */
    public LanguageTag language() {
        return new LanguageTag(locale().getLanguage());
    }

    /** {@return the JDK's form of it} */
    public Locale locale() {
        return Locale.forLanguageTag(value);
    }

    @Override
    public int compareTo(LanguageTag other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
