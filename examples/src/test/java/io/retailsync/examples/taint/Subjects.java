package io.retailsync.examples.taint;

import io.retailsync.model.Attribute;
import io.retailsync.model.EntityType;
import io.retailsync.model.catalogue.Catalogue;
import io.retailsync.model.event.EventType;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The records that the model tells others about, and the events that it tells them by, found in its compiled code. */
final class Subjects {

    private static final List<Class<?>> CLASSES = classes();

    private Subjects() {}

    /** {@return the kinds of record of the catalogue, the payloads of events, and what else declares something personal, by name} */
    static Map<String, Class<? extends Record>> all() {
        Map<String, Class<? extends Record>> all = new LinkedHashMap<>();
        for (EntityType<?> type : Catalogue.standard().types()) {
            all.put(type.name(), type.entity());
        }
        events().forEach(event -> all.put(event.payload().getSimpleName(), event.payload()));
        Set<String> reached = new TreeSet<>();
        all.values().forEach(type -> reached.addAll(PersonalPlaces.declarations(type)));
        for (Class<?> type : CLASSES) {
            if (type.isRecord() && !reached.containsAll(declarations(type))) {
                all.put(type.getSimpleName(), type.asSubclass(Record.class));
            }
        }
        return all;
    }

    /** {@return every event of the model} */
    static List<EventType<?>> events() {
        Map<String, EventType<?>> events = new TreeMap<>();
        for (Class<?> holder : CLASSES) {
            for (Field field : holder.getDeclaredFields()) {
                int is = field.getModifiers();
                if (field.getType() == EventType.class && Modifier.isStatic(is) && Modifier.isPublic(is)) {
                    EventType<?> event = event(field);
                    events.put(event.name(), event);
                }
            }
        }
        return List.copyOf(events.values());
    }

    /** {@return every component of the model that is declared to be personal, such as {@code Customer.email}} */
    static Set<String> declarations() {
        Set<String> declarations = new TreeSet<>();
        CLASSES.stream().filter(Class::isRecord).forEach(type -> declarations.addAll(declarations(type)));
        return declarations;
    }

    private static Set<String> declarations(Class<?> type) {
        Set<String> declarations = new TreeSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Attribute declared = component.getAnnotation(Attribute.class);
            if (declared != null && declared.value().masked()) {
                declarations.add(name(component));
            }
        }
        return declarations;
    }

    static String name(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }

    private static EventType<?> event(Field constant) {
        try {
            return (EventType<?>) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of a directory or of an archive. */
    private static List<Class<?>> classes() {
        try {
            URI home = EntityType.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            if (!home.getPath().endsWith(".jar")) {
                return classes(Path.of(home));
            }
            try (FileSystem archive = FileSystems.newFileSystem(Path.of(home))) {
                return classes(archive.getPath("/"));
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Class<?>> classes(Path root) throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.startsWith("io/") && name.endsWith(".class") && !name.contains("-info"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .forEach(names::add);
        }
        return Arrays.asList(names.stream().map(Subjects::load).toArray(Class<?>[]::new));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
