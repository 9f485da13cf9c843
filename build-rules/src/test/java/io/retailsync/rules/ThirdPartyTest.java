package io.retailsync.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which types of others a module may use, and which of them its users may meet. */
class ThirdPartyTest {

    private static final Set<String> PLAIN_JAVA = Set.of(
            "java.io",
            "java.lang",
            "java.math",
            "java.net",
            "java.nio",
            "java.security",
            "java.text",
            "java.time",
            "java.util",
            "javax.crypto",
            "org.jspecify.annotations");

    private static final Set<String> HTTP_CLIENT = Set.of("java.net.http");

    /** What a module uses beyond plain Java, by package; packages below are meant too. */
    private static final Map<String, Set<String>> BEYOND = Map.ofEntries(
            Map.entry("seeded", Set.of()),
            Map.entry(
                    "canonical-model",
                    Set.of("io.vavr.control", "com.fasterxml.jackson", "jakarta.validation.constraints")),
            Map.entry("sync-api", Set.of("io.vavr.control")),
            Map.entry(
                    "sync-engine",
                    // The model's JSON form and the engine's own rows are Jackson trees; the model brings it.
                    Set.of(
                            "io.vavr.control",
                            "com.fasterxml.jackson.databind",
                            "dev.failsafe",
                            "io.soabase.recordbuilder.core",
                            "org.slf4j")),
            Map.entry("store-jdbc", Set.of("io.vavr.control", "java.sql", "javax.sql", "org.sqlite")),
            Map.entry("connector-http", Set.of("io.vavr.control", "java.net.http", "javax.net.ssl")),
            Map.entry("connector-shopify", Set.of("io.vavr.control", "com.fasterxml.jackson")),
            Map.entry("connector-salesforce", Set.of("io.vavr.control", "com.fasterxml.jackson")),
            Map.entry("connector-erp", Set.of("io.vavr.control", "com.fasterxml.jackson")),
            // The certification of mappings alters what vendors send.
            Map.entry(
                    "sync-testkit",
                    Set.of(
                            "io.vavr.control",
                            "org.assertj.core",
                            "org.junit.jupiter.api",
                            "com.fasterxml.jackson.databind")),
            Map.entry(
                    "vendor-simulators",
                    Set.of(
                            "io.vavr.control",
                            "com.fasterxml.jackson",
                            "graphql",
                            "org.apache.olingo.odata2",
                            "com.sun.net.httpserver")),
            Map.entry("sync-simulation", Set.of("io.vavr.control")));

    @ParameterizedTest
    @MethodSource("libraries")
    void aLibraryUsesOnlyTheThirdPartyTypesOfItsRow(Module module) {
        assertThat(BEYOND).containsKey(module.name());
        Set<String> allowed = new TreeSet<>(PLAIN_JAVA);
        allowed.addAll(BEYOND.get(module.name()));
        assertThat(module.types().stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(dependency -> isBeyond(packageOf(dependency.getTargetClass()), allowed))
                        .map(Dependency::getDescription)
                        .distinct()
                        .sorted())
                .as("types that %s may not use", module)
                .isEmpty();
    }

    @Test
    void theModelKeepsTheJsonLibraryWhereJsonIsTheSubject() {
        // jackson-annotations may stand on any component: they are names, without code behind them.
        Set<String> aboutJson = Set.of(
                "io.retailsync.model.json",
                // Envelopes are written as JSON, and masked is what would be written as JSON; neither says so in its
                // signatures.
                "io.retailsync.model.envelope",
                "io.retailsync.model.privacy");
        assertThat(House.module("canonical-model").types().stream()
                        .filter(type -> !aboutJson.contains(type.getPackageName()))
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(dependency -> isBelow(
                                packageOf(dependency.getTargetClass()),
                                Set.of(
                                        "com.fasterxml.jackson.core",
                                        "com.fasterxml.jackson.databind",
                                        "com.fasterxml.jackson.datatype")))
                        .map(Dependency::getDescription)
                        .sorted())
                .isEmpty();
    }

    /** JSON, HTTP and SQL appear in a contract as small types of ours or of the JDK. */
    @Test
    void exportedSignaturesSpeakPlainJavaOurTypesAndEither() {
        Set<String> exempt = Set.of(
                // Its subject is the JSON form.
                "io.retailsync.model.json");
        // The kits are JUnit classes, and a simulator speaks its vendor's JSON.
        Set<String> exemptModules = Set.of("sync-testkit", "vendor-simulators");
        assertThat(House.published().stream()
                        .filter(module -> !exemptModules.contains(module.name()))
                        .flatMap(module -> module.types().stream().filter(type -> isVisible(module, type)))
                        .filter(type -> !exempt.contains(type.getPackageName()))
                        .flatMap(type -> type.getCodeUnits().stream())
                        .filter(ThirdPartyTest::isVisible)
                        .flatMap(unit -> Stream.concat(
                                        unit.getReturnType().getAllInvolvedRawTypes().stream(),
                                        unit.getParameterTypes().stream()
                                                .flatMap(type -> type.getAllInvolvedRawTypes().stream()))
                                .filter(met -> !isSpoken(met))
                                .map(met -> unit.getFullName() + " speaks of " + met.getName()))
                        .distinct()
                        .sorted())
                .isEmpty();
    }

    @Test
    void optionalIsAReturnTypeOnly() {
        String model = "io.retailsync.model.";
        String firstVersion = "derives events from two versions, and a first version has none before it";
        List<JavaCodeUnit> takers = House.published().stream()
                .flatMap(module -> module.types().stream().filter(type -> isVisible(module, type)))
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(ThirdPartyTest::isVisible)
                .filter(unit -> !(unit.isConstructor() && unit.getOwner().isRecord()))
                .filter(unit -> unit.getRawParameterTypes().stream()
                        .anyMatch(type -> type.getName().equals("java.util.Optional")))
                .toList();
        new Exceptions(Map.ofEntries(
                        Map.entry(
                                "io.retailsync.spi.Observation.set",
                                "takes what a source may not have said, as it was read: absent is cleared"),
                        Map.entry(model + "event.EventRule.derive", firstVersion),
                        Map.entry(model + "event.DerivedEvents.derive", firstVersion),
                        Map.entry(model + "fulfilment.Fulfilment.events", firstVersion),
                        Map.entry(model + "inventory.Inventory.events", firstVersion),
                        Map.entry(model + "party.Parties.events", firstVersion),
                        Map.entry(model + "payment.Payments.events", firstVersion),
                        Map.entry(model + "pricing.Pricing.events", firstVersion),
                        Map.entry(model + "product.Products.events", firstVersion),
                        Map.entry(model + "returns.Returns.events", firstVersion),
                        Map.entry(model + "sales.Sales.events", firstVersion)))
                .check(takers, unit -> unit.getOwner().getName() + "." + unit.getName(), JavaCodeUnit::getFullName);
    }

    static List<Module> libraries() {
        return House.modules().stream()
                .filter(module -> module.isPublished() || module.name().equals("seeded"))
                .toList();
    }

    private static boolean isBeyond(String used, Set<String> allowed) {
        if (isOurs(used)) {
            return false;
        }
        // Plain Java means java.net, yet its HTTP client has one owner.
        return isBelow(used, HTTP_CLIENT) ? !allowed.containsAll(HTTP_CLIENT) : !isBelow(used, allowed);
    }

    private static boolean isSpoken(JavaClass type) {
        JavaClass met = type.getBaseComponentType();
        String name = met.getPackageName();
        return met.isPrimitive()
                || isOurs(name)
                || (isBelow(name, PLAIN_JAVA) && !isBelow(name, HTTP_CLIENT))
                || Set.of("io.vavr.control.Either", "io.vavr.control.Validation")
                        .contains(met.getName());
    }

    private static boolean isVisible(Module module, JavaClass type) {
        return module.exports(type)
                && type.getEnclosingClass()
                        .map(outer -> isVisible(module, outer))
                        .orElse(true);
    }

    private static boolean isVisible(JavaCodeUnit unit) {
        return unit.getModifiers().contains(JavaModifier.PUBLIC)
                || unit.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static String packageOf(JavaClass type) {
        JavaClass used = type.getBaseComponentType();
        return used.isPrimitive() ? "java.lang" : used.getPackageName();
    }

    private static boolean isOurs(String packageName) {
        return House.ownerOf(packageName).isPresent();
    }

    private static boolean isBelow(String packageName, Set<String> roots) {
        return roots.stream().anyMatch(root -> packageName.equals(root) || packageName.startsWith(root + "."));
    }
}
