package io.retailsync.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Ours and the bare thing, measured in turns, each turn in a JVM of its own, so that whatever else the machine does in these seconds
 * strikes both.
 *
 * @param ours what is ours
 * @param bare what it is compared with
 */
record SideBySide(Measured ours, Measured bare) {

    private static final int ROUNDS = 2;
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    /**
     * Means over the rounds.
     *
     * @param perSecond operations
     * @param bytes allocated by one operation
     */
    record Measured(double perSecond, double bytes) {

        private static Measured mean(List<RunResult> runs) {
            return new Measured(
                    mean(runs, run -> run.getPrimaryResult().getScore()),
                    mean(
                            runs,
                            run -> Objects.requireNonNull(
                                            run.getSecondaryResults().get(ALLOCATED))
                                    .getScore()));
        }

        private static double mean(List<RunResult> runs, ToDoubleFunction<RunResult> score) {
            return runs.stream().mapToDouble(score).average().orElseThrow();
        }
    }

    /** {@return both methods of a class of benchmarks, measured} */
    static SideBySide measure(Class<?> benchmarks, String ours, String bare, String... jvmArguments)
            throws RunnerException {
        List<RunResult> ofOurs = new ArrayList<>();
        List<RunResult> ofBare = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ofBare.add(run(benchmarks, bare, jvmArguments));
            ofOurs.add(run(benchmarks, ours, jvmArguments));
        }
        return new SideBySide(Measured.mean(ofOurs), Measured.mean(ofBare));
    }

    double ratio() {
        return ours.perSecond() / bare.perSecond();
    }

    private static RunResult run(Class<?> benchmarks, String method, String... jvmArguments) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(benchmarks.getName() + "." + method + "$")
                        .jvmArgsAppend(jvmArguments)
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle();
    }
}
