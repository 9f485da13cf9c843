package io.retailsync.benchmarks;

import java.nio.file.Path;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/** Runs {@link IntakeOnSqlite} twice, in turns, and prints one line: both rates and their ratio. Takes half a minute. */
public final class IntakeRatio {

    private IntakeRatio() {}

    /**
     * Measures.
     *
     * @param arguments the directory to write in; the current one where none is given
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] arguments) throws RunnerException {
        Path disk = Path.of(arguments.length == 0 ? "" : arguments[0]).toAbsolutePath();
        SideBySide measured = SideBySide.measure(
                IntakeOnSqlite.class, "throughTheStore", "bareInsert", "-D" + ScratchFolder.DISK + "=" + disk);
        System.out.printf(
                Locale.ROOT,
                "durable intake on SQLite: %,.0f records/s through the store, %,.0f records/s by bare insert, ratio %.2f%n",
                measured.ours().perSecond(),
                measured.bare().perSecond(),
                measured.ratio());
    }
}
