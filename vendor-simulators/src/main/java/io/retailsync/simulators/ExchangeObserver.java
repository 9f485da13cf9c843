package io.retailsync.simulators;

import io.retailsync.spi.HttpRequest;
import io.retailsync.testkit.Reply;

/**
 * Sees each exchange of a {@link LoopbackServer} at three points. A campaign that kills the client chooses its instants by it.
 *
 * <p>Called on the server's threads, by several of them at once; must return quickly.
 */
public interface ExchangeObserver {

    /**
     * A request arrived whole; nothing was done for it yet.
     *
     * @param request what arrived
     */
    default void arrived(HttpRequest request) {}

    /**
     * The vendor did what was asked; nothing of the answer was written yet.
     *
     * @param request what arrived
     * @param reply the answer
     */
    default void handled(HttpRequest request, Reply reply) {}

    /**
     * The answer was written, cut off or withheld, as the reply says.
     *
     * @param request what arrived
     * @param reply the answer
     */
    default void answered(HttpRequest request, Reply reply) {}

    /** {@return an observer that does nothing} */
    static ExchangeObserver none() {
        return new ExchangeObserver() {};
    }
}
