package io.retailsync.benchmarks;

import java.util.Locale;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link MoneyArithmetic} and prints one line: our time, Moneta's and their ratio. Takes half a minute. */
public final class MoneyRatio {

    private static final int ROUNDS = 2;

    private MoneyRatio() {}

    /**
     * Measures, in turns.
     *
     * @param arguments none
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] arguments) throws RunnerException {
        double ours = 0;
        double moneta = 0;
        for (int round = 0; round < ROUNDS; round++) {
            ours += nanoseconds("addAndCompare") / ROUNDS;
            moneta += nanoseconds("addAndCompareByMoneta") / ROUNDS;
        }
        System.out.printf(
                Locale.ROOT,
                "money, add and compare: %.1f ns ours, %.1f ns Moneta, ratio %.1f; allocation to 7 lines: %.0f ns%n",
                ours,
                moneta,
                moneta / ours,
                nanoseconds("allocate"));
    }

    private static double nanoseconds(String method) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(MoneyArithmetic.class.getName() + "." + method + "$")
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run()
                .iterator()
                .next()
                .getPrimaryResult()
                .getScore();
    }
}
