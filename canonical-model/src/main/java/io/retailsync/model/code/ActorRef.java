package io.retailsync.model.code;

import io.retailsync.model.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Who did something. The id is a pseudonym, the display name is personal: {@link #toString()} leaves it out.
 *
 * @param kind what kind of party
 * @param id which one, at the system that says so; at most 128 characters
 * @param display how people call them, if said; at most 255 characters
 */
public record ActorRef(ActorKind kind, String id, @Nullable String display) {

    private static final int LONGEST_ID = 128;
    private static final int LONGEST_NAME = 255;

    /**
     * Trims; a blank display name counts as absent.
     *
     * @param kind what kind of party
     * @param id which one, at the system that says so; at most 128 characters
     * @param display how people call them, if said; at most 255 characters
     */
    public ActorRef {
        id = id.strip();
        display = display == null || display.isBlank() ? null : display.strip();
        if (id.isEmpty() || id.length() > LONGEST_ID) {
            throw new InvalidValue("actor.id", "text of " + id.length() + " characters", "1 to 128 characters");
        }
        if (display != null && display.length() > LONGEST_NAME) {
            throw new InvalidValue(
                    "actor.display", "text of " + display.length() + " characters", "at most 255 characters");
        }
    }

    /**
     * {@return a program as the actor}
     *
     * @param name the host's name of the system
     */
    public static ActorRef system(String name) {
        return new ActorRef(ActorKind.SYSTEM, name, null);
    }

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
