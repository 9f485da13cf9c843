package io.retailsync.examples.mainjob.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/**
 * A webhook's payload that was given instead of a day.
 *
 * @param file its name
 * @param topic of the webhook, such as {@code orders/create}
 * @param body what it says
 * @param takenBy the targets that took something because of it
 */
public record GivenPayload(String file, String topic, JsonNode body, Set<String> takenBy) {

    /**
     * Copies the targets.
     *
     * @param file its name
     * @param topic of the webhook, such as {@code orders/create}
     * @param body what it says
     * @param takenBy the targets that took something because of it
     */
    public GivenPayload {
        takenBy = Set.copyOf(takenBy);
    }

    /** {@return the part of the topic before the slash, such as {@code orders}} */
    String family() {
        return topic.substring(0, Math.max(0, topic.indexOf('/')));
    }
}
