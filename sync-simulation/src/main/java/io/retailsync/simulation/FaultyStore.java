package io.retailsync.simulation;

import io.retailsync.spi.Row;
import io.retailsync.spi.Store;
import io.retailsync.spi.StoreUnavailable;
import io.retailsync.spi.Table;
import io.retailsync.spi.Unit;
import io.retailsync.spi.Verdict;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A store that misbehaves as a {@link StoreFaults} plan says; what it holds is another store's.
 *
 * <p>Only calls on a strand are struck, because nothing else can wait or die; questions of the simulation itself pass. Once its engine was
 * stopped dead it does nothing any more.
 */
public final class FaultyStore implements Store {

    private final Store store;
    private final StoreFaults faults;
    private final VirtualTime time;
    private final Runnable crash;
    private boolean severed;

    /**
     * A store with faults.
     *
     * @param store what really keeps the rows
     * @param faults which calls go wrong, and how
     * @param time the world that it lives in
     * @param crash stops the engine dead that uses it
     */
    public FaultyStore(Store store, StoreFaults faults, VirtualTime time, Runnable crash) {
        this.store = store;
        this.faults = faults;
        this.time = time;
        this.crash = crash;
    }

    /** Cuts the engine off: whatever still runs of it unwinds at its next call. */
    public void sever() {
        severed = true;
    }

    @Override
    public long lease(String node, Instant now) {
        return store.lease(node, now);
    }

    @Override
    public List<Boolean> append(List<Row> rows) {
        Optional<StoreFault> fault = strike(faults::append);
        List<Boolean> fresh = store.append(rows);
        if (fault.filter(StoreFault.APPENDED_UNHEARD::equals).isPresent()) {
            throw new StoreUnavailable("simulated: the rows are durable and the answer is lost");
        }
        return done(fault, fresh);
    }

    @Override
    public List<Verdict> commit(List<Unit> units, long fence) {
        Optional<StoreFault> fault = strike(faults::commit);
        if (fault.filter(StoreFault.UNKNOWN_WITHOUT_EFFECT::equals).isPresent()) {
            return unknown(units);
        }
        List<Verdict> verdicts = store.commit(units, fence);
        if (fault.filter(StoreFault.UNKNOWN_WITH_EFFECT::equals).isPresent()) {
            return unknown(units);
        }
        return done(fault, verdicts);
    }

    private static List<Verdict> unknown(List<Unit> units) {
        return units.stream().map(unit -> Verdict.UNKNOWN).toList();
    }

    @Override
    public Map<String, Row> load(Table table, Collection<String> ids) {
        return read(() -> store.load(table, ids));
    }

    @Override
    public List<Row> about(Table table, Collection<String> abouts) {
        return read(() -> store.about(table, abouts));
    }

    @Override
    public List<Row> due(Table table, String owner, Instant now, int limit) {
        return read(() -> store.due(table, owner, now, limit));
    }

    @Override
    public Optional<Instant> nextDue(Table table, String owner) {
        return read(() -> store.nextDue(table, owner));
    }

    @Override
    public List<Row> list(Table table, String owner, String state, long after, int limit) {
        return read(() -> store.list(table, owner, state, after, limit));
    }

    @Override
    public Map<Table, Map<String, Long>> count(Set<Table> tables) {
        return read(() -> store.count(tables));
    }

    @Override
    public Map<String, Long> owners(Table table, String state) {
        return read(() -> store.owners(table, state));
    }

    /** Closes what it stands before, unless its engine is dead: a dead engine closes nothing. */
    @Override
    public void close() {
        if (!severed) {
            store.close();
        }
    }

    private <T> T read(Supplier<T> question) {
        Optional<StoreFault> fault = strike(faults::read);
        return done(fault, question.get());
    }

    /** Draws a fault and lets happen what it does before the call. */
    private Optional<StoreFault> strike(Supplier<Optional<StoreFault>> draw) {
        if (severed && time.onStrand()) {
            throw new Crashed();
        }
        if (!time.onStrand()) {
            return Optional.empty();
        }
        Optional<StoreFault> fault = faults.isDown(time.now()) ? Optional.of(StoreFault.UNAVAILABLE) : draw.get();
        fault.ifPresent(this::before);
        return fault;
    }

    private void before(StoreFault fault) {
        faults.struck(fault);
        switch (fault) {
            case UNAVAILABLE -> throw new StoreUnavailable("simulated: the store can't be reached");
            case CRASH_BEFORE -> die();
            case SLOW -> {
                time.pause(time.now().plus(faults.delay()));
                if (severed) {
                    throw new Crashed();
                }
            }
            default -> {}
        }
    }

    private <T> T done(Optional<StoreFault> fault, T answer) {
        if (fault.filter(StoreFault.CRASH_AFTER::equals).isPresent()) {
            die();
        }
        return answer;
    }

    private void die() {
        severed = true;
        crash.run();
        throw new Crashed();
    }
}
