package io.retailsync.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Documents that stay true. */
class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#|mailto:)([^)#\\s]+)(#[^)]*)?\\)");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern TEST = Pattern.compile("(\\w+(?:Test|Kit|Rules))(?:[.#](\\w+))?");
    private static final Pattern METHOD = Pattern.compile("\\.(\\w+)");
    private static final Pattern EXTENDS = Pattern.compile("class \\w+ extends (\\w+)");
    private static final String EMBEDDING = "examples/src/main/java/io/retailsync/examples/readme/Embedding.java";

    @Test
    void theReadmeOpensWithTheMainJobAndTheTests() {
        assertThat(blocks("README.md", "sh").limit(2)).containsExactly("mvn -q -Pmain-job", "mvn verify");
    }

    @Test
    void theReadmeShowsTheEmbeddingExampleAsItIsCompiled() {
        String compiled = dense(Sources.text(House.ROOT.resolve(EMBEDDING)));
        List<String> shown = blocks("README.md", "java").toList();
        assertThat(shown).isNotEmpty();
        assertThat(shown).filteredOn(block -> !compiled.contains(dense(block))).isEmpty();
    }

    @Test
    void everyLinkBetweenFilesLeadsSomewhere() {
        List<String> astray = new ArrayList<>();
        for (Sources.SourceFile document : documents()) {
            Path file = House.ROOT.resolve(document.path());
            matches(LINK, Sources.text(file))
                    .filter(link -> Files.notExists(file.getParent().resolve(link.group(1))))
                    .forEach(link -> astray.add(document.path() + " leads to " + link.group(1)));
        }
        assertThat(astray).isEmpty();
    }

    @Test
    void everyTestThatADocumentNamesExists() {
        List<String> missing = new ArrayList<>();
        for (Sources.SourceFile document : documents()) {
            String type = "";
            for (MatchResult code : matches(CODE, Sources.text(House.ROOT.resolve(document.path())))
                    .toList()) {
                Matcher test = TEST.matcher(code.group(1));
                Matcher method = METHOD.matcher(code.group(1));
                String name = method.matches() ? method.group(1) : null;
                if (test.matches()) {
                    type = test.group(1);
                    name = test.group(2);
                } else if (name == null) {
                    type = "";
                }
                if (!type.isEmpty() && !exists(type, name)) {
                    missing.add(document.path() + " names " + type + ", " + code.group());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    /** An inherited rule counts: the kit that has it is in the sources too. */
    private static boolean exists(String type, String method) {
        List<Path> files = Sources.java().stream()
                .map(file -> House.ROOT.resolve(file.path()))
                .filter(file -> file.endsWith(type + ".java"))
                .toList();
        if (method == null) {
            return !files.isEmpty();
        }
        return files.stream()
                .map(Sources::text)
                .anyMatch(text -> text.contains(" " + method + "(") || inherits(text, method));
    }

    private static boolean inherits(String text, String method) {
        return matches(EXTENDS, text).anyMatch(parent -> exists(parent.group(1), method));
    }

    private static List<Sources.SourceFile> documents() {
        return Sources.all().stream()
                .filter(file -> file.path().endsWith(".md"))
                .toList();
    }

    /** What stands in the fenced blocks of a language, in order. */
    private static Stream<String> blocks(String document, String language) {
        Pattern block = Pattern.compile("^```" + language + "\\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);
        return matches(block, Sources.text(House.ROOT.resolve(document)))
                .map(match -> match.group(1).strip());
    }

    private static Stream<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    /** A page breaks and indents its lines as it likes. */
    private static String dense(String code) {
        return code.replaceAll("\\s+", "");
    }
}
