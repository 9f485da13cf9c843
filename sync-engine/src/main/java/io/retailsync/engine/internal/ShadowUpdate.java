package io.retailsync.engine.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.spi.Observation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What an observation adds to a shadow. */
final class ShadowUpdate {

    private ShadowUpdate() {}

    /** {@return what it says, as it is kept} */
    static Map<String, JsonNode> form(Observation<?> said) {
        Map<String, JsonNode> form = new TreeMap<>();
        said.values().forEach((name, value) -> form.put(name, Records.node(value)));
        return form;
    }

    static Set<String> changed(Map<String, JsonNode> said, ShadowDoc shadow) {
        Set<String> changed = new TreeSet<>();
        said.forEach((name, value) -> {
            if (!value.equals(shadow.values().get(name))) {
                changed.add(name);
            }
        });
        return changed;
    }

    /**
     * {@return changes that equal no form sent since the source last spoke for itself, nor the one that is under way, and words
     * repeated that it never said itself}
     */
    static Set<String> withoutEchoes(
            Map<String, JsonNode> said, ShadowDoc shadow, Set<String> changed, Map<String, JsonNode> underWay) {
        Set<String> own = new TreeSet<>();
        said.forEach((name, value) -> {
            boolean echo = value.equals(underWay.get(name))
                    || shadow.sent().stream().anyMatch(form -> value.equals(form.get(name)));
            boolean neverSaid =
                    !shadow.words().containsKey(name) && !shadow.sentPaths().contains(name);
            if (!echo && (changed.contains(name) || neverSaid)) {
                own.add(name);
            }
        });
        return own;
    }

    static ShadowDoc shadow(
            Observation<?> said, Map<String, JsonNode> form, Instant readAt, ShadowDoc shadow, Set<String> own) {
        Map<String, JsonNode> values = new TreeMap<>(shadow.values());
        values.putAll(form);
        Map<String, ShadowDoc.Word> words = new TreeMap<>(shadow.words());
        form.forEach((name, value) -> {
            if (own.contains(name)) {
                words.put(name, new ShadowDoc.Word(value, said.version()));
            }
        });
        return shadow.withValues(values)
                .withWords(words)
                .withVersion(said.version())
                .withReadAt(readAt)
                .withToken(said.token().or(shadow::token))
                .withSent(own.isEmpty() ? shadow.sent() : List.of())
                .withGone(said.isGone())
                .withUnknown(said.unknown().or(shadow::unknown));
    }
}
