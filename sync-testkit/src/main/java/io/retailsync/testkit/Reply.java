package io.retailsync.testkit;

import io.retailsync.spi.HttpResponse;
import java.time.Duration;

/**
 * What a simulated vendor answers, when, and whether the answer arrives.
 *
 * @param response the answer as the vendor wrote it
 * @param after how long after the request it is complete, in vendor time
 * @param delivery what the network does to it
 */
public record Reply(HttpResponse response, Duration after, Delivery delivery) {

    /** What becomes of an answer on its way. */
    public enum Delivery {
        /** It arrives whole. */
        WHOLE,
        /** The connection is reset before a byte of it arrives. */
        RESET,
        /** Half of the body arrives, then the connection ends. */
        TRUNCATED
    }

    /**
     * {@return an answer that arrives whole}
     *
     * @param response the answer
     * @param after how long it takes
     */
    public static Reply of(HttpResponse response, Duration after) {
        return new Reply(response, after, Delivery.WHOLE);
    }

    /**
     * {@return this reply with another fate on the way}
     *
     * @param fate what the network does
     */
    public Reply with(Delivery fate) {
        return new Reply(response, after, fate);
    }

    /**
     * {@return this reply, complete after {@code time}}
     *
     * @param time since the request
     */
    public Reply after(Duration time) {
        return new Reply(response, time, delivery);
    }
}
