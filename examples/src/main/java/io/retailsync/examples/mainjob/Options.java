package io.retailsync.examples.mainjob;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * What the person who started the main job wants.
 *
 * @param orders how many orders the day has, 2 to 1,000,000: one that ends well and one that is undone
 * @param seed from which everything random is drawn
 * @param faults how bad network and vendors are
 * @param crashes how often the host is killed
 * @param speed how many seconds of the vendors pass in one of the wall, above 0, at most 20
 * @param webhooks a directory of payloads to post instead of a generated day
 * @param store what the host keeps its data in
 * @param output the directory for the report, the log and the host's files
 */
record Options(
        int orders,
        long seed,
        Faults faults,
        int crashes,
        double speed,
        Optional<Path> webhooks,
        StoreKind store,
        Path output) {

    private static final int FEWEST_ORDERS = 2;
    private static final int MOST_ORDERS = 1_000_000;
    private static final int MOST_CRASHES = 100;

    /** How bad network and vendors are. */
    enum Faults {
        NONE,
        USUAL,
        STORM
    }

    /** What the host keeps its data in. */
    enum StoreKind {
        SQLITE,
        MEMORY
    }

    /** An option that can't be; the message says what to write instead. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    /**
     * Refuses what can't work.
     *
     * @param orders how many orders the day has, 2 to 1,000,000: one that ends well and one that is undone
     * @param seed from which everything random is drawn
     * @param faults how bad network and vendors are
     * @param crashes how often the host is killed
     * @param speed how many seconds of the vendors pass in one of the wall, above 0, at most 20
     * @param webhooks a directory of payloads to post instead of a generated day
     * @param store what the host keeps its data in
     * @param output the directory for the report, the log and the host's files
     */
    Options {
        within("orders", orders, FEWEST_ORDERS, MOST_ORDERS);
        within("crash", crashes, 0, MOST_CRASHES);
        require(speed > 0 && speed <= 20, "-Dspeed=" + speed + ": write a number above 0, at most 20");
        require(
                store == StoreKind.SQLITE || crashes == 0,
                "-Dstore=memory forgets everything in a crash: add -Dcrash=0, or use -Dstore=sqlite");
        webhooks.ifPresent(directory ->
                require(Files.isDirectory(directory), "-Dwebhooks=" + directory + ": there is no such directory"));
    }

    /**
     * {@return the options that system properties state; an empty property counts as absent}
     *
     * @param given usually those of the JVM
     */
    static Options of(Properties given) {
        Reader reader = new Reader(given);
        Path startedIn = Path.of(reader.text("started.in", "")).toAbsolutePath();
        Optional<Path> webhooks =
                reader.text("webhooks").map(startedIn::resolve).map(Path::normalize);
        StoreKind store = reader.choice("store", StoreKind.class, StoreKind.SQLITE);
        Path base = Path.of(reader.text("retailsync.basedir", startedIn.toString()));
        return new Options(
                reader.whole("orders", 1_000, FEWEST_ORDERS, MOST_ORDERS),
                reader.whole("seed", 20261121),
                reader.choice("faults", Faults.class, Faults.USUAL),
                reader.whole("crash", store == StoreKind.MEMORY ? 0 : 3, 0, MOST_CRASHES),
                reader.number("speed", 20),
                webhooks,
                store,
                base.resolve("examples").resolve("target").resolve("main-job"));
    }

    private static void within(String name, long given, int least, int most) {
        require(given >= least && given <= most, "-D" + name + "=" + given + ": write " + least + " to " + most);
    }

    private static void require(boolean met, String otherwise) {
        if (!met) {
            throw new Refused(otherwise);
        }
    }

    /** Reads properties, saying which one is wrong. */
    private record Reader(Properties given) {

        Optional<String> text(String name) {
            return Optional.ofNullable(given.getProperty(name))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty());
        }

        String text(String name, String otherwise) {
            return text(name).orElse(otherwise);
        }

        long whole(String name, long otherwise) {
            try {
                return text(name).map(Long::parseLong).orElse(otherwise);
            } catch (NumberFormatException e) {
                throw new Refused("-D" + name + "=" + text(name, "") + ": write a whole number");
            }
        }

        int whole(String name, int otherwise, int least, int most) {
            long whole = whole(name, otherwise);
            within(name, whole, least, most);
            return (int) whole;
        }

        double number(String name, double otherwise) {
            try {
                return text(name).map(Double::parseDouble).orElse(otherwise);
            } catch (NumberFormatException e) {
                throw new Refused("-D" + name + "=" + text(name, "") + ": write a number");
            }
        }

        <E extends Enum<E>> E choice(String name, Class<E> type, E otherwise) {
            try {
                return text(name)
                        .map(text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT)))
                        .orElse(otherwise);
            } catch (IllegalArgumentException e) {
                String choices = String.join(
                        "|",
                        java.util.stream.Stream.of(type.getEnumConstants())
                                .map(each -> each.name().toLowerCase(Locale.ROOT))
                                .toList());
                throw new Refused("-D" + name + "=" + text(name, "") + ": write one of " + choices);
            }
        }
    }
}
