package io.retailsync.model.documents;

import io.retailsync.model.EntityType;
import io.retailsync.model.catalogue.Catalogue;
import io.retailsync.model.event.EventType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The records that the library tells others about, found in the compiled code so that none can be forgotten. */
public final class ModelledRecords {

    private static final String CORE = EntityType.class.getPackageName();

    /** Packages of values: what an attribute of a record is made of, with no attributes of its own. */
    private static final Set<String> OF_VALUES =
            Set.of(CORE + ".code", CORE + ".measure", CORE + ".money", CORE + ".text", CORE + ".time");

    private static final Map<String, EventType<?>> CONSTANTS = found();

    private static final List<EventType<?>> EVENTS = CONSTANTS.values().stream()
            .sorted(Comparator.<EventType<?>, String>comparing(EventType::name))
            .toList();

    private ModelledRecords() {}

    /** {@return the kinds of record of the catalogue} */
    public static List<EntityType<?>> entities() {
        return Catalogue.standard().types();
    }

    /** {@return every event of the library, by name} */
    public static List<EventType<?>> events() {
        return EVENTS;
    }

    /** {@return every event of the library, by the constant that holds it, such as {@code sales.Sales.ORDER_PLACED}} */
    public static Map<String, EventType<?>> constants() {
        return CONSTANTS;
    }

    private static Map<String, EventType<?>> found() {
        Map<String, EventType<?>> constants = new TreeMap<>();
        CompiledClasses.all()
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.getType() == EventType.class && isPublicConstant(field))
                .forEach(field -> constants.put(NamedType.nameOf(field), event(field)));
        return Collections.unmodifiableMap(constants);
    }

    /** {@return the records of a feature that stand inside {@code type}, itself first; values of the core are told apart} */
    public static List<Class<?>> within(Class<?> type) {
        Set<Class<?>> found = new LinkedHashSet<>();
        collect(type, found);
        return List.copyOf(found);
    }

    /** {@return the kinds of a sealed type by name: the order that a compiler writes them in is not the same for all} */
    public static List<Class<?>> alternatives(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .sorted(Comparator.comparing(Class::getSimpleName))
                .toList();
    }

    /** {@return the name of a record as documents spell it, such as {@code order-snapshot}} */
    public static String kebab(Class<?> type) {
        return type.getSimpleName().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> collect(argument, found));
        } else if (type instanceof Class<?> raw && isOfAFeature(raw) && found.add(raw)) {
            if (raw.isSealed()) {
                alternatives(raw).forEach(kind -> collect(kind, found));
            }
            if (raw.isRecord()) {
                for (RecordComponent component : raw.getRecordComponents()) {
                    collect(component.getGenericType(), found);
                }
            } else {
                found.remove(raw);
            }
        }
    }

    private static boolean isOfAFeature(Class<?> type) {
        return type.getPackageName().startsWith(CORE + ".") && !OF_VALUES.contains(type.getPackageName());
    }

    private static boolean isPublicConstant(Field field) {
        return Modifier.isPublic(field.getModifiers()) && Modifier.isStatic(field.getModifiers());
    }

    private static EventType<?> event(Field constant) {
        try {
            return (EventType<?>) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
