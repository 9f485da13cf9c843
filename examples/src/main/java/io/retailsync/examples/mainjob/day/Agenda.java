package io.retailsync.examples.mainjob.day;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.PriorityQueue;

/** What is still to happen, by time; equal times in the order in which they were entered. */
final class Agenda {

    private final PriorityQueue<Entry> entries = new PriorityQueue<>();
    private long entered;

    /** Something that happens. */
    @FunctionalInterface
    interface Act {
        /**
         * Does it, if it can be done now.
         *
         * @param now the vendors' time
         * @return after which time to try again; empty when it is done
         */
        Optional<Duration> at(Instant now);
    }

    private record Entry(Instant due, long order, Act act) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            int byTime = due.compareTo(other.due);
            return byTime != 0 ? byTime : Long.compare(order, other.order);
        }
    }

    void enter(Instant due, Act act) {
        entries.add(new Entry(due, entered++, act));
    }

    /** Enters something that always can be done. */
    void once(Instant due, java.util.function.Consumer<Instant> act) {
        enter(due, now -> {
            act.accept(now);
            return Optional.empty();
        });
    }

    /** Does what is due. */
    void work(Instant now) {
        while (!entries.isEmpty() && !entries.element().due().isAfter(now)) {
            Act act = entries.remove().act();
            act.at(now).ifPresent(later -> enter(now.plus(later), act));
        }
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    int size() {
        return entries.size();
    }
}
