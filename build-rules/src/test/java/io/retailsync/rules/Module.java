package io.retailsync.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One module of the reactor: its directory, its pom, and the packages of its main sources. */
record Module(String name, Path directory, Pom pom, Set<String> packages) {

    static Module in(Path directory) {
        return new Module(
                directory.getFileName().toString(),
                directory,
                Pom.read(directory.resolve("pom.xml")),
                packagesBelow(directory.resolve("src/main/java")));
    }

    /** Whether others get it as an artifact of code. */
    boolean isPublished() {
        return !pom.isBillOfMaterials() && !pom.isNeverDeployed();
    }

    boolean owns(JavaClass type) {
        return packages.contains(type.getPackageName());
    }

    Path classes() {
        return directory.resolve("target/classes");
    }

    /** What the compiled {@code module-info} says. */
    ModuleDescriptor descriptor() {
        try (InputStream compiled = Files.newInputStream(classes().resolve("module-info.class"))) {
            return ModuleDescriptor.read(compiled);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " has no compiled module-info", e);
        }
    }

    Set<String> exports() {
        return descriptor().exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean exports(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC) && exports().contains(type.getPackageName());
    }

    /** All types of the module, nested ones too. */
    List<JavaClass> types() {
        return House.classes().stream()
                .filter(this::owns)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .toList();
    }

    List<JavaClass> topLevelTypes() {
        return types().stream().filter(JavaClass::isTopLevelClass).toList();
    }

    Path packageInfo(String packageName) {
        return directory
                .resolve("src/main/java")
                .resolve(packageName.replace('.', '/'))
                .resolve("package-info.java");
    }

    @Override
    public String toString() {
        return name;
    }

    private static Set<String> packagesBelow(Path sources) {
        if (!Files.isDirectory(sources)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .filter(directory -> !directory.equals(sources))
                    .map(directory -> sources.relativize(directory).toString().replace('/', '.'))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
