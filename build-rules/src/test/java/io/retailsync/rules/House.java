package io.retailsync.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The checkout that the rules look at: its modules and their compiled classes. */
final class House {

    static final Path ROOT = Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
            .filter(directory -> Files.isDirectory(directory.resolve(".mvn")))
            .findFirst()
            .orElseThrow();

    private static final List<Module> MODULES = Pom.read(ROOT.resolve("pom.xml")).modules().stream()
            .map(name -> Module.in(ROOT.resolve(name)))
            .toList();

    private House() {}

    /** Every module that has main code, published or not. */
    static List<Module> modules() {
        return MODULES.stream().filter(module -> !module.packages().isEmpty()).toList();
    }

    static List<Module> published() {
        return modules().stream().filter(Module::isPublished).toList();
    }

    static Module module(String name) {
        return MODULES.stream()
                .filter(module -> module.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no module " + name + " in the reactor"));
    }

    static Optional<Module> ownerOf(String packageName) {
        return modules().stream()
                .filter(module -> module.packages().contains(packageName))
                .findFirst();
    }

    /** The main classes of all modules, as the build compiled them. */
    static JavaClasses classes() {
        return Compiled.CLASSES;
    }

    /** Read at first use: half of the rules need sources only. */
    private static final class Compiled {

        static final JavaClasses CLASSES = new ClassFileImporter()
                .importPaths(modules().stream()
                        .map(Module::classes)
                        .filter(Files::isDirectory)
                        .toList());

        private Compiled() {}
    }
}
