package io.retailsync.http;

import io.retailsync.api.ConfigurationRefused;
import io.retailsync.spi.Bytes;
import java.util.Locale;

/**
 * A password, key or token that doesn't print itself.
 *
 * <p>Immutable and safe for concurrent use. Equality is that of the text.
 */
public final class Secret {

    private final String text;

    private Secret(String text) {
        if (text.isBlank()) {
            throw new ConfigurationRefused(
                    "a secret is blank: give its text; look at where the host reads it from, such as the environment");
        }
        this.text = text;
    }

    /**
     * {@return a secret}
     *
     * @param text not blank
     * @throws ConfigurationRefused where the text is blank
     */
    public static Secret of(String text) {
        return new Secret(text);
    }

    /** {@return the text itself, for the one place that sends it} */
    public String reveal() {
        return text;
    }

    /** {@return the text's UTF-8 form, for keys} */
    public Bytes bytes() {
        return Bytes.utf8(text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret that && Hmac.same(bytes(), that.bytes());
    }

    @Override
    public int hashCode() {
        return Secret.class.hashCode();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "secret of %d characters", text.length());
    }
}
