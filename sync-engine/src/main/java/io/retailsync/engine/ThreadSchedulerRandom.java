package io.retailsync.engine;

import java.util.random.RandomGenerator;

/** Makes any source of chance safe for concurrent use. */
final class ThreadSchedulerRandom implements RandomGenerator {

    private final RandomGenerator source;

    ThreadSchedulerRandom(RandomGenerator source) {
        this.source = source;
    }

    @Override
    public synchronized long nextLong() {
        return source.nextLong();
    }
}
