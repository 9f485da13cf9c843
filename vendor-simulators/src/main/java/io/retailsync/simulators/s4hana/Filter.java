package io.retailsync.simulators.s4hana;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.apache.olingo.odata2.api.edm.EdmException;
import org.apache.olingo.odata2.api.edm.EdmLiteralKind;
import org.apache.olingo.odata2.api.edm.EdmSimpleType;
import org.apache.olingo.odata2.api.uri.expression.BinaryExpression;
import org.apache.olingo.odata2.api.uri.expression.BinaryOperator;
import org.apache.olingo.odata2.api.uri.expression.CommonExpression;
import org.apache.olingo.odata2.api.uri.expression.FilterExpression;
import org.apache.olingo.odata2.api.uri.expression.LiteralExpression;
import org.apache.olingo.odata2.api.uri.expression.MethodExpression;
import org.apache.olingo.odata2.api.uri.expression.UnaryExpression;
import org.jspecify.annotations.Nullable;

/** Evaluates {@code $filter} trees, as Olingo parsed them, on records. */
final class Filter {

    private final Shape shape;

    Filter(Shape shape) {
        this.shape = shape;
    }

    /** {@return the filter made ready once, for many records} */
    Predicate<Row> compile(CommonExpression expression) {
        return switch (expression.getKind()) {
            case FILTER -> compile(((FilterExpression) expression).getExpression());
            case BINARY -> binary((BinaryExpression) expression);
            case UNARY -> compile(((UnaryExpression) expression).getOperand()).negate();
            case METHOD -> method((MethodExpression) expression);
            default -> {
                Value value = value(expression);
                yield row -> Boolean.TRUE.equals(value.of(row));
            }
        };
    }

    /** What one side of a comparison comes to. */
    @FunctionalInterface
    private interface Value {
        @Nullable
        Object of(Row row);
    }

    private Predicate<Row> binary(BinaryExpression expression) {
        BinaryOperator operator = expression.getOperator();
        if (operator == BinaryOperator.AND) {
            return compile(expression.getLeftOperand()).and(compile(expression.getRightOperand()));
        }
        if (operator == BinaryOperator.OR) {
            return compile(expression.getLeftOperand()).or(compile(expression.getRightOperand()));
        }
        Value left = aligned(expression.getRightOperand(), expression.getLeftOperand());
        Value right = aligned(expression.getLeftOperand(), expression.getRightOperand());
        Optional<Field> field = property(expression.getLeftOperand()).or(() -> property(expression.getRightOperand()));
        return row -> compared(operator, field, left.of(row), right.of(row));
    }

    private static boolean compared(
            BinaryOperator operator, Optional<Field> field, @Nullable Object left, @Nullable Object right) {
        return (left == null || right == null)
                ? bothNull(operator, left, right)
                : compared(operator, order(field, left, right));
    }

    private static boolean bothNull(BinaryOperator operator, @Nullable Object left, @Nullable Object right) {
        boolean same = left == null && right == null;
        return operator == BinaryOperator.EQ ? same : operator == BinaryOperator.NE && !same;
    }

    private static boolean compared(BinaryOperator operator, int order) {
        return switch (operator) {
            case EQ -> order == 0;
            case NE -> order != 0;
            case LT -> order < 0;
            case LE -> order <= 0;
            case GT -> order > 0;
            case GE -> order >= 0;
            default ->
                throw Refusal.technical(501, "/IWBEP/CM_MGW_RT/022", "Operator " + operator + " is not supported");
        };
    }

    private Predicate<Row> method(MethodExpression expression) {
        List<Value> values =
                expression.getParameters().stream().map(this::value).toList();
        BiPredicate<String, String> test = switch (expression.getMethod()) {
            case SUBSTRINGOF -> (first, second) -> second.contains(first);
            case STARTSWITH -> String::startsWith;
            case ENDSWITH -> String::endsWith;
            default ->
                throw Refusal.technical(
                        501, "/IWBEP/CM_MGW_RT/022", "Function " + expression.getMethod() + " is not supported");
        };
        return row -> test.test(
                String.valueOf(values.get(0).of(row)),
                String.valueOf(values.get(1).of(row)));
    }

    /** A literal takes the stored form of the property on the other side, once. */
    private Value aligned(CommonExpression other, CommonExpression side) {
        Optional<Field> field = property(other);
        if (side instanceof LiteralExpression literal) {
            Object constant = stored(field, literal(literal));
            return row -> constant;
        }
        Value value = value(side);
        return row -> stored(field, value.of(row));
    }

    private static @Nullable Object stored(Optional<Field> field, @Nullable Object value) {
        return value == null ? null : field.map(known -> known.stored(value)).orElse(value);
    }

    private Optional<Field> property(CommonExpression expression) {
        return Optional.ofNullable(shape.fields().get(expression.getUriLiteral()));
    }

    private Value value(CommonExpression expression) {
        if (expression instanceof LiteralExpression literal) {
            Object constant = literal(literal);
            return row -> constant;
        }
        Field field = property(expression)
                .orElseThrow(() -> Refusal.technical(
                        400,
                        "/IWBEP/CM_MGW_RT/021",
                        "Filtering by " + expression.getUriLiteral() + " is not supported"));
        return row -> comparable(row.value(field.name()).orElse(field.kind().initial()));
    }

    private static @Nullable Object literal(LiteralExpression literal) {
        try {
            EdmSimpleType type = (EdmSimpleType) literal.getEdmType();
            Object value = type.valueOfString(literal.getUriLiteral(), EdmLiteralKind.URI, null, type.getDefaultType());
            boolean time = type.getName().equals("Time") && value instanceof java.util.Calendar;
            return comparable(time ? EntryReader.timeOfDay((java.util.Calendar) value) : value);
        } catch (EdmException e) {
            throw Refusal.technical(400, "/IWBEP/CM_MGW_RT/021", "Not a literal: " + literal.getUriLiteral());
        }
    }

    private static @Nullable Object comparable(@Nullable Object value) {
        if (value instanceof LocalDate day) {
            return day.atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        if (value instanceof java.util.Calendar calendar) {
            return calendar.toInstant();
        }
        if (value instanceof LocalTime time) {
            return BigDecimal.valueOf(time.toSecondOfDay());
        }
        return value instanceof Number number ? new BigDecimal(number.toString()) : value;
    }

    private static int order(Optional<Field> field, Object left, Object right) {
        if (left instanceof BigDecimal a && right instanceof BigDecimal b) {
            return a.compareTo(b);
        }
        if (left instanceof Instant a && right instanceof Instant b) {
            return a.compareTo(b);
        }
        return field.map(known -> known.sortKey(left).compareTo(known.sortKey(right)))
                .orElseGet(() -> left.toString().compareTo(right.toString()));
    }

    /** The texts to one of which the whole filter wants a property equal: a database would look them up in an index. */
    Map<String, Set<String>> wanted(@Nullable CommonExpression expression) {
        if (expression instanceof FilterExpression filter) {
            return wanted(filter.getExpression());
        }
        if (!(expression instanceof BinaryExpression binary)) {
            return Map.of();
        }
        return switch (binary.getOperator()) {
            case AND -> both(wanted(binary.getLeftOperand()), wanted(binary.getRightOperand()));
            case OR -> either(wanted(binary.getLeftOperand()), wanted(binary.getRightOperand()));
            case EQ -> equal(binary);
            default -> Map.of();
        };
    }

    private static Map<String, Set<String>> both(Map<String, Set<String>> left, Map<String, Set<String>> right) {
        Map<String, Set<String>> both = new LinkedHashMap<>(left);
        right.forEach(both::putIfAbsent);
        return both;
    }

    private static Map<String, Set<String>> either(Map<String, Set<String>> left, Map<String, Set<String>> right) {
        Map<String, Set<String>> either = new LinkedHashMap<>();
        left.forEach((name, texts) -> {
            Set<String> others = right.get(name);
            if (others != null) {
                Set<String> all = new LinkedHashSet<>(texts);
                all.addAll(others);
                either.put(name, all);
            }
        });
        return either;
    }

    private Map<String, Set<String>> equal(BinaryExpression binary) {
        Optional<Field> field = property(binary.getLeftOperand());
        boolean text = binary.getRightOperand() instanceof LiteralExpression literal
                && literal(literal) instanceof String
                && field.isPresent();
        return text
                ? Map.of(field.get().name(), Set.of((String)
                        field.get().stored(String.valueOf(literal((LiteralExpression) binary.getRightOperand())))))
                : Map.of();
    }
}
