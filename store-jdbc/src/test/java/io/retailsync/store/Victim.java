package io.retailsync.store;

import io.retailsync.spi.Change;
import io.retailsync.spi.Row;
import io.retailsync.spi.Table;
import io.retailsync.spi.Unit;
import io.retailsync.spi.Verdict;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** A process that writes until it is killed, and says on its standard output what the store called done. */
final class Victim {

    /** What a line ends with, because a kill may cut it. */
    static final String END = ";";

    private static final int THREADS = 4;

    private Victim() {}

    /** Arguments: the store's file, a prefix for the ids. */
    public static void main(String[] arguments) throws InterruptedException {
        JdbcStore store = JdbcStore.file(Path.of(arguments[0]));
        List<Thread> threads = IntStream.range(0, THREADS)
                .mapToObj(n -> new Thread(() -> write(store, arguments[1] + n + ".", System.out)))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void write(JdbcStore store, String prefix, PrintStream acknowledged) {
        for (int n = 0; ; n++) {
            String id = prefix + n;
            store.append(List.of(Row.of(Table.INTAKE, id + "a", "{}"), Row.of(Table.INTAKE, id + "b", "{}")));
            acknowledged.println("append " + id + END);
            Unit unit = new Unit(List.of(
                    Change.put(Row.of(Table.RECORD, id, "{}").state("whole")),
                    Change.delete(Row.of(Table.INTAKE, id + "a", "{}")),
                    Change.put(Row.of(Table.INTAKE, id + "b", "{}").next("{}").state("DONE")),
                    Change.add(Row.of(Table.JOURNAL, id, "{}"))));
            if (store.commit(List.of(unit), 0).get(0) == Verdict.DONE) {
                acknowledged.println("commit " + id + END);
            }
        }
    }
}
