package io.retailsync.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.retailsync.model.AttributePath;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.mapping.FieldMapping;
import io.retailsync.model.mapping.Mapping;
import io.retailsync.spi.Observation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Certifies what a {@link Mapping} says of reading: each field that it names is altered in bodies as the vendor sends them, and the attribute
 * beside it has to come out otherwise; and no attribute comes out that no row names.
 *
 * <p>Not safe for concurrent use. Bodies are put back as they were.
 */
public final class ReadFields {

    /** What a field is altered to; one of them fits. */
    private static final List<JsonNode> OTHERS = List.of(
            NullNode.getInstance(),
            TextNode.valueOf("x"),
            TextNode.valueOf("7.00"),
            TextNode.valueOf("DE"),
            TextNode.valueOf("2025-01-02T03:04:05Z"),
            TextNode.valueOf("/Date(4102444800000)/"),
            IntNode.valueOf(7),
            BooleanNode.TRUE,
            BooleanNode.FALSE);

    private final List<FieldMapping> rows;
    private final Set<FieldMapping> proven = new LinkedHashSet<>();
    private final Set<String> untold = new TreeSet<>();
    private final Set<AttributePath<?, ?>> told;

    private ReadFields(Mapping mapping) {
        this.rows =
                mapping.fields().stream().filter(row -> row.direction().reads()).toList();
        this.told = mapping.reads();
    }

    /**
     * {@return a certification that nothing has been shown to yet}
     *
     * @param mapping what the connector says that it reads
     */
    public static ReadFields of(Mapping mapping) {
        return new ReadFields(mapping);
    }

    /**
     * Alters every field of one of the vendor's objects, one after the other.
     *
     * @param object the vendor's name of it, as in the mapping
     * @param body as the vendor sends it; the mapping's fields start at {@code root}
     * @param root the object within the body, altered in place
     * @param translate what the connector makes of the body; may throw {@link InvalidValue} or an {@link AssertionError} where it refuses
     * @param <B> the body
     */
    public <B> void sample(String object, B body, JsonNode root, Function<B, List<Observation<?>>> translate) {
        List<Observation<?>> before = translate.apply(body);
        before.forEach(this::told);
        for (FieldMapping row : rows) {
            if (row.object().equals(object) && !proven.contains(row) && matters(row, body, root, before, translate)) {
                proven.add(row);
            }
        }
    }

    private void told(Observation<?> said) {
        said.values().keySet().forEach(name -> {
            Optional<? extends AttributePath<?, ?>> path = said.type().attribute(name);
            path.filter(known -> !told.contains(known)).ifPresent(known -> untold.add(known.toString()));
        });
    }

    private static <B> boolean matters(
            FieldMapping row,
            B body,
            JsonNode root,
            List<Observation<?>> before,
            Function<B, List<Observation<?>>> translate) {
        String[] steps = row.field().split("\\.", -1);
        List<ObjectNode> owners = owners(root, steps);
        String name = steps[steps.length - 1];
        return owners.stream().anyMatch(owner -> {
            JsonNode kept = owner.get(name);
            boolean changed = others(kept).stream().anyMatch(other -> {
                owner.set(name, other);
                return !said(row, body, translate).equals(Optional.of(values(row, before)));
            });
            if (kept == null) {
                owner.remove(name);
            } else {
                owner.set(name, kept);
            }
            return changed;
        });
    }

    /** Empty where the connector refuses the altered body. */
    private static <B> Optional<List<Object>> said(
            FieldMapping row, B body, Function<B, List<Observation<?>>> translate) {
        try {
            return Optional.of(values(row, translate.apply(body)));
        } catch (InvalidValue | AssertionError refused) {
            return Optional.empty();
        }
    }

    private static List<Object> values(FieldMapping row, List<Observation<?>> observations) {
        List<Object> values = new ArrayList<>();
        observations.stream()
                .filter(said -> said.type().equals(row.entity()))
                .forEach(said -> values.add(Optional.ofNullable(
                        said.values().get(row.path().attribute().name()))));
        return values;
    }

    private static List<JsonNode> others(JsonNode kept) {
        List<JsonNode> others = new ArrayList<>(OTHERS);
        if (kept != null && kept.isTextual()) {
            others.add(TextNode.valueOf(kept.asText() + "7"));
        }
        if (kept != null && kept.isIntegralNumber()) {
            others.add(LongNode.valueOf(kept.asLong() + 1));
        }
        return others;
    }

    /** The objects that have, or could have, the last name of a way; a list is gone into by its elements. */
    private static List<ObjectNode> owners(JsonNode root, String[] steps) {
        List<JsonNode> reached = List.of(root);
        for (int i = 0; i < steps.length - 1; i++) {
            String step = steps[i];
            List<JsonNode> next = new ArrayList<>();
            for (JsonNode node : reached) {
                if (step.endsWith("[]")) {
                    node.path(step.substring(0, step.length() - 2)).forEach(next::add);
                } else {
                    next.add(node.path(step));
                }
            }
            reached = next;
        }
        return reached.stream()
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .toList();
    }

    /** {@return rows whose field made no difference in any sample: either it is not read, or no sample has it} */
    public List<String> unproven() {
        return rows.stream()
                .filter(row -> !proven.contains(row))
                .map(row -> row.entity() + " " + row.path() + " <- " + row.object() + "." + row.field())
                .toList();
    }

    /** {@return attributes that came out of a sample and that no row names} */
    public List<String> untold() {
        return List.copyOf(untold);
    }
}
