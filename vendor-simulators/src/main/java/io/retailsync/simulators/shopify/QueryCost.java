package io.retailsync.simulators.shopify;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Points of a query, before it runs and after, by the documented arithmetic: scalars 0, an object 1, a connection 2 and its
 * objects times {@code first}, of the types of an interface or union the dearest, a mutation 10.
 *
 * <p>Assumptions where the documentation is silent: a list that is no connection counts its objects {@code first} times where
 * that argument is given, {@code nodes(ids)} as often as there are ids, every other list once; {@code nodes}, {@code edges} and
 * {@code pageInfo} are parts of their connection and cost nothing.
 */
final class QueryCost {

    private static final int CONNECTION = 2;
    private static final int MUTATION = 10;

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Object> variables;
    private final OperationDefinition operation;

    QueryCost(Document document, OperationDefinition operation, Map<String, Object> variables) {
        this.operation = operation;
        this.variables = variables;
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    private FragmentDefinition fragment(FragmentSpread spread) {
        return Objects.requireNonNull(fragments.get(spread.getName()));
    }

    private boolean mutates() {
        return operation.getOperation() == OperationDefinition.Operation.MUTATION;
    }

    /** {@return what is reserved before the query runs} */
    int requested() {
        if (!mutates()) {
            return cost(operation.getSelectionSet());
        }
        return fields(operation.getSelectionSet()).stream()
                .mapToInt(field -> MUTATION + cost(field.getSelectionSet()))
                .sum();
    }

    private int cost(@Nullable SelectionSet selections) {
        if (selections == null) {
            return 0;
        }
        int sum = 0;
        Map<String, Integer> byType = new HashMap<>();
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof Field field) {
                sum += cost(field);
            } else if (selection instanceof InlineFragment fragment) {
                String type = fragment.getTypeCondition() == null
                        ? ""
                        : fragment.getTypeCondition().getName();
                byType.merge(type, cost(fragment.getSelectionSet()), Integer::sum);
            } else if (selection instanceof FragmentSpread spread) {
                FragmentDefinition fragment = fragment(spread);
                byType.merge(fragment.getTypeCondition().getName(), cost(fragment.getSelectionSet()), Integer::sum);
            }
        }
        return sum + byType.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private int cost(Field field) {
        if (field.getSelectionSet() == null) {
            return 0;
        }
        List<Field> children = fields(field.getSelectionSet());
        if (isConnection(children)) {
            return CONNECTION + size(field, 1) * nodeCost(children);
        }
        return size(field, 1) * (1 + cost(field.getSelectionSet()));
    }

    private int nodeCost(List<Field> children) {
        int dearest = 0;
        for (Field child : children) {
            if (child.getName().equals("nodes")) {
                dearest = Math.max(dearest, 1 + cost(child.getSelectionSet()));
            } else if (child.getName().equals("edges")) {
                dearest = Math.max(dearest, cost(child.getSelectionSet()));
            }
        }
        return dearest;
    }

    private static boolean isConnection(List<Field> children) {
        return children.stream()
                .anyMatch(child ->
                        child.getName().equals("nodes") || child.getName().equals("edges"));
    }

    private int size(Field field, int otherwise) {
        for (Argument argument : field.getArguments()) {
            if (argument.getName().equals("first")) {
                return number(argument.getValue());
            }
            if (argument.getName().equals("ids")) {
                return length(argument.getValue());
            }
        }
        return otherwise;
    }

    private int number(Value<?> value) {
        if (value instanceof IntValue literal) {
            return literal.getValue().intValue();
        }
        Object given = value instanceof VariableReference reference ? variables.get(reference.getName()) : null;
        return given instanceof Number count ? count.intValue() : 1;
    }

    private int length(Value<?> value) {
        if (value instanceof ArrayValue literal) {
            return literal.getValues().size();
        }
        Object given = value instanceof VariableReference reference ? variables.get(reference.getName()) : null;
        return given instanceof List<?> ids ? ids.size() : 1;
    }

    /** {@return what the answer really cost: objects that are null or not there cost nothing} */
    int actual(@Nullable Object data) {
        if (!(data instanceof Map<?, ?> answer)) {
            return mutates() ? MUTATION : 0;
        }
        int sum = 0;
        for (Field field : fields(operation.getSelectionSet())) {
            Object value = answer.get(field.getResultKey());
            if (mutates()) {
                sum += MUTATION + (value instanceof Map<?, ?> payload ? inside(List.of(field), payload) : 0);
            } else {
                sum += worth(List.of(field), value);
            }
        }
        return sum;
    }

    private int worth(List<Field> merged, @Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().mapToInt(element -> worth(merged, element)).sum();
        }
        if (!(value instanceof Map<?, ?> object)) {
            return 0;
        }
        String name = merged.get(0).getName();
        int own = isConnection(children(merged)) ? CONNECTION : name.equals("pageInfo") || name.equals("edges") ? 0 : 1;
        return own + inside(merged, object);
    }

    private int inside(List<Field> merged, Map<?, ?> object) {
        Map<String, List<Field>> byKey = new LinkedHashMap<>();
        for (Field child : children(merged)) {
            byKey.computeIfAbsent(child.getResultKey(), any -> new ArrayList<>())
                    .add(child);
        }
        return byKey.entrySet().stream()
                .mapToInt(child -> worth(child.getValue(), object.get(child.getKey())))
                .sum();
    }

    private List<Field> children(List<Field> merged) {
        return merged.stream()
                .flatMap(field -> fields(field.getSelectionSet()).stream())
                .toList();
    }

    /** {@return the fields of a selection, those of its fragments included} */
    private List<Field> fields(@Nullable SelectionSet selections) {
        List<Field> fields = new ArrayList<>();
        if (selections == null) {
            return fields;
        }
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof Field field) {
                fields.add(field);
            } else if (selection instanceof InlineFragment fragment) {
                fields.addAll(fields(fragment.getSelectionSet()));
            } else if (selection instanceof FragmentSpread spread) {
                fields.addAll(fields(fragment(spread).getSelectionSet()));
            }
        }
        return fields;
    }
}
