package io.retailsync.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An explanation as people read it at night: how it stands, what did not go smoothly, and last all of it. */
final class Story {

    /** Words of the journal that say that something did not go smoothly. */
    private static final Set<String> ROUGH = Set.of(
            "superseded",
            "drift",
            "held",
            "probed",
            "probed: it happened",
            "failed",
            "gone",
            "waiting",
            "rejected",
            "conflict",
            "case-opened",
            "compensating");

    private static final int MOST_ROUGH = 20;

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Explanation explanation;
    private final StringBuilder text = new StringBuilder();

    Story(Explanation explanation) {
        this.explanation = explanation;
    }

    String text() {
        head();
        text.append("now\n");
        explanation.now().forEach(line -> line("  ", line));
        List<Repeats.Line> rough = Repeats.in(explanation.entries().stream()
                .filter(entry -> ROUGH.contains(entry.what()))
                .toList());
        if (!rough.isEmpty()) {
            text.append(
                    rough.size() > MOST_ROUGH ? "what did not go smoothly, lately\n" : "what did not go smoothly\n");
            tell(rough.subList(Math.max(0, rough.size() - MOST_ROUGH), rough.size()));
        }
        text.append("all that happened\n");
        tell(Repeats.in(explanation.entries()));
        return text.toString();
    }

    private void head() {
        text.append(explanation.key())
                .append("  as of ")
                .append(MOMENT.format(explanation.at()))
                .append(", all times UTC\n");
        if (!explanation.facts().isEmpty()) {
            line("  ", String.join(", ", explanation.facts()));
        }
        if (!explanation.names().isEmpty()) {
            line("  ", "known as " + String.join(", ", explanation.names()));
        }
    }

    private void tell(List<Repeats.Line> lines) {
        LocalDate day = LocalDate.MIN;
        for (Repeats.Line line : lines) {
            LocalDate begun = LocalDate.ofInstant(line.first(), ZoneOffset.UTC);
            if (!begun.equals(day)) {
                day = begun;
                text.append("  ").append(day).append('\n');
            }
            Explanation.Entry last = line.last();
            String when = TIME.format(line.first());
            String until = line.times() > 1 ? " to " + end(line.last().at(), day) : "";
            String times = line.times() > 1 ? ", " + line.times() + " times" : "";
            String system = last.system().isEmpty() ? "" : " [" + last.system() + "]";
            line("    ", when + until + "  " + last.what() + system + times + "  " + last.text());
        }
    }

    private static String end(Instant at, LocalDate day) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC).equals(day) ? TIME.format(at) : MOMENT.format(at);
    }

    /** Whoever reads this asked for the record: its key, which is long and says nothing, need not be repeated. */
    private void line(String indent, String words) {
        String key = explanation.key().toString();
        text.append(indent)
                .append(words.replace(key, "this " + explanation.key().type()))
                .append('\n');
    }
}
