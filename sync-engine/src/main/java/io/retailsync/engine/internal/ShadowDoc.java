package io.retailsync.engine.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.soabase.recordbuilder.core.RecordBuilder;
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
 * @param repaid when the repairs of drift so far will have been paid off, one a minute
 * @param unknown what it said beyond the model
 */
@RecordBuilder
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
        Instant repaid,
        Optional<String> unknown)
        implements ShadowDocBuilder.With {

    /** A word of its own, and since when it has said it, by its own clock. */
    record Word(JsonNode value, Instant at) {}

    private static final int FORMS = 8;
    private static final Duration REPAIR = Duration.ofMinutes(1);
    private static final Duration CREDIT = REPAIR.multipliedBy(30);

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
                Instant.EPOCH,
                Optional.empty());
    }

    /** {@return knowing that nothing is there any more; what it said itself stays known} */
    ShadowDoc vanished() {
        return withGone(true).withValues(Map.of()).withToken(Optional.empty());
    }

    /** {@return knowing that it holds a form, which was sent and answered} */
    ShadowDoc sent(Map<String, JsonNode> form, Optional<String> newToken) {
        Map<String, JsonNode> held = new TreeMap<>(values);
        held.putAll(form);
        return sent(form, held, newToken).withGone(false);
    }

    /**
     * {@return not knowing what it holds there, because a form was sent and nobody can tell whether it arrived; where the form says what it
     * held before, it holds that either way}
     */
    ShadowDoc doubted(Map<String, JsonNode> form) {
        Map<String, JsonNode> held = new TreeMap<>(values);
        form.forEach((path, sent) -> {
            if (!sent.equals(held.get(path))) {
                held.remove(path);
            }
        });
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
        return withValues(held)
                .withToken(newToken.or(() -> token))
                .withSent(forms)
                .withSentPaths(paths);
    }

    /** {@return when drift may be put right once more: at once for the first thirty, then once a minute, so that a fight costs little} */
    Instant repairFrom(Instant now) {
        Instant paid = repaid.minus(CREDIT);
        return paid.isAfter(now) ? paid : now;
    }

    /** {@return having spent a repair; what is observed while one is put off costs nothing more} */
    ShadowDoc repaired(Instant now) {
        Instant next = (repaid.isAfter(now) ? repaid : now).plus(REPAIR);
        Instant most = now.plus(CREDIT).plus(REPAIR);
        return withRepaid(next.isAfter(most) ? most : next);
    }
}
