package io.retailsync.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.Coded;
import io.retailsync.model.Finding;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.money.Percentage;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares a tree with a type before the whole is built of it, so that all faults are told at once and not the first only. A part whose
 * members are in order is built, which asks its constructor.
 */
final class Conformity {

    private static final int MOST_FINDINGS = 100;
    private static final Form DECIMAL =
            new Form(Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,12})?"), "a decimal number as text, such as 12.30");

    /** The forms of texts that are narrower than what the JDK would read. */
    private static final Map<Class<?>, Form> FORMS = Map.of(
            BigDecimal.class,
            DECIMAL,
            Percentage.class,
            DECIMAL,
            LocalDate.class,
            new Form(Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}"), "a date such as 2026-11-20"));

    private final List<Finding> findings = new ArrayList<>();

    /** {@return the faults of a tree that is meant to be a {@code type}} */
    static List<Finding> of(JsonNode tree, Class<? extends Record> type) {
        Conformity conformity = new Conformity();
        if (tree.isObject()) {
            conformity.record("", tree, type);
        } else {
            conformity.refuse("type", "", tree, "an object");
        }
        return List.copyOf(conformity.findings);
    }

    private void value(String path, JsonNode node, AnnotatedType declared) {
        Class<?> raw = raw(declared.getType());
        if (node.isNull()) {
            refuse("null", path, node, "a value; a member without one is left out");
        } else if (raw == Coded.class) {
            coded(path, node, declared);
        } else if (Collection.class.isAssignableFrom(raw)) {
            list(path, node, declared, raw == Set.class);
        } else if (raw == Map.class) {
            map(path, node, declared);
        } else if (raw.isRecord() && !Member.isText(raw)) {
            record(path, node, raw);
        } else if (Alternatives.has(raw)) {
            alternative(path, node, Alternatives.of(raw));
        } else {
            scalar(path, node, declared, raw);
        }
    }

    private void record(String path, JsonNode node, Class<?> type) {
        int before = findings.size();
        if (!node.isObject()) {
            refuse("type", path, node, "an object");
        } else {
            for (Member member : Member.of(type)) {
                member(path, node.get(member.name()), member);
            }
        }
        if (findings.size() == before) {
            build(path, node, type);
        }
    }

    private void member(String parent, @Nullable JsonNode node, Member member) {
        String path = parent.isEmpty() ? member.name() : parent + "." + member.name();
        if (node != null) {
            value(path, node, member.declared());
        } else if (member.mandatory()) {
            add("required", path, "nothing", "a value: the attribute is mandatory");
        }
    }

    private void alternative(String path, JsonNode node, Alternatives alternatives) {
        if (!node.isObject()) {
            refuse("type", path, node, "an object");
            return;
        }
        String at = path + "." + alternatives.member();
        JsonNode kind = node.get(alternatives.member());
        if (kind == null) {
            add("required", at, "nothing", "a value: the attribute is mandatory");
        } else if (!kind.isTextual()) {
            refuse("type", at, kind, "text");
        } else {
            Class<?> type = alternatives.byName().get(kind.textValue());
            if (type == null) {
                refuse(
                        "enum",
                        at,
                        kind,
                        "one of " + String.join(", ", alternatives.byName().keySet()));
            } else {
                record(path, node, type);
            }
        }
    }

    private void coded(String path, JsonNode node, AnnotatedType declared) {
        if (node.isTextual()) {
            name(path, node, raw(argument(declared, 0).getType()));
        } else if (!node.isObject()) {
            refuse("type", path, node, "a name of the list, or an object of raw and system");
        } else {
            Stream.of("raw", "system").forEach(part -> {
                JsonNode text = node.get(part);
                if (text == null) {
                    add("required", path + "." + part, "nothing", "a value: the attribute is mandatory");
                } else if (!text.isTextual()) {
                    refuse("type", path + "." + part, text, "text");
                }
            });
        }
    }

    /** The elements of a list beyond its bound are not looked at: there may be any number of them. */
    private void list(String path, JsonNode node, AnnotatedType declared, boolean distinct) {
        if (!node.isArray()) {
            refuse("type", path, node, "an array");
            return;
        }
        Optional<String> remedy = Limits.size(declared, node.size(), "elements");
        if (remedy.isPresent()) {
            refuse("size", path, node, remedy.get());
            return;
        }
        Set<JsonNode> seen = new HashSet<>();
        for (int i = 0; i < node.size(); i++) {
            value(path + "[" + i + "]", node.get(i), argument(declared, 0));
            if (distinct && !seen.add(node.get(i))) {
                add("duplicate", path + "[" + i + "]", "an element for the second time", "each element once");
            }
        }
    }

    private void map(String path, JsonNode node, AnnotatedType declared) {
        if (!node.isObject()) {
            refuse("type", path, node, "an object");
            return;
        }
        Limits.size(declared, node.size(), "entries").ifPresent(remedy -> refuse("size", path, node, remedy));
        node.properties().forEach(entry -> value(path + "[]", entry.getValue(), argument(declared, 1)));
    }

    private void scalar(String path, JsonNode node, AnnotatedType declared, Class<?> raw) {
        if (raw == boolean.class || raw == Boolean.class) {
            expect(node.isBoolean(), path, node, "true or false");
        } else if (raw == long.class || raw == Long.class || raw == int.class || raw == Integer.class) {
            expect(node.isIntegralNumber() && node.canConvertToLong(), path, node, "a whole number");
            Limits.range(declared, node).ifPresent(remedy -> refuse("range", path, node, remedy));
        } else if (!node.isTextual()) {
            refuse("type", path, node, "text");
        } else if (raw.isEnum()) {
            name(path, node, raw);
        } else {
            text(path, node, declared, raw);
        }
    }

    private void text(String path, JsonNode node, AnnotatedType declared, Class<?> raw) {
        String text = node.textValue();
        int before = findings.size();
        Limits.size(declared, text.codePointCount(0, text.length()), "characters")
                .ifPresent(remedy -> refuse("size", path, node, remedy));
        Limits.pattern(declared, text).ifPresent(remedy -> refuse("pattern", path, node, remedy));
        Form form = FORMS.get(raw);
        if (form != null && !form.pattern().matcher(text).matches()) {
            refuse("pattern", path, node, form.words());
        }
        if (findings.size() == before && raw != String.class) {
            build(path, node, declared.getType());
        }
    }

    private void name(String path, JsonNode node, Class<?> list) {
        List<String> names = Arrays.stream(list.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        if (!names.contains(node.textValue())) {
            refuse("enum", path, node, "one of " + String.join(", ", names));
        }
    }

    private void build(String path, JsonNode node, Type type) {
        try {
            ModelJson.standard().read(node, type);
        } catch (InvalidValue misfit) {
            add("invalid-value", path, Misfits.words(misfit));
        }
    }

    private void expect(boolean fits, String path, JsonNode node, String remedy) {
        if (!fits) {
            refuse("type", path, node, remedy);
        }
    }

    /** What was found is said by its kind and size, never by its value. */
    private void refuse(String code, String path, JsonNode found, String remedy) {
        String kind = found.getNodeType().name().toLowerCase(java.util.Locale.ROOT);
        int size = found.isTextual() ? found.textValue().length() : found.size();
        add(code, path, found.isTextual() || found.isArray() ? kind + " of size " + size : kind, remedy);
    }

    private void add(String code, String path, String found, String remedy) {
        add(code, path, "found " + found + "; expected " + remedy);
    }

    private void add(String code, String path, String message) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(new Finding(code, path, message));
        }
    }

    private static AnnotatedType argument(AnnotatedType generic, int index) {
        return ((AnnotatedParameterizedType) generic).getAnnotatedActualTypeArguments()[index];
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    /** How a text has to look, and the words for it. */
    private record Form(Pattern pattern, String words) {}
}
