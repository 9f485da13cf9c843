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
final class Heard {

    private Heard() {}

    static Set<String> changed(Observation<?> said, ShadowDoc shadow) {
        Set<String> changed = new TreeSet<>();
        said.values().forEach((name, value) -> {
            if (!Records.node(value).equals(shadow.values().get(name))) {
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
            Observation<?> said, ShadowDoc shadow, Set<String> changed, Map<String, JsonNode> underWay) {
        Set<String> own = new TreeSet<>();
        said.values().forEach((name, value) -> {
            JsonNode node = Records.node(value);
            boolean echo = node.equals(underWay.get(name))
                    || shadow.sent().stream().anyMatch(form -> node.equals(form.get(name)));
            boolean neverSaid =
                    !shadow.words().containsKey(name) && !shadow.sentPaths().contains(name);
            if (!echo && (changed.contains(name) || neverSaid)) {
                own.add(name);
            }
        });
        return own;
    }

    static ShadowDoc shadow(Observation<?> said, Instant readAt, ShadowDoc shadow, Set<String> own) {
        Map<String, JsonNode> values = new TreeMap<>(shadow.values());
        Map<String, ShadowDoc.Word> words = new TreeMap<>(shadow.words());
        said.values().forEach((name, value) -> {
            JsonNode node = Records.node(value);
            values.put(name, node);
            if (own.contains(name)) {
                words.put(name, new ShadowDoc.Word(node, said.version()));
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
