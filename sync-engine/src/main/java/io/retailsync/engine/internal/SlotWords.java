package io.retailsync.engine.internal;

import io.retailsync.spi.Row;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is on its way to one system, in words. */
final class SlotWords {

    /** Words of the journal that say why something did not get through. */
    static final Set<String> FAILED = Set.of("failed", "held", "gone");

    private SlotWords() {}

    /**
     * {@return a sentence}
     *
     * @param row the slot
     * @param slot the same, as data
     * @param now the time
     * @param lastWords why its head did not get through, where the journal says so and the system itself is well
     */
    static String of(Row row, SlotDoc slot, Instant now, Optional<String> lastWords) {
        return slot.head().label() + " " + state(row, slot, now, lastWords) + behind(slot);
    }

    private static String state(Row row, SlotDoc slot, Instant now, Optional<String> lastWords) {
        return switch (row.state()) {
            case "PARKED" -> "stands still until somebody decides a case";
            case "WAITING" -> waiting(row, slot, now);
            case "HELD" ->
                "was sent "
                        + slot.flight()
                                .map(sent -> PlainWords.ago(sent.firstSentAt(), now))
                                .orElse("")
                        + " without a clear answer, so whether it happened is not known and nothing newer of this record goes"
                        + " there; looked for again at " + PlainWords.until(row.due(), now) + said(lastWords);
            case "SENT" -> "is being sent; the answer may take until " + PlainWords.until(row.due(), now);
            case "RETRY" -> {
                String attempts = slot.attempts() > 0 ? ", attempt " + (slot.attempts() + 1) : "";
                yield "did not get through and is sent again at " + PlainWords.until(row.due(), now) + attempts
                        + said(lastWords);
            }
            default ->
                row.due().isAfter(now) ? "is to be sent at " + PlainWords.until(row.due(), now) : "is next to be sent";
        };
    }

    private static String said(Optional<String> lastWords) {
        return lastWords.map(words -> "; the last time: " + words).orElse("");
    }

    private static String waiting(Row row, SlotDoc slot, Instant now) {
        String end = Patience.end(slot)
                .map(limit -> "; given up at " + PlainWords.time(limit)
                        + (slot.head().isState() ? ", with a case" : ", then the process takes it as refused"))
                .orElse("");
        return "waits "
                + slot.since().map(since -> PlainWords.since(since, now)).orElse("") + " until '" + row.owner()
                + "' knows " + slot.waiting().orElse("what it refers to") + "; looked at again at "
                + PlainWords.time(row.due()) + end;
    }

    private static String behind(SlotDoc slot) {
        List<SlotDoc.Item> more = slot.items().subList(1, slot.items().size());
        return more.isEmpty()
                ? ""
                : more.stream()
                        .map(SlotDoc.Item::label)
                        .distinct()
                        .collect(Collectors.joining(", ", "; behind it: ", ""));
    }
}
