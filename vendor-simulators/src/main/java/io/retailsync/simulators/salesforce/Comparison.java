package io.retailsync.simulators.salesforce;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A field compared with literals.
 *
 * @param path the field
 * @param operator {@code =}, {@code !=}, {@code <}, {@code <=}, {@code >}, {@code >=}, {@code IN}, {@code NOT IN} or {@code LIKE}
 * @param literals the values, already of the field's type; one but for IN; empty optional for null
 */
record Comparison(FieldPath path, String operator, List<Optional<Object>> literals) implements Condition {

    @Override
    public boolean holds(Row row, Rows rows) {
        Object value = path.value(row, rows);
        return switch (operator) {
            case "=", "IN" -> literals.stream().anyMatch(literal -> same(value, literal));
            case "!=", "NOT IN" -> literals.stream().noneMatch(literal -> same(value, literal));
            case "LIKE" -> value != null && like(value.toString());
            default -> ordered(value);
        };
    }

    private static boolean same(@Nullable Object value, Optional<Object> literal) {
        Object other = literal.orElse(null);
        if (value == null || other == null) {
            return value == other;
        }
        return compare(value, other) == 0;
    }

    private boolean ordered(@Nullable Object value) {
        Object other = literals.get(0).orElse(null);
        if (value == null || other == null) {
            return false;
        }
        int order = compareFields(path.field(), value, other);
        return switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    private boolean like(String value) {
        String pattern = Objects.toString(literals.get(0).orElse(""));
        StringBuilder regex = new StringBuilder();
        for (int at = 0; at < pattern.length(); at++) {
            char sign = pattern.charAt(at);
            if (sign == '\\' && at + 1 < pattern.length()) {
                regex.append(Pattern.quote(pattern.substring(++at, at + 1)));
            } else {
                regex.append(sign == '%' ? ".*" : sign == '_' ? "." : Pattern.quote(String.valueOf(sign)));
            }
        }
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
        return Pattern.compile(regex.toString(), flags).matcher(value).matches();
    }

    /** {@return how two stored values of one field are ordered: text without regard to case, ids by their characters} */
    static int compareFields(Field field, Object left, Object right) {
        return field.type().isId() ? left.toString().compareTo(right.toString()) : compare(left, right);
    }

    @SuppressWarnings("unchecked") // both sides were read by one field type
    private static int compare(Object left, Object right) {
        if (left instanceof String text && right instanceof String other) {
            return text.toLowerCase(Locale.ROOT).compareTo(other.toLowerCase(Locale.ROOT));
        }
        return ((Comparable<Object>) left).compareTo(right);
    }

    @Override
    public Optional<Candidates> candidates() {
        boolean exact = operator.equals("=") || operator.equals("IN");
        boolean own = path.parents().isEmpty() && path.field().findsRecords();
        return exact && own && literals.stream().allMatch(Optional::isPresent)
                ? Optional.of(new Candidates(
                        path.field(),
                        literals.stream()
                                .map(Optional::orElseThrow)
                                .map(Object::toString)
                                .toList()))
                : Optional.empty();
    }
}
