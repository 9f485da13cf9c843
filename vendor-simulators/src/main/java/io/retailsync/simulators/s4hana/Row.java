package io.retailsync.simulators.s4hana;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One record of the books with the records below it. Mutable, confined to the simulator's thread. */
final class Row {

    private final Shape shape;
    private final @Nullable Row parent;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, List<Row>> children = new LinkedHashMap<>();

    private Row(Shape shape, @Nullable Row parent) {
        this.shape = shape;
        this.parent = parent;
    }

    static Row root(Shape shape) {
        return new Row(shape, null);
    }

    /** A new record below this one; the key parts that it shares with this one are filled in. */
    Row newChild(String link, Shape childShape) {
        Row child = new Row(childShape, this);
        values.forEach((name, value) -> {
            Field field = childShape.fields().get(name);
            if (field != null && field.key() && shape.field(name).key()) {
                child.put(name, value);
            }
        });
        children.computeIfAbsent(link, name -> new ArrayList<>()).add(child);
        return child;
    }

    Shape shape() {
        return shape;
    }

    Row root() {
        return parent == null ? this : parent.root();
    }

    Row parent() {
        return Objects.requireNonNull(parent, "a root has no parent");
    }

    boolean isRoot() {
        return parent == null;
    }

    void put(String name, @Nullable Object value) {
        Field field = shape.field(name);
        if (value == null) {
            values.remove(name);
        } else {
            values.put(name, field.stored(value));
        }
    }

    void putIfAbsent(String name, Object value) {
        if (isInitial(name)) {
            put(name, value);
        }
    }

    boolean isInitial(String name) {
        Object value = values.get(name);
        return value == null || value.equals("");
    }

    Optional<Object> value(String name) {
        return Optional.ofNullable(values.get(shape.field(name).name()));
    }

    String text(String name) {
        return (String) value(name).orElse("");
    }

    BigDecimal decimal(String name) {
        return (BigDecimal) value(name).orElse(BigDecimal.ZERO);
    }

    boolean flag(String name) {
        return (Boolean) value(name).orElse(false);
    }

    Optional<LocalDate> day(String name) {
        return value(name).map(LocalDate.class::cast);
    }

    Optional<Instant> instant(String name) {
        return value(name).map(Instant.class::cast);
    }

    /** What a navigation property leads to: records below, or the record above of that kind. */
    List<Row> follow(Link link) {
        if (link.many() || children.containsKey(link.name())) {
            return List.copyOf(children.getOrDefault(link.name(), List.of()));
        }
        for (Row above = parent; above != null; above = above.parent) {
            if (above.shape.set().equals(link.targetSet())) {
                return List.of(above);
            }
        }
        return List.of();
    }

    List<Row> children(String link) {
        return follow(shape.link(link));
    }

    /** Takes this record out of the one above it. */
    void detach() {
        parent().children.values().forEach(siblings -> siblings.remove(this));
    }

    Stream<Row> withDescendants() {
        return Stream.concat(
                Stream.of(this),
                children.values().stream().flatMap(List::stream).flatMap(Row::withDescendants));
    }

    /** The key as it stands in an address: {@code A_SalesOrderItem(SalesOrder='1',SalesOrderItem='10')}. */
    String address() {
        List<Field> keys = shape.keys();
        String inner = keys.size() == 1
                ? quoted(keys.get(0))
                : keys.stream().map(key -> key.name() + "=" + quoted(key)).collect(Collectors.joining(","));
        return shape.set() + "(" + inner + ")";
    }

    private String quoted(Field key) {
        String value = text(key.name()).replace("'", "''");
        return "'"
                + java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8)
                        .replace("+", "%20") + "'";
    }

    @Override
    public String toString() {
        return address();
    }
}
