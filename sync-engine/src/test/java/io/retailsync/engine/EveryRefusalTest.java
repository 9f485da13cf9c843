package io.retailsync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever adds a refusal to the builder adds the test that quotes it. */
class EveryRefusalTest {

    private static final Path TESTS = Path.of("src/test/java/io/retailsync/engine");
    private static final Pattern REFUSAL =
            Pattern.compile("new ConfigurationRefused\\(((?:\"(?:[^\"\\\\]|\\\\.)*\"|[^\";])*);");
    private static final Pattern WORDS = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final int ENOUGH = 12;

    @ParameterizedTest
    @ValueSource(
            strings = {"SyncEngineBuilder.java", "internal/Configuration.java", "internal/ConfigurationCheck.java"})
    void aRefusalIsQuotedByATest(String file) throws IOException {
        List<String> quoted = words(Files.readString(TESTS.resolve("RefusalsTest.java"))
                + Files.readString(TESTS.resolve("RefusedProcessesTest.java")));
        List<String> untested = new ArrayList<>();
        List<MatchResult> refusals = REFUSAL.matcher(
                        Files.readString(Path.of("src/main/java/io/retailsync/engine", file)))
                .results()
                .toList();
        for (MatchResult refusal : refusals) {
            List<String> said = words(refusal.group(1));
            if (said.stream().noneMatch(words -> quoted.stream().anyMatch(quote -> meets(words, quote)))) {
                untested.add(String.join("…", said));
            }
        }
        assertThat(refusals).isNotEmpty();
        assertThat(untested).isEmpty();
    }

    private static boolean meets(String words, String quote) {
        return (words.length() >= ENOUGH && quote.contains(words.strip()))
                || (quote.length() >= ENOUGH && words.contains(quote.strip()));
    }

    private static List<String> words(String code) {
        return WORDS.matcher(code).results().map(words -> words.group(1)).toList();
    }
}
