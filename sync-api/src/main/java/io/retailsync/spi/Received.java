package io.retailsync.spi;

import java.util.function.BiFunction;
import java.util.function.Function;

/** What a connector makes of a webhook. */
public sealed interface Received {

    /**
     * Authentic: store it, then answer 200.
     *
     * @param incoming what to keep
     */
    record Accepted(Incoming incoming) implements Received {}

    /**
     * Authentic and of no use, by declared choice: answer 200 and count it.
     *
     * @param reason which choice, such as an unknown topic
     */
    record Ignored(String reason) implements Received {}

    /**
     * Not to be stored.
     *
     * @param status HTTP status to answer: 401, 404, 413 or 415
     * @param reason what was wrong, without secrets
     */
    record Refused(int status, String reason) implements Received {}

    /**
     * {@return take it}
     *
     * @param incoming what to keep
     */
    static Received accepted(Incoming incoming) {
        return new Accepted(incoming);
    }

    /**
     * {@return count it and forget it}
     *
     * @param reason which choice
     */
    static Received ignored(String reason) {
        return new Ignored(reason);
    }

    /**
     * {@return refuse it}
     *
     * @param status HTTP status
     * @param reason what was wrong
     */
    static Received refused(int status, String reason) {
        return new Refused(status, reason);
    }

    /**
     * {@return what fits the case}
     *
     * @param accepted to take
     * @param ignored to count
     * @param refused to refuse
     * @param <R> the result
     */
    default <R> R fold(
            Function<Incoming, R> accepted, Function<String, R> ignored, BiFunction<Integer, String, R> refused) {
        if (this instanceof Accepted take) {
            return accepted.apply(take.incoming());
        }
        if (this instanceof Ignored skip) {
            return ignored.apply(skip.reason());
        }
        Refused refuse = (Refused) this;
        return refused.apply(refuse.status(), refuse.reason());
    }
}
