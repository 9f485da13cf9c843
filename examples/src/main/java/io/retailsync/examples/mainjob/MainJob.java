package io.retailsync.examples.mainjob;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Runs a day of a retailer through the example's host application and judges what came of it. Exit code 0 only when nothing was lost,
 * doubled, out of order or wrong; 1 otherwise, 2 for options that can't be.
 */
public final class MainJob {

    private MainJob() {}

    /**
     * Runs.
     *
     * @param arguments none: options are system properties, see the README
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int exit;
        try {
            exit = run(out);
        } catch (Options.Refused refused) {
            out.println(refused.getMessage());
            exit = 2;
        }
        System.exit(exit);
    }

    private static int run(PrintStream out) {
        Options options = Options.of(System.getProperties());
        try (Run run = new Run(options, out)) {
            Report report = run.run();
            report.write(options.output().resolve("report.json"));
            new Summary(options, report).print(out);
            return report.failed().isEmpty() ? 0 : 1;
        }
    }
}
