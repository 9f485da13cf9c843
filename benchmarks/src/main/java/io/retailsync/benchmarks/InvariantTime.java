package io.retailsync.benchmarks;

import java.util.Locale;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link OrderOfAThousandLines} and prints one line: how long all invariants take. Takes ten seconds. */
public final class InvariantTime {

    private InvariantTime() {}

    /**
     * Measures.
     *
     * @param arguments none
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] arguments) throws RunnerException {
        double micros = new Runner(new OptionsBuilder()
                        .include(OrderOfAThousandLines.class.getName() + ".check$")
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle()
                .getPrimaryResult()
                .getScore();
        System.out.printf(Locale.ROOT, "all invariants of an order of 1,000 lines: %.2f ms%n", micros / 1_000);
    }
}
