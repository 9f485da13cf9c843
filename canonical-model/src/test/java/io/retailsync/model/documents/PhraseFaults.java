package io.retailsync.model.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is wrong with a list of phrases: no type, no test, a name of nothing, or a type that none of the tests named uses. */
final class PhraseFaults {

    private final List<String> faults = new ArrayList<>();

    private PhraseFaults() {}

    /** {@return the faults, each with its phrase; none where every phrase is proven} */
    static List<String> in(List<Phrase> phrases) {
        PhraseFaults search = new PhraseFaults();
        Set<String> words = new HashSet<>();
        for (Phrase phrase : phrases) {
            if (phrase.words().isBlank() || !words.add(phrase.words())) {
                search.add(phrase, "no words of its own");
            }
            search.check(phrase);
        }
        return search.faults;
    }

    private void check(Phrase phrase) {
        if (phrase.types().isEmpty()) {
            add(phrase, "no type");
        }
        if (phrase.tests().isEmpty()) {
            add(phrase, "no test");
        }
        List<List<TestSource>> tests =
                phrase.tests().stream().map(name -> sources(phrase, name)).toList();
        List<NamedType> types = new ArrayList<>();
        for (String name : phrase.types()) {
            Optional<NamedType> type = NamedType.of(name);
            type.ifPresentOrElse(types::add, () -> add(phrase, "no such type: " + name));
            if (type.isPresent() && tests.stream().noneMatch(test -> uses(test, type.get()))) {
                add(phrase, "none of its tests uses " + name);
            }
        }
        for (int at = 0; at < tests.size(); at++) {
            List<TestSource> test = tests.get(at);
            if (types.stream().noneMatch(type -> uses(test, type))) {
                add(phrase, phrase.tests().get(at) + " uses none of its types");
            }
        }
    }

    private static boolean uses(List<TestSource> test, NamedType type) {
        return test.stream().anyMatch(source -> source.uses(type));
    }

    /** The test and, after a plus, a fixture beside it that it names. */
    private List<TestSource> sources(Phrase phrase, String name) {
        String[] names = name.split("\\+", -1);
        List<TestSource> sources = new ArrayList<>();
        TestSource.find(names[0])
                .filter(TestSource::holdsTests)
                .ifPresentOrElse(sources::add, () -> add(phrase, "no such test: " + names[0]));
        if (names.length > 1 && !sources.isEmpty()) {
            String beside = names[0].substring(0, names[0].lastIndexOf('.') + 1) + names[1];
            TestSource.find(beside)
                    .filter(fixture -> sources.get(0).names(names[1]))
                    .ifPresentOrElse(sources::add, () -> add(phrase, names[0] + " has no fixture " + names[1]));
        }
        return sources;
    }

    private void add(Phrase phrase, String fault) {
        faults.add("'" + phrase.words() + "': " + fault);
    }
}
