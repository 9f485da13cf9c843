package io.retailsync.engine.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one source last said of a record, and what it was sent since.
 *
 * @param type entity type
 * @param values by attribute: what it holds, as far as we know; JSON null for cleared
 * @param words by attribute: its own last word; what we send there and what comes back as an echo never becomes one
 * @param version the source's version of what it last said
 * @param readAt when the reading of that began
 * @param token the source's version token
 * @param sent forms that were sent since
 * @param sentPaths attributes that were ever sent
 * @param gone whether it said that the record is no more
 * @param repairs how often drift was put right lately
 * @param repairing since when that is counted
 * @param unknown what it said beyond the model
 */
record ShadowDoc(
        String type,
        Map<String, JsonNode> values,
        Map<String, Word> words,
        Instant version,
        Instant readAt,
        Optional<String> token,
        List<Map<String, JsonNode>> sent,
        List<String> sentPaths,
        boolean gone,
        int repairs,
        Instant repairing,
        Optional<String> unknown) {

    /** A word of its own, and since when it has said it, by its own clock. */
    record Word(JsonNode value, Instant at) {}

    private static final int FORMS = 8;
    private static final int REPAIRS = 30;
    private static final Duration LATELY = Duration.ofHours(1);

    static ShadowDoc empty(String type) {
        return new ShadowDoc(
                type,
                Map.of(),
                Map.of(),
                Instant.EPOCH,
                Instant.EPOCH,
                Optional.empty(),
                List.of(),
                List.of(),
                false,
                0,
                Instant.EPOCH,
                Optional.empty());
    }

    /** {@return knowing that it holds a form, which was sent and answered} */
    ShadowDoc sent(Map<String, JsonNode> form, Optional<String> newToken) {
        Map<String, JsonNode> held = new TreeMap<>(values);
        held.putAll(form);
        return sent(form, held, newToken);
    }

    /** {@return not knowing what it holds there, because a form was sent and nobody can tell whether it arrived} */
    ShadowDoc doubted(Map<String, JsonNode> form) {
        Map<String, JsonNode> held = new TreeMap<>(values);
        held.keySet().removeAll(form.keySet());
        return sent(form, held, Optional.empty());
    }

    private ShadowDoc sent(Map<String, JsonNode> form, Map<String, JsonNode> held, Optional<String> newToken) {
        List<Map<String, JsonNode>> forms = new ArrayList<>(sent);
        forms.add(form);
        while (forms.size() > FORMS) {
            forms.remove(0);
        }
        List<String> paths = new ArrayList<>(sentPaths);
        form.keySet().stream().filter(path -> !paths.contains(path)).forEach(paths::add);
        return new ShadowDoc(
                type,
                held,
                words,
                version,
                readAt,
                newToken.or(() -> token),
                forms,
                paths,
                false,
                repairs,
                repairing,
                unknown);
    }

    /** {@return whether drift may be put right once more: a bound that a fight between two writers runs into, and ordinary life does not} */
    boolean repairable(Instant now) {
        return repairs < REPAIRS || repairing.plus(LATELY).isBefore(now);
    }

    ShadowDoc repaired(Instant now) {
        boolean anew = repairing.plus(LATELY).isBefore(now);
        return new ShadowDoc(
                type,
                values,
                words,
                version,
                readAt,
                token,
                sent,
                sentPaths,
                gone,
                anew ? 1 : repairs + 1,
                anew ? now : repairing,
                unknown);
    }
}
