package io.retailsync.spi;

import io.retailsync.model.Command;
import io.retailsync.model.ExternalRef;
import io.vavr.control.Either;
import java.util.List;

/**
 * One vendor's system as the engine sees it. Every part but {@link #describe()} is optional.
 *
 * <p>A connector is plain, blocking code without state of its own beside tokens and sessions; it is safe for concurrent use. It reaches
 * the vendor only through the {@link Call} that it is given, never retries (but for one renewal of a token or session), never throws
 * for what a vendor answers, and never sees the engine, the store or another connector. Methods that are said to be pure do no I/O,
 * read no clock and give the same result for the same input, also after a restart and in a replay.
 */
public interface Connector {

    /** {@return what this connector takes, gives and promises; constant} */
    Descriptor describe();

    /**
     * Checks a webhook and takes from it what must be kept. Pure. Runs on the host's thread, before anything is stored.
     *
     * @param request headers and raw body as they arrived
     * @return what to keep, or how to refuse
     */
    default Received receive(WebhookRequest request) {
        return Received.refused(404, "this system receives no webhooks");
    }

    /**
     * Returns the changes after a cursor, oldest first. Called by one thread at a time per stream. The same cursor again gives the same
     * changes or later versions of them, never fewer.
     *
     * @param request stream, cursor and limit
     * @param call for the requests; may block until its deadline
     * @return changes and the cursor behind them
     */
    default Either<SyncFailure, Page> pull(Pull request, Call call) {
        return Either.left(SyncFailure.rejected("no-pull", "", "this connector pulls nothing"));
    }

    /**
     * Says what a raw input means. Pure.
     *
     * @param raw what came in, with the fetched body where it was a hint
     * @param crosswalks the host's tables
     * @return observations and facts in order, or why there are none
     */
    default Translation translate(Raw raw, Crosswalks crosswalks) {
        return Translation.ignored("this connector translates nothing");
    }

    /**
     * Reads the current form of records, in as few requests as the vendor allows.
     *
     * @param refs at most as many as {@link Descriptor#fetch()} says, all of one type
     * @param call for the requests
     * @return one answer per reference, in their order
     */
    default Either<SyncFailure, List<Fetched>> fetch(List<ExternalRef> refs, Call call) {
        return Either.left(SyncFailure.rejected("no-fetch", "", "this connector fetches nothing"));
    }

    /**
     * Writes a state as the request body, or the part of one, that will be sent. Pure but for {@code lookup}.
     *
     * @param state the record, and what the target last held
     * @param lookup references at the target, and the host's tables
     * @return what to send, or why nothing can be sent now
     */
    default Rendered render(State<?> state, Lookup lookup) {
        return Rendered.rejected(SyncFailure.rejected("not-accepted", "", "this connector takes no such state"));
    }

    /**
     * Writes a command as the request body that will be sent. Pure but for {@code lookup}.
     *
     * @param command what to do
     * @param reference the stable business reference of this command: 16 characters of {@code [a-z0-9]}, the same at every attempt
     * @param lookup references at the target, and the host's tables
     * @return what to send, or why nothing can be sent now
     */
    default Rendered render(Command command, String reference, Lookup lookup) {
        return Rendered.rejected(SyncFailure.rejected("not-accepted", "", "this connector takes no such command"));
    }

    /**
     * Sends effects of one operation; before the first request was written they are durable.
     *
     * @param effects one batch, at most as many as the operation allows, of different keys
     * @param call for the requests
     * @return one outcome per effect, in their order. One bad item never spoils the others
     */
    default List<Either<SyncFailure, Receipt>> apply(List<Effect> effects, Call call) {
        return effects.stream()
                .map(effect -> Either.<SyncFailure, Receipt>left(
                        SyncFailure.rejected("not-accepted", "", "this connector sends nothing")))
                .toList();
    }

    /**
     * Looks whether effects happened whose answers were lost.
     *
     * @param effects what was sent, byte by byte
     * @param call for the requests
     * @return one answer per effect, in their order
     */
    default List<Probe> probe(List<Effect> effects, Call call) {
        return effects.stream()
                .map(effect -> Probe.notYetKnown(java.time.Duration.ofMinutes(1)))
                .toList();
    }
}
