package io.retailsync.model.catalogue;

import io.retailsync.model.lifecycle.Lifecycle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The page {@code docs/lifecycles.md}, written from the tables. */
final class LifecyclesDocument {

    private static final String HEAD = """
            # Lifecycles

            Generated from the tables in `canonical-model`; a test fails when this page is stale. Write it anew with

            ```sh
            mvn -q -pl canonical-model -am test -Dtest=LifecyclesDocumentTest -Dsurefire.failIfNoSpecifiedTests=false -Dregenerate
            ```

            How to read it: an arrow is a step that may be done, and any other is refused. *Only if* is a condition that has to be proven. What a
            source shows is not a step: the same status again changes nothing, one that is behind the current status is recorded and changes nothing,
            one that is ahead is reached through the steps that nobody saw (*inferred*). The shortest way is taken, through *unusual* statuses only
            where no other leads on. The statuses are listed in the order of progress: in a circle the later one wins, until a sighting that is known
            to be newest leads back. A status that *begins a new round* is never inferred for older ones.
            """;

    private LifecyclesDocument() {}

    static String text() {
        List<String> lines = new ArrayList<>(HEAD.lines().toList());
        lines.add("");
        Lifecycles.all().forEach(machine -> lines.add("- [" + title(machine) + "](#" + anchor(machine) + ")"));
        Lifecycles.all().forEach(machine -> lines.addAll(section(machine)));
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static List<String> section(Lifecycle<?> machine) {
        List<String> lines = new ArrayList<>(List.of("", "## " + title(machine), ""));
        lines.add("`" + machine.type().getName() + "`, in the order of progress: " + names(machine.statuses()) + ".");
        if (!machine.unusual().isEmpty()) {
            lines.add("Unusual: " + names(machine.unusual()) + ".");
        }
        if (!machine.rounds().isEmpty()) {
            lines.add("Begins a new round: " + names(machine.rounds()) + ".");
        }
        lines.addAll(List.of("", "```mermaid"));
        lines.addAll(machine.mermaid());
        lines.add("```");
        return lines;
    }

    private static String names(List<?> statuses) {
        return statuses.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String title(Lifecycle<?> machine) {
        return machine.name().substring(0, 1).toUpperCase(Locale.ROOT)
                + machine.name().substring(1);
    }

    private static String anchor(Lifecycle<?> machine) {
        return machine.name().replace(' ', '-');
    }
}
