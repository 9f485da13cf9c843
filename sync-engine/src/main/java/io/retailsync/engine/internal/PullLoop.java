package io.retailsync.engine.internal;

import io.retailsync.spi.Descriptor;
import io.retailsync.spi.Incoming;
import io.retailsync.spi.Page;
import io.retailsync.spi.Pull;
import io.retailsync.spi.Row;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.Table;
import io.retailsync.spi.Verdict;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Pulls one stream: reads behind its cursor, keeps what came and the new cursor in one commit. */
final class PullLoop {

    private static final int LIMIT = 200;
    private static final Duration PAUSE_MOST = Duration.ofMinutes(2);
    private static final Duration FULL = Duration.ofSeconds(5);

    private final Engine engine;
    private final Vendor vendor;
    private final Descriptor.Stream stream;
    private final Webhooks webhooks;
    private final Backlog backlog;
    private final AtomicReference<Optional<Either<SyncFailure, Page>>> answer = new AtomicReference<>(Optional.empty());
    private boolean asking;
    private int failures;
    private Instant nextAt = Instant.EPOCH;

    PullLoop(Engine engine, Vendor vendor, Descriptor.Stream stream, Webhooks webhooks, Backlog backlog) {
        this.engine = engine;
        this.vendor = vendor;
        this.stream = stream;
        this.webhooks = webhooks;
        this.backlog = backlog;
    }

    String name() {
        return "pull:" + vendor.name() + ":" + stream.name();
    }

    Instant turn(Instant now) {
        Optional<Either<SyncFailure, Page>> came = answer.getAndSet(Optional.empty());
        if (came.isPresent()) {
            asking = false;
            came.get().fold(failure -> failed(failure, now), page -> keep(page, now));
        }
        if (asking) {
            return Instant.MAX;
        }
        Instant allowed = vendor.openFrom(now);
        Instant at = allowed.isAfter(nextAt) ? allowed : nextAt;
        if (at.isAfter(now)) {
            return at;
        }
        if (backlog.isFull()) {
            return now.plus(FULL);
        }
        ask(now);
        return Instant.MAX;
    }

    private void ask(Instant now) {
        Pull pull = new Pull(stream.name(), cursor().map(Row::body), LIMIT);
        asking = true;
        Instant deadline = now.plus(vendor.descriptor().deadline());
        engine.scheduler().call(name(), pause -> {
            EngineCall call = new EngineCall(vendor, engine.scheduler(), pause, deadline);
            answer.set(Optional.of(Guarded.call(() -> vendor.connector().pull(pull, call))));
            engine.wake(name());
        });
    }

    private Optional<Row> cursor() {
        String id = vendor.name() + "|" + stream.name();
        return Optional.ofNullable(
                engine.store().load(Table.CURSOR, List.of(id)).get(id));
    }

    private boolean failed(SyncFailure failure, Instant now) {
        vendor.answered(Optional.of(failure), now);
        failures++;
        Duration pause = Duration.ofSeconds(1L << Math.min(failures, 7));
        nextAt = now.plus(pause.compareTo(PAUSE_MOST) > 0 ? PAUSE_MOST : pause);
        return false;
    }

    private boolean keep(Page page, Instant now) {
        vendor.answered(Optional.empty(), now);
        Optional<Row> before = cursor();
        Draft draft = Draft.first(engine.store());
        long known = 0;
        for (Incoming incoming : page.changes()) {
            Row row = Webhooks.kept(vendor.attached(), incoming, now);
            known += draft.get(Table.INTAKE, row.id()).isPresent() ? 1 : 0;
            draft.add(row);
        }
        String id = vendor.name() + "|" + stream.name();
        draft.put(before.map(row -> row.next(page.cursor()))
                .orElseGet(() -> Row.of(Table.CURSOR, id, page.cursor()).owner(vendor.name())));
        draft.wake("intake:" + vendor.name());
        boolean done = engine.commit(List.of(draft)).get(0) == Verdict.DONE;
        if (done) {
            webhooks.countDuplicates(known);
            failures = 0;
        }
        nextAt = page.more() || !done ? now : now.plus(stream.every());
        return done;
    }
}
