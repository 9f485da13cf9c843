package io.retailsync.simulation.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Runs a range of seeds, {@code -Dseeds=1..500}, and says of each that failed which invariant was violated. {@code -Dtrace=true} prints
 * what happened in a range of one seed. The last line is {@code N seeds, M failed}; exit 1 unless M is 0 and every kind of fault struck.
 */
public final class Campaign {

    private static final String STANDARD = "1..500";
    /** Fewer seeds than this are looked at for themselves and need not meet every fault. */
    private static final int A_RANGE = 200;

    private Campaign() {}

    /**
     * Runs the seeds.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        String range = System.getProperty("seeds", "");
        String wanted = range.isEmpty() ? STANDARD : range;
        String[] ends = wanted.split("\\.\\.", -1);
        if (!wanted.matches("\\d{1,18}(\\.\\.\\d{1,18})?")
                || Long.parseLong(ends[0]) > Long.parseLong(ends[ends.length - 1])) {
            System.out.println(
                    "-Dseeds=" + range + " names no seeds: write one, such as 7, or a range, such as 1..500");
            System.exit(2);
        }
        long first = Long.parseLong(ends[0]);
        long last = Long.parseLong(ends[ends.length - 1]);
        boolean traced = first == last && Boolean.getBoolean("trace");
        Strikes strikes = new Strikes();
        List<Run.Result> failed = new ArrayList<>();
        long crashes = 0;
        long takeOvers = 0;
        long completed = 0;
        long stuck = 0;
        for (long seed = first; seed <= last; seed++) {
            Run.Result result = Run.of(seed, traced ? System.out::println : line -> {});
            strikes.add(result.strikes());
            crashes += result.crashes();
            takeOvers += result.takeOvers();
            completed += result.completed();
            stuck += result.stuck();
            if (!result.violations().isEmpty()) {
                failed.add(result);
                say(result);
            }
        }
        long seeds = last - first + 1;
        strikes.lines().forEach(System.out::println);
        System.out.printf(
                Locale.ROOT,
                "%d crashes, %d take-overs, %d orders fulfilled, %d before a person%n",
                crashes,
                takeOvers,
                completed,
                stuck);
        List<String> missing = seeds >= A_RANGE ? strikes.missing() : List.of();
        missing.forEach(gap -> System.out.println("the range does not count: no " + gap));
        System.out.println(seeds + " seeds, " + failed.size() + " failed");
        System.exit(failed.isEmpty() && missing.isEmpty() ? 0 : 1);
    }

    private static void say(Run.Result result) {
        System.out.println("seed " + result.seed() + " failed after " + result.crashes() + " crashes:");
        result.violations().stream().limit(8).forEach(violation -> System.out.println("    " + violation));
        System.out.println("    again: mvn -o -pl sync-simulation -am verify -Psimulate -Dseeds=" + result.seed() + ".."
                + result.seed() + " (java -Dtrace=true prints what happened)");
    }
}
