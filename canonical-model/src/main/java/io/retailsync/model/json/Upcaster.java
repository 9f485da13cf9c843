package io.retailsync.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.SchemaVersion;
import java.util.function.UnaryOperator;

/**
 * Makes a document of a newer version out of an older one. The step is a pure function: the same for every call, without look-ups and
 * without a clock. It also takes documents of the versions between the two, which differ from the older one by compatible changes only.
 *
 * @param from the oldest version that it takes
 * @param to the version that it makes, newer than {@code from}
 * @param step may change the tree that it gets, a copy
 */
public record Upcaster(SchemaVersion from, SchemaVersion to, UnaryOperator<JsonNode> step) {

    /**
     * Refuses a step that leads nowhere.
     *
     * @param from the oldest version that it takes
     * @param to the version that it makes, newer than {@code from}
     * @param step may change the tree that it gets, a copy
     */
    public Upcaster {
        if (from.compareTo(to) >= 0) {
            throw new IllegalArgumentException("an upcaster leads to a newer version, not from " + from + " to " + to);
        }
    }

    /**
     * {@return a step that leaves documents as they are, for a breaking change that none of them shows: of meaning, owner or class}
     *
     * @param from the oldest version that it takes
     * @param to the version that it makes, newer than {@code from}
     */
    public static Upcaster unchanged(SchemaVersion from, SchemaVersion to) {
        return new Upcaster(from, to, UnaryOperator.identity());
    }
}
