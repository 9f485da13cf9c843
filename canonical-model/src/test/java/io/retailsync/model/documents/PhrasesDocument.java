package io.retailsync.model.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The page {@code docs/phrases.md}, written from the list. */
final class PhrasesDocument {

    private static final String HEAD = """
            # What business people say, and where it is

            Generated from `canonical-model/src/test/resources/io/retailsync/model/documents/phrases.csv`. A phrase without a type, or without a test
            whose code uses that type, fails the build, and so does an event of the model that no phrase names. Write this page anew with

            ```sh
            mvn -q -pl canonical-model -am test -Dtest=PhrasesTest -Dsurefire.failIfNoSpecifiedTests=false -Dregenerate
            ```

            Types and tests are named from the package `io.retailsync.model` on, the package left out where the name of a type tells enough. A test with a
            plus uses the type in the fixture that is named after it.
            """;

    private PhrasesDocument() {}

    static String text(List<Phrase> phrases) {
        List<String> lines = new ArrayList<>(HEAD.lines().toList());
        for (Phrase.Kind kind : Phrase.Kind.values()) {
            lines.addAll(List.of("", "## " + title(kind), "", "| Phrase | Types | Tests |", "|---|---|---|"));
            phrases.stream()
                    .filter(phrase -> phrase.kind() == kind)
                    .map(PhrasesDocument::row)
                    .forEach(lines::add);
        }
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String title(Phrase.Kind kind) {
        return switch (kind) {
            case EVENT -> "Events";
            case OBJECT -> "Things and their attributes";
            case WORKFLOW -> "Workflows";
            case GOVERNANCE -> "Rules of the house";
            case CAPABILITY -> "What may be asked for";
            case MEASURE -> "Measures";
            case OWN -> "Events of ours that no phrase names, and why they are there";
        };
    }

    private static String row(Phrase phrase) {
        String words = phrase.remark().isEmpty() ? phrase.words() : phrase.words() + " (" + phrase.remark() + ")";
        String types =
                phrase.types().stream().map(PhrasesDocument::withoutPackage).collect(Collectors.joining(", "));
        String tests = phrase.tests().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        return "| " + words + " | " + types + " | " + tests + " |";
    }

    private static String withoutPackage(String name) {
        return Arrays.stream(name.split("\\.", -1))
                .filter(part -> Character.isUpperCase(part.charAt(0)))
                .collect(Collectors.joining(".", "`", "`"));
    }
}
