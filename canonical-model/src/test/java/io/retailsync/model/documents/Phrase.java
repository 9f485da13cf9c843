package io.retailsync.model.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What business people say, the types that express it, and the tests that use these types. Read from {@code phrases.csv}: the phrases of
 * section 16 of the model's specification in our own words, and the events that no phrase names.
 *
 * @param kind what is said
 * @param words in our own words
 * @param types names from {@code io.retailsync.model} on: a class, or a constant of one
 * @param tests names from {@code io.retailsync.model} on, with {@code +Fixture} where the type stands in a fixture that the test names
 * @param remark why it is expressed like that; mostly empty
 */
record Phrase(Kind kind, String words, List<String> types, List<String> tests, String remark) {

    /** What is said. */
    enum Kind {
        /** Something happened (16.1). */
        EVENT,
        /** A thing and its attributes (16.2). */
        OBJECT,
        /** A chain of events (16.3). */
        WORKFLOW,
        /** A rule of the house (16.4). */
        GOVERNANCE,
        /** Something that one may ask for (16.5). */
        CAPABILITY,
        /** How long, how many, how well (16.6). */
        MEASURE,
        /** Events of ours that no phrase names; the words are the reason why they are there. */
        OWN
    }

    static List<Phrase> all() {
        try (InputStream list = Phrase.class.getResourceAsStream("phrases.csv")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Phrase::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Phrase of(String line) {
        String[] cells = line.split(";", -1);
        if (cells.length != 5) {
            throw new IllegalArgumentException(cells.length + " cells, five expected: " + line);
        }
        Kind kind = Kind.valueOf(cells[0].toUpperCase(Locale.ROOT));
        return new Phrase(kind, cells[1], names(cells[2]), names(cells[3]), cells[4]);
    }

    private static List<String> names(String cell) {
        return Stream.of(cell.split(" ", -1)).filter(name -> !name.isEmpty()).toList();
    }
}
