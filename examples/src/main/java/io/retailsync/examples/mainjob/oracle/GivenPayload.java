package io.retailsync.examples.mainjob.oracle;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A webhook's payload that was given instead of a day.
 *
 * @param file its name
 * @param topic of the webhook, such as {@code orders/create}
 * @param body what it says
 * @param end how it ended at the host, such as {@code delivered}
 */
public record GivenPayload(String file, String topic, JsonNode body, String end) {

    /** {@return the part of the topic before the slash, such as {@code orders}} */
    String family() {
        return topic.substring(0, Math.max(0, topic.indexOf('/')));
    }

    /** {@return whether a target took it} */
    boolean isDelivered() {
        return end.equals("delivered");
    }
}
