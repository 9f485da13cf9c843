package io.retailsync.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the world sees of a module. */
class ExportsTest {

    /** Their contracts are their substance, so the half is not asked of them. */
    private static final Map<String, String> CONTRACTS = Map.of(
            "canonical-model", "values that hosts and connectors write and read",
            "sync-api", "the contract itself",
            "sync-testkit", "kits and doubles for authors of connectors and stores",
            "sync-simulation", "the parts from which hosts and campaigns put a simulated world together",
            "connector-http",
                    "the kit of parts from which HTTP connectors are built; what no connector calls stays inside");

    private static final int MOST_TYPES_OF_THE_API = 59;

    private static final Pattern JAVADOC =
            Pattern.compile("/\\*\\*(.*?)\\*/\\s*@NullMarked\\s*package ", Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile("(\\S+\\s+){4,}\\S+\\.");

    @Test
    void eachPublishedModuleSaysWhatItRequiresAndExports() {
        assertThat(House.published())
                .allMatch(module -> Files.exists(module.directory().resolve("src/main/java/module-info.java")));
    }

    @Test
    void internalPackagesAreNeverExported() {
        assertThat(House.modules().stream()
                        .filter(module -> Files.exists(module.classes().resolve("module-info.class")))
                        .flatMap(module -> module.exports().stream())
                        .filter(name -> List.of(name.split("\\.")).contains("internal")))
                .isEmpty();
    }

    @Test
    void eachPackageIsNullMarkedAndSaysInASentenceWhatItIsFor() {
        List<String> silent = new ArrayList<>();
        for (Module module : House.modules()) {
            for (String name : module.packages()) {
                if (!saysWhatItIsFor(module, name)) {
                    silent.add(module + ": " + name);
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void theApiHasFewerThanSixtyPublicTypes() {
        assertThat(exported(House.module("sync-api"))).hasSizeLessThanOrEqualTo(MOST_TYPES_OF_THE_API);
    }

    @ParameterizedTest
    @MethodSource("implementations")
    void atLeastHalfOfTheTypesOfAnImplementationAreItsOwnAffair(Module module) {
        List<JavaClass> exported = exported(module);
        assertThat(exported)
                .as(
                        "%s exports %d of %d top-level types",
                        module, exported.size(), module.topLevelTypes().size())
                .hasSizeLessThanOrEqualTo(module.topLevelTypes().size() / 2);
    }

    @Test
    void nobodyIsExcusedWhoHasNoNeedOfIt() {
        assertThat(CONTRACTS.keySet()).allMatch(name -> {
            Module module = House.module(name);
            return exported(module).size() > module.topLevelTypes().size() / 2;
        });
    }

    static List<Module> implementations() {
        return House.published().stream()
                .filter(module -> !CONTRACTS.containsKey(module.name()))
                .toList();
    }

    /** Records of a sealed interface are read with it, so only top-level types count. */
    private static List<JavaClass> exported(Module module) {
        return module.topLevelTypes().stream().filter(module::exports).toList();
    }

    private static boolean saysWhatItIsFor(Module module, String packageName) {
        if (!Files.exists(module.packageInfo(packageName))) {
            return false;
        }
        Matcher javadoc = JAVADOC.matcher(Sources.text(module.packageInfo(packageName)));
        return javadoc.find() && SENTENCE.matcher(javadoc.group(1)).find();
    }
}
