package io.retailsync.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person's name. Personal: {@link #toString()} masks it.
 *
 * @param given given names, if told apart; at most 255 characters
 * @param family family name, if told apart; at most 255 characters
 * @param full the whole name, never blank; at most 512 characters
 */
public record PersonName(@Nullable String given, @Nullable String family, String full) {

    private static final int PART = 255;
    private static final int WHOLE = 512;

    /**
     * Trims; a blank part counts as absent.
     *
     * @param given given names, if told apart
     * @param family family name, if told apart
     * @param full the whole name, never blank
     */
    public PersonName {
        given = blankToNull(given);
        family = blankToNull(family);
        full = full.strip();
        if (full.isEmpty()) {
            throw new InvalidValue("name", "blank text", "at least one visible character");
        }
        Bounded.text("name.given", given, PART);
        Bounded.text("name.family", family, PART);
        Bounded.text("name.full", full, WHOLE);
    }

    /**
     * A name of its parts.
     *
     * @param given given names, may be blank
     * @param family family name, may be blank
     * @return the name, or empty where both are blank
     */
    public static Optional<PersonName> of(String given, String family) {
        String full = (given.strip() + " " + family.strip()).strip();
        return full.isEmpty() ? Optional.empty() : Optional.of(new PersonName(given, family, full));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    @Override
    public String toString() {
        return "***";
    }
}
