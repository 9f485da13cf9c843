package io.retailsync.model;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A way from an entity to values below it, such as {@code lines[].sku}: an attribute of the entity, then components of records, through the
 * elements of lists. Where an {@link AttributePath} is what systems own and write, this is what tables speak of: target profiles and
 * mappings. Made once; a way that leads nowhere is refused then. Immutable; equal when entity and way are.
 */
public final class ValuePath {

    /**
     * A value at the end of the way.
     *
     * @param path with the place in each list
     * @param value absent where its owner is there and it is not
     */
    public record Found(String path, @Nullable Object value) {}

    private final AttributePath<?, ?> start;
    private final String text;
    private final boolean startIsList;
    private final List<Step> steps;
    private final Type end;

    private record Step(RecordComponent component, boolean elements) {}

    private ValuePath(AttributePath<?, ?> start, String text, boolean startIsList, List<Step> steps, Type end) {
        this.start = start;
        this.text = text;
        this.startIsList = startIsList;
        this.steps = List.copyOf(steps);
        this.end = end;
    }

    /**
     * {@return the way}
     *
     * @param type where it starts
     * @param path names of components between dots; {@code []} behind a name goes on to the elements of a list
     * @throws IllegalArgumentException where it leads nowhere
     */
    public static ValuePath of(EntityType<?> type, String path) {
        String[] words = path.split("\\.", -1);
        AttributePath<?, ?> start = type.attribute(plain(words[0])).orElseThrow(() -> nowhere(type, path));
        Type at = entered(start.type(), words[0]);
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            String word = words[i];
            RecordComponent component = components(at)
                    .filter(each -> each.getName().equals(plain(word)))
                    .findFirst()
                    .orElseThrow(() -> nowhere(type, path));
            steps.add(new Step(component, isList(word)));
            at = entered(component.getGenericType(), word);
        }
        return new ValuePath(start, path, isList(words[0]), steps, at);
    }

    /** {@return the attribute that the way starts with} */
    public AttributePath<?, ?> attribute() {
        return start;
    }

    /** {@return the type of what is at its end} */
    public Type end() {
        return end;
    }

    /**
     * {@return all values at its end; none below what is absent}
     *
     * @param record of the kind that the way starts at
     */
    public List<Found> in(Record record) {
        List<Found> found =
                elements(new Found(start.toString(), read(start, record).orElse(null)), startIsList);
        for (Step step : steps) {
            found = found.stream()
                    .filter(owner -> owner.value() != null)
                    .flatMap(owner -> elements(below(owner, step), step.elements()).stream())
                    .toList();
        }
        return found;
    }

    private static <E, V> Optional<Object> read(AttributePath<E, V> path, Record record) {
        return path.read(path.entity().cast(record)).map(value -> (Object) value);
    }

    private static Found below(Found owner, Step step) {
        try {
            return new Found(
                    owner.path() + "." + step.component().getName(),
                    step.component().getAccessor().invoke(owner.value()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(step + " can't be read: its package is not exported", e);
        }
    }

    private static List<Found> elements(Found found, boolean elements) {
        if (!elements) {
            return List.of(found);
        }
        List<Found> each = new ArrayList<>();
        if (found.value() instanceof Collection<?> values) {
            values.forEach(value -> each.add(new Found(found.path() + "[" + each.size() + "]", value)));
        }
        return each;
    }

    private static Type entered(Type type, String word) {
        return isList(word) && type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
    }

    private static Stream<RecordComponent> components(Type type) {
        return type instanceof Class<?> raw && raw.isRecord() ? Stream.of(raw.getRecordComponents()) : Stream.empty();
    }

    private static boolean isList(String word) {
        return word.endsWith("[]");
    }

    private static String plain(String word) {
        return isList(word) ? word.substring(0, word.length() - 2) : word;
    }

    private static IllegalArgumentException nowhere(EntityType<?> type, String path) {
        return new IllegalArgumentException(type + " has nothing at " + path);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ValuePath that && start.equals(that.start) && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return 31 * start.hashCode() + text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
