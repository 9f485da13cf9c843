package io.retailsync.model;

import org.jspecify.annotations.Nullable;

/** The check of texts and collections that may not be of any size (canonical-model §3; "sizes are bounded"). */
final class Bounded {

    private Bounded() {}

    /** Refuses a text of more code points than {@code most}; absence is fine. */
    static void text(String attribute, @Nullable String text, int most) {
        if (text != null && text.length() > most && text.codePointCount(0, text.length()) > most) {
            throw new InvalidValue(
                    attribute, "text of " + text.codePointCount(0, text.length()) + " characters", "at most " + most);
        }
    }
}
