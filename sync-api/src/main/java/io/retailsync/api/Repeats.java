package io.retailsync.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds what repeats in a journal: a failure and its next attempt, a fight over a value. What one system did over and over in the same order,
 * at least three times, becomes one line for each thing of the round. Texts count as the same when they differ in times and numbers only.
 */
final class Repeats {

    private static final int LONGEST_ROUND = 8;
    private static final int ROUNDS = 3;
    private static final Pattern VARIABLE =
            Pattern.compile("\\b[0-9A-F]{16,}\\b|(?<![\\w-])\\d[\\d:.T-]*Z?|\\[[^\\]]*/[^\\]]*]|effect \\w+");

    private Repeats() {}

    /**
     * A line of the story.
     *
     * @param first when it happened first
     * @param times how often
     * @param last what happened, as it was the last time
     */
    record Line(Instant first, int times, Explanation.Entry last) {}

    /** A thing, or a line, at its place among all that happened. */
    private record At<T>(int position, T what) {}

    static List<Line> in(List<Explanation.Entry> entries) {
        Map<String, List<At<Explanation.Entry>>> bySystem = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Explanation.Entry entry = entries.get(i);
            bySystem.computeIfAbsent(entry.system(), system -> new ArrayList<>())
                    .add(new At<>(i, entry));
        }
        return bySystem.values().stream()
                .flatMap(track -> collapsed(track).stream())
                .sorted(Comparator.comparingInt(At::position))
                .map(At::what)
                .toList();
    }

    private static List<At<Line>> collapsed(List<At<Explanation.Entry>> track) {
        List<String> signs = track.stream().map(at -> sign(at.what())).toList();
        List<At<Line>> lines = new ArrayList<>();
        int at = 0;
        while (at < track.size()) {
            int round = bestRound(signs, at);
            int size = round == 0 || beginsLater(signs, at, round) ? 1 : round;
            int rounds = size == round ? rounds(signs, at, round) : 1;
            for (int i = at; i < at + size; i++) {
                Explanation.Entry last = track.get(i + (rounds - 1) * size).what();
                lines.add(new At<>(
                        track.get(i).position(), new Line(track.get(i).what().at(), rounds, last)));
            }
            at += size * rounds;
        }
        return lines;
    }

    /** {@return the length of the round that covers most from there on; 0 where nothing repeats often enough} */
    private static int bestRound(List<String> signs, int at) {
        int best = 0;
        int covered = 0;
        for (int round = 1; round <= LONGEST_ROUND; round++) {
            int rounds = rounds(signs, at, round);
            if (rounds >= ROUNDS && rounds * round > covered) {
                best = round;
                covered = rounds * round;
            }
        }
        return best;
    }

    /** A round has no beginning of its own: it is told from where as many rounds as possible leave the least over at the end. */
    private static boolean beginsLater(List<String> signs, int at, int round) {
        return at + 1 < signs.size() && rounds(signs, at + 1, round) == rounds(signs, at, round);
    }

    private static int rounds(List<String> signs, int at, int round) {
        int rounds = 1;
        while (repeats(signs, at, at + rounds * round, round)) {
            rounds++;
        }
        return rounds;
    }

    private static boolean repeats(List<String> signs, int at, int again, int round) {
        return again + round <= signs.size()
                && signs.subList(at, at + round).equals(signs.subList(again, again + round));
    }

    private static String sign(Explanation.Entry entry) {
        return entry.what() + "|" + VARIABLE.matcher(entry.text()).replaceAll("#");
    }
}
