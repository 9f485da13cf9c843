package io.retailsync.rules;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the poms may ask for: an artifact drags its dependencies into a host whether or not its code uses them. */
class PomsTest {

    private static final Map<String, Set<String>> FOR_MAIN = Map.ofEntries(
            entry("seeded", Set.of()),
            entry("canonical-model", Set.of()),
            entry("sync-api", Set.of("canonical-model")),
            entry("sync-engine", Set.of("sync-api")),
            entry("store-jdbc", Set.of("sync-api")),
            entry("connector-http", Set.of("sync-api")),
            entry("connector-shopify", Set.of("connector-http")),
            entry("connector-salesforce", Set.of("connector-http")),
            entry("connector-erp", Set.of("connector-http")),
            entry("sync-testkit", Set.of("sync-api")),
            entry("vendor-simulators", Set.of("sync-testkit")),
            entry("sync-simulation", Set.of("sync-engine", "sync-testkit")));

    private static final Set<String> CONNECTOR_TESTS = Set.of("seeded", "sync-testkit", "vendor-simulators");

    private static final Map<String, Set<String>> FOR_TESTS = Map.ofEntries(
            entry("seeded", Set.of()),
            entry("canonical-model", Set.of("seeded")),
            entry("sync-api", Set.of("seeded")),
            entry("sync-engine", Set.of("seeded", "sync-testkit")),
            entry("store-jdbc", Set.of("seeded", "sync-testkit")),
            entry("connector-http", CONNECTOR_TESTS),
            entry("connector-shopify", CONNECTOR_TESTS),
            entry("connector-salesforce", CONNECTOR_TESTS),
            entry("connector-erp", CONNECTOR_TESTS),
            entry("sync-testkit", Set.of("seeded")),
            entry("vendor-simulators", Set.of("seeded")),
            entry(
                    "sync-simulation",
                    Set.of(
                            "seeded",
                            "store-jdbc",
                            "connector-shopify",
                            "connector-salesforce",
                            "connector-erp",
                            "vendor-simulators")));

    /** Programs, not libraries: they assemble everything. */
    private static final Set<String> PROGRAMS = Set.of("examples", "benchmarks");

    @Test
    void eachLibraryHasItsRowInTheTable() {
        assertThat(libraries()
                        .map(Module::name)
                        .filter(name -> !FOR_MAIN.containsKey(name) || !FOR_TESTS.containsKey(name)))
                .isEmpty();
    }

    @Test
    void noPomAsksForModulesBeyondTheDesign() {
        assertThat(beyond(FOR_MAIN, module -> module.pom().needs())).isEmpty();
    }

    @Test
    void noTestReachesAroundAnArrow() {
        assertThat(beyond(FOR_TESTS, module -> module.pom().testsNeed())).isEmpty();
    }

    @Test
    void nothingDependsOnExamplesAndBenchmarks() {
        assertThat(House.modules())
                .filteredOn(module -> Stream.concat(module.pom().needs().stream(), module.pom().testsNeed().stream())
                        .anyMatch(PROGRAMS::contains))
                .isEmpty();
    }

    @Test
    void noPublishedModuleNeedsAnUnpublishedOne() {
        List<String> published = House.published().stream().map(Module::name).toList();
        assertThat(House.published())
                .flatExtracting(module -> module.pom().needs())
                .isSubsetOf(published);
    }

    @Test
    void theBillOfMaterialsListsExactlyWhatIsPublished() {
        assertThat(House.module("sync-bom").pom().manages())
                .containsExactlyInAnyOrderElementsOf(
                        House.published().stream().map(Module::name).toList());
    }

    private static List<String> beyond(Map<String, Set<String>> table, Function<Module, Set<String>> askedFor) {
        return libraries()
                .flatMap(module -> askedFor.apply(module).stream()
                        .filter(name ->
                                !table.getOrDefault(module.name(), Set.of()).contains(name))
                        .map(name -> module + " asks for " + name))
                .toList();
    }

    private static Stream<Module> libraries() {
        return House.modules().stream().filter(module -> !PROGRAMS.contains(module.name()));
    }
}
