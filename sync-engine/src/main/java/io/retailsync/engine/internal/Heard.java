package io.retailsync.engine.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.spi.Observation;
import java.time.Instant;
import java.util.LinkedHashMap;
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

    /** {@return changes that equal no form sent since the source last spoke for itself, and words repeated that it never said itself} */
    static Set<String> withoutEchoes(Observation<?> said, ShadowDoc shadow, Set<String> changed) {
        Set<String> own = new TreeSet<>();
        said.values().forEach((name, value) -> {
            JsonNode node = Records.node(value);
            boolean echo = shadow.sent().stream().anyMatch(form -> node.equals(form.get(name)));
            boolean neverSaid = !shadow.stamps().containsKey(name) && !shadow.sentPaths().contains(name);
            if (!echo && (changed.contains(name) || neverSaid)) {
                own.add(name);
            }
        });
        return own;
    }

    static ShadowDoc shadow(Observation<?> said, Instant readAt, ShadowDoc shadow, Set<String> own) {
        Map<String, JsonNode> values = new TreeMap<>(shadow.values());
        said.values().forEach((name, value) -> values.put(name, Records.node(value)));
        Map<String, Instant> stamps = new LinkedHashMap<>(shadow.stamps());
        own.forEach(name -> stamps.put(name, said.version()));
        if (said.isGone()) {
            stamps.clear();
        }
        return new ShadowDoc(
                shadow.type(),
                values,
                stamps,
                said.version(),
                readAt,
                said.token().or(shadow::token),
                own.isEmpty() ? shadow.sent() : List.of(),
                shadow.sentPaths(),
                said.isGone(),
                shadow.repairs(),
                shadow.repairing(),
                said.unknown().or(shadow::unknown));
    }
}
