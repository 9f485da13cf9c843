package io.retailsync.api;

import io.retailsync.model.Key;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All that is known of one record: what came in, when, from whom, what was decided and why, what was sent, what was answered. Values of
 * personal attributes are masked.
 *
 * @param key the record
 * @param names how the systems name it
 * @param now one line per system or process: how things stand
 * @param entries what happened, oldest first
 */
public record Explanation(Key key, List<String> names, List<String> now, List<Entry> entries) {

    /**
     * Copies the lists.
     *
     * @param key the record
     * @param names how the systems name it
     * @param now one line per system or process: how things stand
     * @param entries what happened, oldest first
     */
    public Explanation {
        names = List.copyOf(names);
        now = List.copyOf(now);
        entries = List.copyOf(entries);
    }

    /**
     * One thing that happened.
     *
     * @param at when
     * @param correlation what belongs together
     * @param what a word, such as {@code accepted}, {@code decided}, {@code sent}, {@code answered}
     * @param system which system, or empty
     * @param text one sentence
     */
    public record Entry(Instant at, String correlation, String what, String system, String text) {

        @Override
        public String toString() {
            return at + "  " + what + (system.isEmpty() ? "" : " [" + system + "]") + "  " + text;
        }
    }

    @Override
    public String toString() {
        String happened = entries.stream().map(Entry::toString).collect(Collectors.joining("\n  ", "  ", "\n"));
        return key + "  known as " + String.join(", ", names) + "\nnow\n  " + String.join("\n  ", now)
                + "\nwhat happened\n" + happened;
    }
}
