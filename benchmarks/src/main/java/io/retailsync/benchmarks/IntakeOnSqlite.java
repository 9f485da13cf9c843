package io.retailsync.benchmarks;

import io.retailsync.spi.Row;
import io.retailsync.spi.Store;
import io.retailsync.store.JdbcStore;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.ThreadParams;

/**
 * Durable intake: 64 callers who each append 16 records of 1 kB to one store, beside one thread that inserts as many rows a transaction
 * into the same table, with the same settings, on the same disk, by bare JDBC.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 1, time = 2)
@Measurement(iterations = 1, time = 4)
public class IntakeOnSqlite {

    private static final int CALLERS = 64;
    private static final int RECORDS = 16;

    /**
     * One call of one of the callers.
     *
     * @param open the store
     * @param caller who calls
     * @return whether each record was new
     */
    @Benchmark
    @Threads(CALLERS)
    @OperationsPerInvocation(RECORDS)
    public List<Boolean> throughTheStore(OpenStore open, Caller caller) {
        return open.store.append(caller.next(RECORDS));
    }

    /**
     * One transaction with as many rows as all callers append at once.
     *
     * @param open the table
     * @param caller who inserts
     * @return what the driver counted
     * @throws SQLException if the disk is full
     */
    @Benchmark
    @Threads(1)
    @OperationsPerInvocation(CALLERS * RECORDS)
    public int[] bareInsert(OpenTable open, Caller caller) throws SQLException {
        return open.table.insert(caller.next(CALLERS * RECORDS));
    }

    /** Where records come from. */
    @State(Scope.Thread)
    public static class Caller {
        private String name = "";
        private long next;

        /**
         * Names the caller.
         *
         * @param thread which of them
         */
        @Setup
        public void name(ThreadParams thread) {
            name = "caller " + thread.getThreadIndex();
        }

        private List<Row> next(int count) {
            List<Row> rows = IntakeRecords.of(name, next, count);
            next += count;
            return rows;
        }
    }

    /** A store in a file of its own. */
    @State(Scope.Benchmark)
    public static class OpenStore {
        private final ScratchFolder folder = new ScratchFolder();
        private final Store store = JdbcStore.file(folder.file());

        /** Closes and removes it. */
        @TearDown
        public void close() {
            store.close();
            folder.remove();
        }
    }

    /** The same table in another file. */
    @State(Scope.Benchmark)
    public static class OpenTable {
        private final ScratchFolder folder = new ScratchFolder();
        private final BareTable table;

        /** Opens it. */
        public OpenTable() {
            try {
                table = new BareTable(folder.file());
            } catch (SQLException failure) {
                throw new IllegalStateException("the file to measure can't be opened", failure);
            }
        }

        /**
         * Closes and removes it.
         *
         * @throws SQLException if it can't be closed
         */
        @TearDown
        public void close() throws SQLException {
            table.close();
            folder.remove();
        }
    }
}
