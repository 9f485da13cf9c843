package io.retailsync.model.catalogue;

import io.retailsync.model.Severity;
import io.retailsync.model.rule.Invariant;
import io.retailsync.model.rule.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The page {@code docs/invariants.md}, written from the rules. */
final class InvariantsDocument {

    private static final String HEAD = """
            # Invariants

            Generated from the rules in `canonical-model`; a test fails when this page is stale. Write it anew with

            ```sh
            mvn -q -pl canonical-model -am test -Dtest=InvariantsDocumentTest -Dsurefire.failIfNoSpecifiedTests=false -Dregenerate
            ```

            What has to hold of records beyond what their constructors refuse. `Invariants.check(record)` gives all findings at once: the record is
            *refused* if one of them refuses it; what is only *told* comes with the record, for somebody to look into. What depends on several
            records is asked by an input record that holds them. Where a rule stands in bold, all others of its table build on it: while it is broken,
            nothing is said of them.

            """;

    private InvariantsDocument() {}

    static String text() {
        return HEAD + Invariants.all().stream().map(InvariantsDocument::section).collect(Collectors.joining("\n"));
    }

    private static <A> String section(Rules<A> rules) {
        List<String> lines = new ArrayList<>();
        lines.add("## " + words(rules.subject()));
        lines.add("");
        lines.add("Of `" + rules.subject().getName() + "`.");
        lines.add("");
        lines.add("| code | must hold | if not |");
        lines.add("|---|---|---|");
        rules.invariants().forEach(one -> lines.add(row(one, rules.buildsOn(one))));
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String row(Invariant<?> one, boolean first) {
        String code = first ? "**" + one.code() + "**" : one.code();
        return "| " + code + " | " + one.holds() + " | " + (one.severity() == Severity.REJECT ? "refused" : "told")
                + " |";
    }

    private static String words(Class<?> subject) {
        String spaced = subject.getSimpleName().replaceAll("([a-z])([A-Z])", "$1 $2");
        return spaced.substring(0, 1) + spaced.substring(1).toLowerCase(Locale.ROOT);
    }
}
