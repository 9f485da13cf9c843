package io.retailsync.examples.taint;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.api.CaseFile;
import io.retailsync.api.Explanation;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.catalogue.Catalogue;
import io.retailsync.spi.Row;
import io.retailsync.spi.Table;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/**
 * The eighth promise over the whole catalogue: a marker in every personal place of every kind of record goes through the engine to a target, in a
 * storm with crashes, refusals in the vendors' own words and careless code of the host; then every text that somebody may read is searched for
 * every marker.
 */
class StormTaintTest {

    private static final int ALL = 1_000_000;

    /** Each reference of a record explains the same; one in so many is asked for by its reference. */
    private static final int SAMPLE = 7;

    private static final Set<String> TEXTS = Set.of(
            "log",
            "failure",
            "case",
            "status",
            "CASE",
            "JOURNAL",
            "ENDING",
            "MATCH",
            "INTAKE",
            "explanation as text",
            "explanation as data, now",
            "explanation as data, entries",
            "record as it prints",
            "row of JOURNAL as it prints",
            "event as it is told",
            "state",
            "command",
            "effect",
            "request",
            "raw",
            "translation",
            "webhook request",
            "reply to a webhook",
            "reason given to the shop");

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void nothingPersonalIsWrittenWherePeopleRead(long drawn) {
        long seed = Long.getLong("seed", drawn);
        PrintStream console = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try (Storm storm = new Storm(seed)) {
            LoggerFactory.getLogger(StormTaintTest.class).warn("a storm begins");
            storm.rages();
            assertThat(log.toString(StandardCharsets.UTF_8)).contains("a storm begins");
            itWasAStorm(storm);
            everyMarkerGotThere(storm);
            read(storm, log.toString(StandardCharsets.UTF_8));
            assertThat(storm.ears.seen()).as("kinds of texts").containsAll(TEXTS);
            assertThat(storm.ears.texts()).isGreaterThan(10_000);
            assertThat(storm.ears.leaks()).as("-Dseed=%s", seed).isEmpty();
        } finally {
            System.setErr(console);
        }
    }

    /** Everything that can go wrong did, and it ended. */
    private static void itWasAStorm(Storm storm) {
        assertThat(storm.becameQuiet()).isTrue();
        assertThat(storm.simulation.crashes()).isPositive();
        assertThat(storm.simulation.takeOvers()).isPositive();
        assertThat(storm.target.conflicts()).isPositive();
        assertThat(storm.simulation.engine().status().processes())
                .containsKeys(
                        "COMPLETED", "COMPENSATED"); // what stood before a person, the operator may have let go on
        assertThat(storm.cases.stream().map(CaseFile::kind).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(CaseFile.Kind.values());
        assertThat(storm.cases.stream().map(CaseFile::code).collect(Collectors.toSet()))
                .contains(
                        "required",
                        "type",
                        "decision-failed",
                        "translation-failed",
                        "process-failed",
                        "attempts-used-up",
                        Target.RULES);
    }

    private static void everyMarkerGotThere(Storm storm) {
        Map<Place, Set<String>> last = storm.traffic.markersOfTheLast();
        Set<Place> expected = new TreeSet<>();
        Catalogue.standard()
                .types()
                .forEach(type -> expected.addAll(
                        PersonalPlaces.of(type.name(), type.entity()).keySet()));
        expected.removeIf(place -> CoverageTest.BARE.containsKey(place.part()));
        assertThat(last.keySet()).containsAll(expected);
        assertThat(Markers.missing(last, storm.target.sent() + storm.audience.heard()))
                .as("markers that did not get there")
                .isEmpty();
    }

    private static void read(Storm storm, String log) {
        Eavesdropper ears = storm.ears;
        log.lines().forEach(line -> ears.read("log", line));
        Eavesdropper.traces(storm.simulation.failures()).forEach(trace -> ears.read("failure", trace));
        storm.source.commands().forEach(command -> ears.read("reason given to the shop", command));
        storm.cases.forEach(file -> ears.read("case", file));
        storm.simulation.engine().cases().open().forEach(file -> ears.read("case", file));
        ears.read("status", storm.simulation.engine().status());
        for (Table table : List.of(Table.CASE, Table.JOURNAL, Table.ENDING, Table.MATCH, Table.INTAKE, Table.CURSOR)) {
            for (Row row : rows(storm, table)) {
                ears.read(table.toString(), row.id() + " " + row.owner() + " " + row.about() + " " + row.state());
                ears.read(table.toString(), row.body());
            }
        }
        for (Table table : Table.values()) {
            rows(storm, table).forEach(row -> ears.read("row of " + table + " as it prints", row));
        }
        Set<Key> keys = new TreeSet<>();
        rows(storm, Table.RECORD).forEach(row -> keys.add(Key.parse(row.id())));
        keys.forEach(key -> record(storm, key));
        List<Row> references = rows(storm, Table.REFERENCE);
        for (int i = 0; i < references.size(); i += SAMPLE) {
            ExternalRef ref = ExternalRef.parse(references.get(i).id());
            explained(ears, storm.simulation.engine().explain(ref));
        }
    }

    private static void record(Storm storm, Key key) {
        EntityType<?> type = Catalogue.standard().find(key.type()).orElseThrow().type();
        storm.simulation.engine().record(type, key).ifPresent(record -> {
            storm.ears.read("record as it prints", record);
            storm.ears.read("record as it prints", record.value());
        });
        explained(storm.ears, storm.simulation.engine().explain(key));
    }

    private static void explained(Eavesdropper ears, Explanation explanation) {
        ears.read("explanation as text", explanation);
        ears.read("explanation as data", explanation.names() + " " + explanation.facts());
        explanation.now().forEach(line -> ears.read("explanation as data, now", line));
        explanation.entries().forEach(entry -> ears.read("explanation as data, entries", entry));
    }

    private static List<Row> rows(Storm storm, Table table) {
        return storm.simulation.store().list(table, "", "", 0, ALL);
    }
}
