package io.retailsync.model.extension;

import io.retailsync.model.CardNumbers;
import io.retailsync.model.Finding;
import io.vavr.control.Validation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The extensions that a host registered, and the rules that their values keep (canonical-model §12). A value whose key nobody registered
 * is kept, and goes to no target. No text may hold a payment card's number.
 *
 * <p>Immutable, safe for concurrent use. A record carries at most 64 values that come to at most 8 KB.
 */
public final class Extensions {

    private static final int MOST_KEYS = 64;
    private static final int MOST_BYTES = 8_192;

    private final Map<String, Extension> registered = new LinkedHashMap<>();

    private Extensions(List<Extension> extensions) {
        for (Extension extension : extensions) {
            if (registered.putIfAbsent(extension.entity() + " " + extension.key(), extension) != null) {
                throw new IllegalArgumentException(extension.key() + " is registered twice for " + extension.entity());
            }
        }
    }

    /**
     * {@return these extensions}
     *
     * @param extensions one for each key and entity
     * @throws IllegalArgumentException where one is registered twice
     */
    public static Extensions of(List<Extension> extensions) {
        return new Extensions(extensions);
    }

    /**
     * {@return the values, or everything that is wrong with them; values are never quoted}
     *
     * @param entity name of the entity type
     * @param values by key: text, decimals, flags, instants, money, quantities, references, or flat lists of one of them
     */
    public Validation<List<Finding>, Map<String, Object>> check(String entity, Map<String, Object> values) {
        List<Finding> findings = new ArrayList<>();
        if (values.size() > MOST_KEYS) {
            findings.add(finding("", "size", values.size() + " keys", "at most " + MOST_KEYS));
        }
        int bytes = bytes(values);
        if (bytes > MOST_BYTES) {
            findings.add(finding("", "size", bytes + " bytes", "at most " + MOST_BYTES));
        }
        new TreeMap<>(values).forEach((key, value) -> check(entity, key, value, findings));
        return findings.isEmpty() ? Validation.valid(Map.copyOf(values)) : Validation.invalid(List.copyOf(findings));
    }

    /**
     * {@return the values that may go to a target: those whose extension names it}
     *
     * @param entity name of the entity type
     * @param target the host's name of the target
     * @param values by key
     */
    public Map<String, Object> deliverable(String entity, String target, Map<String, Object> values) {
        Map<String, Object> allowed = new TreeMap<>(values);
        allowed.keySet().removeIf(key -> {
            Extension extension = registered.get(entity + " " + key);
            return extension == null || !extension.targets().contains(target);
        });
        return Map.copyOf(allowed);
    }

    private void check(String entity, String key, Object value, List<Finding> findings) {
        if (!Extension.isKey(key)) {
            findings.add(finding(
                    "", "key", "a key of " + key.length() + " characters", "namespace.name in letters and digits"));
            return;
        }
        List<?> single = value instanceof List<?> list ? list : List.of(value);
        if (single.stream().anyMatch(text -> text instanceof String words && CardNumbers.isIn(words))) {
            findings.add(finding(
                    key,
                    "card-number",
                    "digits that look like a payment card's number",
                    "a text without; take it out"));
        }
        Extension extension = registered.get(entity + " " + key);
        if (extension == null) {
            if (!single.stream().allMatch(Extensions::isOfAKind)) {
                findings.add(finding(
                        key, "type", "a value of a free form", "a scalar, money, quantity, reference or flat list"));
            }
        } else if (value instanceof Collection<?> != extension.list()) {
            findings.add(finding(
                    key, "type", extension.list() ? "one value" : "a list", extension.list() ? "a list" : "one value"));
        } else if (!single.stream().allMatch(extension.kind()::fits)) {
            findings.add(finding(
                    key, "type", "a value of another kind", extension.kind().name()));
        }
    }

    private static boolean isOfAKind(Object value) {
        for (ExtensionKind kind : ExtensionKind.values()) {
            if (kind.fits(value)) {
                return true;
            }
        }
        return false;
    }

    /** As many as the texts of keys and values have in UTF-8, which is near enough to what they take as JSON. */
    private static int bytes(Map<String, Object> values) {
        return values.entrySet().stream()
                .mapToInt(entry -> utf8(entry.getKey()) + utf8(entry.getValue().toString()))
                .sum();
    }

    private static int utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static Finding finding(String key, String code, String found, String expected) {
        return new Finding(
                code, key.isEmpty() ? "extensions" : "extensions." + key, "found " + found + "; expected " + expected);
    }
}
