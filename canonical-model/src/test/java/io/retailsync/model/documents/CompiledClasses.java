package io.retailsync.model.documents;

import io.retailsync.model.EntityType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The compiled code of the library, so that nothing can be forgotten. */
public final class CompiledClasses {

    private CompiledClasses() {}

    /** {@return every compiled class of the library, but for those of its JSON form; none is initialised by this} */
    public static Stream<Class<?>> all() {
        try {
            Path root = Path.of(EntityType.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            List<Class<?>> classes = new ArrayList<>();
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(CompiledClasses::isPublicHolder).toList()) {
                    String name =
                            root.relativize(file).toString().replace('/', '.').replace(".class", "");
                    classes.add(Class.forName(name, false, EntityType.class.getClassLoader()));
                }
            }
            return classes.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isPublicHolder(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".class")
                && !name.contains("-info")
                && !file.toString().contains("/json/");
    }
}
