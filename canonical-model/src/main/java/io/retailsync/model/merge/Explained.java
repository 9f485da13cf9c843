package io.retailsync.model.merge;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Finding;
import io.retailsync.model.MergeRule;
import io.retailsync.model.privacy.Masking;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why an attribute has the value that it has, for a person. Values are masked by the class of the attribute.
 *
 * @param path which attribute
 * @param value its value as JSON, or what there is instead
 * @param from whose word it is, and of when
 * @param owner who has the word on it, the first one before the others
 * @param rule the rule
 * @param losers a line per word that does not count, with the reason
 * @param findings what somebody should look at
 */
public record Explained(
        String path,
        String value,
        String from,
        String owner,
        MergeRule rule,
        List<String> losers,
        List<String> findings) {

    /**
     * Copies the lists.
     *
     * @param path which attribute
     * @param value its value as JSON, or what there is instead
     * @param from whose word it is, and of when
     * @param owner who has the word on it
     * @param rule the rule
     * @param losers a line per word that does not count, with the reason
     * @param findings what somebody should look at
     */
    public Explained {
        losers = List.copyOf(losers);
        findings = List.copyOf(findings);
    }

    static <V> Explained of(
            AttributePath<?, V> path, MergePolicy<V> policy, Resolution<V> resolution, Masking masking) {
        return new Explained(
                path.toString(),
                value(path, resolution, masking),
                resolution.winners().stream().map(Explained::source).collect(Collectors.joining(" and ")),
                policy.owners().stream().map(Enum::name).collect(Collectors.joining(", then ")),
                resolution.rule(),
                resolution.losers().stream()
                        .map(lost -> said(path, lost.candidate(), masking) + " of " + source(lost.candidate()) + ": "
                                + lost.why().words())
                        .toList(),
                resolution.findings().stream().map(Finding::message).toList());
    }

    private static <V> String value(AttributePath<?, V> path, Resolution<V> resolution, Masking masking) {
        return switch (resolution.verdict()) {
            case SETTLED ->
                resolution.value().map(value -> masking.value(value, path)).orElse("");
            case CLEARED -> "no value";
            case SILENT -> "not known";
            case NEEDS_A_PERSON -> "left open until a person decides";
        };
    }

    private static <V> String said(AttributePath<?, V> path, Candidate<V> word, Masking masking) {
        return word.value() == null ? "no value" : masking.value(word.value(), path);
    }

    private static String source(Candidate<?> word) {
        return "'" + word.stamp().system() + "' (" + word.stamp().version() + (word.verified() ? ", verified" : "")
                + ")";
    }

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        lines.add(path + " is " + value + (from.isEmpty() ? "" : ", by " + from));
        lines.add("  rule " + rule + (owner.isEmpty() ? "" : ", owner " + owner));
        losers.forEach(line -> lines.add("  not " + line));
        findings.forEach(line -> lines.add("  to look at: " + line));
        return String.join("\n", lines);
    }
}
