package io.retailsync.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.spi.Row;
import io.retailsync.spi.Store;
import io.retailsync.spi.Table;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;

class KillTest {

    private static final int KILLS = 3;
    private static final int LINES_BEFORE_A_KILL = 200;

    @TempDir
    private Path folder;

    @Test
    void S1_S2_whatWasAcknowledgedSurvivesAKillAndUnitsStayWhole() throws Exception {
        Path file = folder.resolve("store.db");
        List<String> acknowledged = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged.addAll(runAndKill(file, "run " + kill + "."));
            try (JdbcStore store = JdbcStore.file(file)) {
                verify(store, acknowledged);
            }
        }
    }

    private static List<String> runAndKill(Path file, String prefix)
            throws IOException, InterruptedException, URISyntaxException {
        Process victim = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        Victim.class.getName(),
                        file.toString(),
                        prefix)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader output = victim.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                lines.add(line);
                if (lines.size() == LINES_BEFORE_A_KILL) {
                    victim.destroyForcibly();
                }
            }
        } catch (IOException killed) {
            assertThat(lines).hasSizeGreaterThanOrEqualTo(LINES_BEFORE_A_KILL);
        }
        victim.waitFor();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(LINES_BEFORE_A_KILL);
        return lines;
    }

    private static void verify(JdbcStore store, List<String> acknowledged) {
        Set<String> intake = ids(store, Table.INTAKE);
        Set<String> records = ids(store, Table.RECORD);
        assertThat(those(acknowledged, "commit ")).isNotEmpty().allMatch(records::contains);
        assertThat(those(acknowledged, "append ")).allMatch(id -> intake.contains(id + "b"));
        assertThat(ids(store, Table.JOURNAL)).isEqualTo(records);
        assertThat(intake.stream().filter(id -> id.endsWith("a")).map(KillTest::stem))
                .noneMatch(records::contains);
        assertThat(store.list(Table.INTAKE, "", "DONE", 0, Integer.MAX_VALUE).stream()
                        .map(Row::id)
                        .map(KillTest::stem)
                        .collect(Collectors.toSet()))
                .isEqualTo(records);
        assertThat(store.count(Table.RECORD)).containsEntry("whole", (long) records.size());
        assertThat(store.count(Table.INTAKE).values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(intake.size());
    }

    private static List<String> those(List<String> acknowledged, String kind) {
        return acknowledged.stream()
                .filter(line -> line.startsWith(kind) && line.endsWith(Victim.END))
                .map(line -> line.substring(kind.length(), line.length() - Victim.END.length()))
                .toList();
    }

    private static Set<String> ids(JdbcStore store, Table table) {
        return store.list(table, "", "", 0, Integer.MAX_VALUE).stream()
                .map(Row::id)
                .collect(Collectors.toSet());
    }

    private static String stem(String id) {
        return id.substring(0, id.length() - 1);
    }

    /** Where these classes were loaded from, on a class path or a module path. */
    private static String classPath() throws URISyntaxException {
        List<String> paths = new ArrayList<>();
        URL own = Victim.class.getResource("Victim.class");
        Path tests = Path.of(own.toURI());
        for (int up = 0; up < Victim.class.getName().split("\\.").length; up++) {
            tests = tests.getParent();
        }
        paths.add(tests.toString());
        for (Class<?> type : List.of(JdbcStore.class, Store.class, SQLiteConfig.class)) {
            paths.add(Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        return Stream.of(paths.toArray(String[]::new)).collect(Collectors.joining(File.pathSeparator));
    }
}
