package io.retailsync.benchmarks;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link IntakeOnSqlite} twice, in turns, and prints one line: both rates and their ratio. Takes half a minute. */
public final class IntakeRatio {

    private static final int ROUNDS = 2;

    private IntakeRatio() {}

    /**
     * Measures.
     *
     * @param arguments the directory to write in; the current one where none is given
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] arguments) throws RunnerException {
        Path disk = Path.of(arguments.length == 0 ? "" : arguments[0]).toAbsolutePath();
        double bare = 0;
        double store = 0;
        for (int round = 0; round < ROUNDS; round++) {
            bare += recordsPerSecond("bareInsert", disk) / ROUNDS;
            store += recordsPerSecond("throughTheStore", disk) / ROUNDS;
        }
        System.out.printf(
                Locale.ROOT,
                "durable intake on SQLite: %,.0f records/s through the store, %,.0f records/s by bare insert, ratio %.2f%n",
                store,
                bare,
                store / bare);
    }

    private static double recordsPerSecond(String method, Path disk) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(IntakeOnSqlite.class.getName() + "." + method + "$")
                        .jvmArgsAppend("-D" + ScratchFolder.DISK + "=" + disk)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        return results.iterator().next().getPrimaryResult().getScore();
    }
}
