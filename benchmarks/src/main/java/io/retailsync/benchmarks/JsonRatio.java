package io.retailsync.benchmarks;

import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs {@link OrderAsJson} twice, in turns, and prints a line for each way of reading: both times, their ratio, and what one order
 * allocates. Takes a minute and a half.
 */
public final class JsonRatio {

    private JsonRatio() {}

    /**
     * Measures.
     *
     * @param arguments none
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] arguments) throws RunnerException {
        print("our own JSON of an order, read and written", "readAndWrite");
        print("a stranger's JSON of an order, decoded and written", "decodeAndWrite");
    }

    private static void print(String what, String method) throws RunnerException {
        SideBySide measured = SideBySide.measure(OrderAsJson.class, method, "plainTree");
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f us, %.1f us as a plain Jackson tree, ratio %.2f; %,.0f and %,.0f bytes allocated an order%n",
                what,
                1_000_000 / measured.ours().perSecond(),
                1_000_000 / measured.bare().perSecond(),
                1 / measured.ratio(),
                measured.ours().bytes(),
                measured.bare().bytes());
    }
}
