package io.retailsync.engine.internal;

import io.retailsync.model.ExternalRef;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.Fetched;
import io.retailsync.spi.Row;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The fetches of one system's hints: batched, one per record at a time. Confined to its loop, but for the answers. */
final class Fetches {

    private static final int CALLS = 4;

    private final Engine engine;
    private final Vendor vendor;
    private final String loop;
    private final Map<String, Found> found = new HashMap<>();
    private final Map<String, Instant> flying = new HashMap<>();
    private final Set<String> wanted = new java.util.LinkedHashSet<>();
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private int calls;

    Fetches(Engine engine, Vendor vendor, String loop) {
        this.engine = engine;
        this.vendor = vendor;
        this.loop = loop;
    }

    private record Answer(List<ExternalRef> refs, Instant begunAt, Either<SyncFailure, List<Fetched>> result) {}

    /** What a fetch came to, or that none was needed. */
    record Found(Optional<Bytes> body, boolean missing, Optional<SyncFailure> failure, Instant begunAt) {

        static Found payload() {
            return new Found(Optional.empty(), false, Optional.empty(), Instant.MAX);
        }

        /** {@return what was fetched and logged when a hint was decided before} */
        static Found of(Row row, FetchedDoc doc) {
            return new Found(row.raw(), false, Optional.empty(), doc.readAt());
        }

        /** {@return those of a group that came in before the fetch began: it answers them; later ones want another} */
        List<Input> answers(List<Input> group) {
            List<Input> answered =
                    group.stream().filter(input -> input.cameBy(begunAt)).toList();
            return answered.isEmpty() ? List.of(group.get(0)) : answered;
        }
    }

    /** {@return what is known for a group of inputs, or empty where a fetch has to come first} */
    Optional<Found> ready(List<Input> group, Instant now) {
        collect(now);
        Input first = group.get(0);
        if (!first.isFetched()) {
            return Optional.of(Found.payload());
        }
        String hint = first.doc().hint().orElseThrow();
        Found there = found.get(hint);
        if (there != null && first.cameBy(there.begunAt())) {
            return Optional.of(there);
        }
        found.remove(hint);
        if (!flying.containsKey(hint)) {
            wanted.add(hint);
        }
        return Optional.empty();
    }

    /** Forgets a body that was stored with its decision. */
    void used(String hint) {
        found.remove(hint);
    }

    /**
     * Sends what is wanted.
     *
     * @return when to look again
     */
    Instant ask(Instant now) {
        collect(now);
        if (wanted.isEmpty()) {
            return Instant.MAX;
        }
        Instant allowed = vendor.openFrom(now);
        if (allowed.isAfter(now)) {
            return allowed;
        }
        Map<String, List<ExternalRef>> byType = new TreeMap<>();
        wanted.stream()
                .map(ExternalRef::parse)
                .forEach(ref -> byType.computeIfAbsent(ref.type(), type -> new ArrayList<>())
                        .add(ref));
        for (List<ExternalRef> refs : byType.values()) {
            int size = vendor.descriptor().fetch().most();
            for (int from = 0; from < refs.size() && calls < CALLS; from += size) {
                send(List.copyOf(refs.subList(from, Math.min(refs.size(), from + size))), now);
            }
        }
        return Instant.MAX;
    }

    private void send(List<ExternalRef> refs, Instant now) {
        calls++;
        refs.forEach(ref -> {
            wanted.remove(ref.toString());
            flying.put(ref.toString(), now);
        });
        Instant deadline = now.plus(vendor.descriptor().deadline());
        engine.scheduler().call("fetch:" + vendor.name(), pause -> {
            EngineCall call = new EngineCall(vendor, engine.scheduler(), pause, deadline);
            answers.add(
                    new Answer(refs, now, Guarded.call(() -> vendor.connector().fetch(refs, call))));
            engine.wake(loop);
        });
    }

    private void collect(Instant now) {
        for (Answer answer = answers.poll(); answer != null; answer = answers.poll()) {
            calls--;
            answer.refs().forEach(ref -> flying.remove(ref.toString()));
            vendor.answered(
                    answer.result().isLeft() ? Optional.of(answer.result().getLeft()) : Optional.empty(), now);
            Map<ExternalRef, Optional<Bytes>> bodies = new LinkedHashMap<>();
            answer.result().forEach(list -> list.forEach(item -> bodies.put(item.ref(), item.body())));
            for (ExternalRef ref : answer.refs()) {
                found.put(ref.toString(), found(answer, Optional.ofNullable(bodies.get(ref))));
            }
        }
    }

    private static Found found(Answer answer, Optional<Optional<Bytes>> body) {
        if (answer.result().isLeft()) {
            return new Found(
                    Optional.empty(), false, Optional.of(answer.result().getLeft()), answer.begunAt());
        }
        if (body.isEmpty()) {
            SyncFailure silent = SyncFailure.passing("the fetch did not answer for this record");
            return new Found(Optional.empty(), false, Optional.of(silent), answer.begunAt());
        }
        return new Found(body.get(), body.get().isEmpty(), Optional.empty(), answer.begunAt());
    }
}
