package io.retailsync.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no written file may say. The words are put together here, or this file would break its own rules. */
class TextsTest {

    private static final List<List<String>> REGISTRIES = List.of(
            List.of("repo", "maven", "apache", "org"),
            List.of("repo1", "maven", "org"),
            List.of("central", "sonatype"),
            List.of("oss", "sonatype"),
            List.of("maven", "google", "com"),
            List.of("plugins", "gradle", "org"),
            List.of("jitpack", "io"),
            List.of("registry", "npmjs"),
            List.of("registry", "yarnpkg"),
            List.of("pypi", "org"),
            List.of("pythonhosted", "org"),
            List.of("proxy", "golang", "org"),
            List.of("crates", "io"),
            List.of("rubygems", "org"),
            List.of("docker", "io"),
            List.of("ghcr", "io"));

    @Test
    void nothingIsLeftToDoInAComment() {
        Pattern later = Pattern.compile("\\b(" + String.join("|", "TO" + "DO", "FIX" + "ME") + ")\\b");
        assertThat(Sources.all()).flatExtracting(file -> file.find(later)).isEmpty();
    }

    @Test
    void noPlaceholderStandsWhereASentenceBelongs() {
        Pattern placeholder = Pattern.compile("\\*\\s*To be " + "written\\.");
        assertThat(Sources.all()).flatExtracting(file -> file.find(placeholder)).isEmpty();
    }

    @Test
    void noFilePinsAPackageRegistry() {
        Pattern host = Pattern.compile(REGISTRIES.stream()
                .map(parts -> Pattern.quote(String.join(".", parts)))
                .collect(Collectors.joining("|", "(?<![\\w.])(", ")\\b")));
        assertThat(Sources.all()).flatExtracting(file -> file.find(host)).isEmpty();
    }

    @Test
    void noWarningIsSuppressedWithoutAReasonOnItsLine() {
        Pattern bare = Pattern.compile("^\\s*@Suppress" + "Warnings\\([^)]*\\)(?!.*//\\s*\\S)");
        assertThat(Sources.java()).flatExtracting(file -> file.find(bare)).isEmpty();
    }

    /** Tests run in their module's directory, and {@code -Dshared=../shared} was meant where Maven was started. */
    @Test
    void aDirectoryFromTheCommandLineIsMeantWhereMavenWasStarted() {
        Pattern shared = Pattern.compile("getProperty\\(\"" + "shared\"");
        Pattern start = Pattern.compile("\"started" + "\\.in\"");
        assertThat(Sources.java())
                .filteredOn(
                        file -> !file.find(shared).isEmpty() && file.find(start).isEmpty())
                .extracting(Sources.SourceFile::path)
                .isEmpty();
    }

    @Test
    void noTestSleeps() {
        Pattern sleep = Pattern.compile(
                Stream.of("Thread", "TimeUnit\\.[A-Z]+").collect(Collectors.joining("|", "\\b(", ")\\." + "sleep\\(")));
        assertThat(Sources.java())
                .filteredOn(file -> file.path().contains("/src/test/"))
                .flatExtracting(file -> file.find(sleep))
                .isEmpty();
    }
}
