package io.retailsync.testkit;

import io.retailsync.spi.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A vendor's server as a function of the requests that reached it and the instants at which they did: no thread, no clock, no
 * socket of its own. Two shells carry it: a loopback server and an in-process transport.
 *
 * <p>Confined to one thread at a time; shells serialise the calls.
 */
public interface Simulator {

    /** {@return a short lower-case name of the vendor, such as {@code shopify}} */
    String vendor();

    /**
     * Answers one request as the vendor would, and changes the vendor's state where the request does.
     *
     * @param request what arrived
     * @param now the vendor's time, never earlier than at the call before
     * @return the answer and how long the vendor takes for it
     */
    Reply handle(HttpRequest request, Instant now);

    /**
     * Answers with one of the vendor's own faults instead of doing what was asked, where the fault makes sense for the request.
     *
     * @param kind which fault
     * @param request what arrived
     * @param now the vendor's time
     * @return the faulty answer, or empty where the vendor knows no such fault for this request
     */
    default Optional<Reply> refuse(FaultKind kind, HttpRequest request, Instant now) {
        return Optional.empty();
    }

    /**
     * {@return the messages that the vendor wants to send by now (webhooks), each once; addresses are those of the subscriptions}
     *
     * @param now the vendor's time
     */
    default List<HttpRequest> outbox(Instant now) {
        return List.of();
    }

    /** {@return every effect that this vendor let happen, in order: the independent record that a checker reads} */
    List<VendorEffect> effects();

    /** {@return how long an ordinary request takes this vendor} */
    default Duration ordinaryLatency() {
        return Duration.ofMillis(80);
    }
}
