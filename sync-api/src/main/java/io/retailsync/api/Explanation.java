package io.retailsync.api;

import io.retailsync.model.Key;
import java.time.Instant;
import java.util.List;

/**
 * All that is known of one record: how it stands, what is open and why, who has to act, and what came in, when, from whom, what was decided
 * and why, what was sent, what was answered. Values of personal attributes are masked.
 *
 * <p>{@link #toString()} is the form for people: how things stand first, then what did not go smoothly, then all that happened, day by day,
 * with what repeats on one line.
 *
 * @param key the record
 * @param names how the systems name it
 * @param facts what people know it by: attributes without personal data, such as {@code displayNumber #1001}
 * @param at when this was true
 * @param now how things stand: a line per system, process or case; a line that belongs to the one before it begins with two spaces
 * @param entries what happened, oldest first
 */
public record Explanation(
        Key key, List<String> names, List<String> facts, Instant at, List<String> now, List<Entry> entries) {

    /**
     * Copies the lists.
     *
     * @param key the record
     * @param names how the systems name it
     * @param facts what people know it by: attributes without personal data, such as {@code displayNumber #1001}
     * @param at when this was true
     * @param now how things stand: a line per system, process or case; a line that belongs to the one before it begins with two spaces
     * @param entries what happened, oldest first
     */
    public Explanation {
        names = List.copyOf(names);
        facts = List.copyOf(facts);
        now = List.copyOf(now);
        entries = List.copyOf(entries);
    }

    /**
     * One thing that happened.
     *
     * @param at when
     * @param correlation what belongs together
     * @param what a word, such as {@code accepted}, {@code decided}, {@code sending}, {@code delivered}
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
        return new Story(this).text();
    }
}
