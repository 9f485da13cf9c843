package io.retailsync.simulation;

import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What happened, line by line: a fingerprint for comparing runs, and the lines themselves for who listens. */
final class Trace implements Consumer<String> {

    private static final long PRIME = 0x100000001b3L;

    private final Supplier<Instant> now;
    private Consumer<String> listener = line -> {};
    private long fingerprint = 0xcbf29ce484222325L;

    Trace(Supplier<Instant> now) {
        this.now = now;
    }

    void listener(Consumer<String> who) {
        listener = who;
    }

    @Override
    public void accept(String what) {
        String line = now.get() + "  " + what;
        for (int i = 0; i < line.length(); i++) {
            fingerprint = (fingerprint ^ line.charAt(i)) * PRIME;
        }
        listener.accept(line);
    }

    long fingerprint() {
        return fingerprint;
    }
}
