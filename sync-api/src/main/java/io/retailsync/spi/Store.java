package io.retailsync.spi;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the engine keeps everything. Synchronous, safe for concurrent use; a store merges the commits of concurrent callers.
 *
 * <p>Rules (the kit in {@code sync-testkit} checks each): S1 what {@link #append} and {@link #commit} report as done survives a kill and,
 * where the medium allows, a power loss. S2 a unit is all or nothing. S3 a unit whose expectation fails is left out and named, the others
 * of the batch happen. S4 units of one batch see the changes of earlier units of that batch. S5 an appended row whose id is there
 * already is reported as a duplicate and changes nothing. S6 rows of equal rank come back in the order in which they first came in. S7 a unit
 * that builds on one that is left out ({@link Unit#basis()}) is left out too.
 */
public interface Store extends AutoCloseable {

    /** Number of lanes by which nodes share work; a constant of every store. */
    int LANES = 256;

    /**
     * Takes the right to write for one node; earlier holders' commits fail from now on.
     *
     * @param node name of the node
     * @param now the time
     * @return the fencing token, larger than any before
     */
    long lease(String node, Instant now);

    /**
     * {@return per row, whether it is new; false for a duplicate}
     *
     * @param rows first versions
     * @throws StoreUnavailable where they could not be made durable
     */
    List<Boolean> append(List<Row> rows);

    /**
     * Commits units, each for itself.
     *
     * @param units in order
     * @param fence the token of the lease
     * @return a verdict per unit
     * @throws StoreUnavailable where the store can't be written or the fence is not the newest
     */
    List<Verdict> commit(List<Unit> units, long fence);

    /**
     * {@return the rows that are there, by id}
     *
     * @param table which table
     * @param ids any number
     */
    Map<String, Row> load(Table table, Collection<String> ids);

    /**
     * {@return the rows about any of these, in order of arrival}
     *
     * @param table which table
     * @param abouts any number
     */
    List<Row> about(Table table, Collection<String> abouts);

    /**
     * {@return the rows of one owner that are due, by rank, then arrival}
     *
     * @param table which table
     * @param owner whose
     * @param now the time
     * @param limit most rows
     */
    List<Row> due(Table table, String owner, Instant now, int limit);

    /**
     * {@return when the next row of that owner is due, if any ever}
     *
     * @param table which table
     * @param owner whose
     */
    Optional<Instant> nextDue(Table table, String owner);

    /**
     * Reads through a table in order of arrival.
     *
     * @param table which table
     * @param owner only that owner's rows; empty string for all
     * @param state only rows in that state; empty string for all
     * @param after number of matching rows to pass over
     * @param limit most rows
     * @return the rows
     */
    List<Row> list(Table table, String owner, String state, long after, int limit);

    /**
     * {@return by table, how many rows are in each state; all of one moment, and without reading the rows}
     *
     * @param tables which tables; each is a key of the answer
     */
    Map<Table, Map<String, Long>> count(Set<Table> tables);

    /**
     * {@return how many rows are in each state, without reading them}
     *
     * @param table which table
     */
    default Map<String, Long> count(Table table) {
        return count(Set.of(table)).getOrDefault(table, Map.of());
    }

    /**
     * {@return by owner, how many rows are in a state, without reading them; owners who have none are left out}
     *
     * @param table which table
     * @param state the state, not empty
     */
    Map<String, Long> owners(Table table, String state);

    /** Closes it; calling it twice is harmless. */
    @Override
    void close();
}
