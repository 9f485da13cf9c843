package io.retailsync.rules;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may depend on whom. */
class ArrowsTest {

    @Test
    void theModelDependsOnNothingOfOurs() {
        assertThat(arrowsOut("canonical-model", Set.of())).isEmpty();
    }

    @Test
    void theApiDependsOnTheModelOnly() {
        assertThat(arrowsOut("sync-api", Set.of("canonical-model"))).isEmpty();
    }

    @Test
    void theEngineDependsOnTheApiOnly() {
        assertThat(arrowsOut("sync-engine", Set.of("sync-api", "canonical-model")))
                .isEmpty();
    }

    @Test
    void theEngineKnowsNoVendorNoDatabaseAndNoFramework() {
        List<String> notHers = List.of(
                "java.sql",
                "javax.sql",
                "java.net.http",
                "com.sun.net",
                "org.sqlite",
                "org.postgresql",
                "org.apache.kafka",
                "org.springframework",
                "io.micrometer",
                "io.opentelemetry",
                "graphql",
                "org.apache.olingo");
        assertThat(dependencies(
                        "sync-engine",
                        target -> notHers.stream()
                                .anyMatch(prefix -> target.getPackageName().equals(prefix)
                                        || target.getPackageName().startsWith(prefix + "."))))
                .isEmpty();
    }

    @Test
    void nothingBelowTheConnectorsIsNamedAfterAVendor() {
        List<String> vendors = List.of("shopify", "salesforce", "s4hana", "dynamics", "sqlite", "postgres", "kafka");
        assertThat(List.of("canonical-model", "sync-api", "sync-engine", "connector-http", "sync-testkit"))
                .flatMap(name -> House.module(name).types())
                .extracting(JavaClass::getName)
                .filteredOn(name -> vendors.stream().anyMatch(name.toLowerCase(Locale.ROOT)::contains))
                .isEmpty();
    }

    @Test
    void aStoreDependsOnTheApiOnly() {
        assertThat(arrowsOut("store-jdbc", Set.of("sync-api", "canonical-model")))
                .isEmpty();
    }

    @Test
    void whatHttpConnectorsShareDependsOnTheApiOnly() {
        assertThat(arrowsOut("connector-http", Set.of("sync-api", "canonical-model")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("vendorConnectors")
    void aConnectorKnowsNeitherTheEngineNorAStoreNorAnotherConnector(Module connector) {
        assertThat(arrowsOut(connector.name(), Set.of("connector-http", "sync-api", "canonical-model")))
                .isEmpty();
    }

    @Test
    void theTestKitDependsOnTheApiOnly() {
        assertThat(arrowsOut("sync-testkit", Set.of("sync-api", "canonical-model")))
                .isEmpty();
    }

    @Test
    void simulatorsShareNothingWithEngineStoresAndConnectors() {
        assertThat(arrowsOut("vendor-simulators", Set.of("sync-testkit", "sync-api")))
                .isEmpty();
    }

    @Test
    void theSimulationDependsOnEngineAndTestKitOnly() {
        assertThat(arrowsOut("sync-simulation", Set.of("sync-engine", "sync-testkit", "sync-api", "canonical-model")))
                .isEmpty();
    }

    @Test
    void theSeededGeneratorsDependOnNothingOfOurs() {
        assertThat(arrowsOut("seeded", Set.of())).isEmpty();
    }

    @Test
    void noPackageIsSplitOverModules() {
        Map<String, List<String>> owners = new TreeMap<>();
        House.modules()
                .forEach(module -> module.packages()
                        .forEach(name -> owners.computeIfAbsent(name, any -> new ArrayList<>())
                                .add(module.name())));
        assertThat(owners.entrySet())
                .filteredOn(entry -> entry.getValue().size() > 1)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void packagesOfAModuleDependOnEachOtherInOneDirectionOnly(Module module) {
        slices().assignedFrom(packagesOf(module))
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(House.classes());
    }

    /** The judge of the main job may not repeat a mistake of those he judges. */
    @Test
    void theOracleSharesNoCodeWithEngineConnectorsAndModel() {
        Set<String> judged = Set.of(
                "canonical-model",
                "sync-engine",
                "store-jdbc",
                "connector-http",
                "connector-shopify",
                "connector-salesforce",
                "connector-erp",
                "sync-simulation");
        List<JavaClass> judges = House.module("examples").types().stream()
                .filter(type -> type.getPackageName().startsWith("io.retailsync.examples.mainjob.oracle")
                        || type.getPackageName().startsWith("io.retailsync.examples.mainjob.day"))
                .toList();
        assertThat(judges).isNotEmpty();
        assertThat(describe(
                        judges,
                        target -> House.ownerOf(target.getPackageName())
                                .filter(owner -> judged.contains(owner.name())
                                        || target.getPackageName().startsWith("io.retailsync.examples.host")
                                        || target.getPackageName().startsWith("io.retailsync.api"))
                                .isPresent()))
                .isEmpty();
    }

    static List<Module> modules() {
        return House.modules();
    }

    static List<Module> vendorConnectors() {
        return House.published().stream()
                .filter(module ->
                        module.name().startsWith("connector-") && !module.name().equals("connector-http"))
                .toList();
    }

    private static List<String> arrowsOut(String module, Set<String> allowed) {
        return dependencies(
                module,
                target -> House.ownerOf(target.getPackageName())
                        .filter(owner -> !owner.name().equals(module) && !allowed.contains(owner.name()))
                        .isPresent());
    }

    private static List<String> dependencies(String module, Predicate<JavaClass> forbidden) {
        List<JavaClass> types = House.module(module).types();
        assertThat(types).as("compiled types of " + module).isNotEmpty();
        return describe(types, forbidden);
    }

    private static List<String> describe(List<JavaClass> types, Predicate<JavaClass> forbidden) {
        return types.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> forbidden.test(dependency.getTargetClass().getBaseComponentType()))
                .map(Dependency::getDescription)
                .distinct()
                .sorted()
                .toList();
    }

    private static SliceAssignment packagesOf(Module module) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return module.owns(type) ? SliceIdentifier.of(type.getPackageName()) : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "packages of " + module;
            }
        };
    }
}
