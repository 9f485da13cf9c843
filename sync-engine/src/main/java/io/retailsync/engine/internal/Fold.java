package io.retailsync.engine.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.api.Ownership;
import io.retailsync.model.AttributePath;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Stamp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The record as a fold over what its sources say, attribute by attribute: the owner's word if the owner has said one, else the first
 * contributor's; among several records of one system the latest word. What is gone at a source counts only where no other says anything: a
 * deletion there wipes nothing here. Pure; the order of the shadows does not matter.
 */
final class Fold {

    private static final Comparator<Said> BY_VERSION = Comparator.comparing(
                    (Said said) -> said.shadow().version())
            .thenComparing(said -> said.ref().toString());

    private Fold() {}

    /** One source's shadow under its reference. */
    record Said(ExternalRef ref, ShadowDoc shadow) {}

    /** The outcome: values and where they come from. */
    record Folded(Map<String, JsonNode> values, Map<String, Stamp> provenance, Map<String, String> unknown) {}

    static Folded over(EntityType<?> type, Optional<Ownership<?>> ownership, List<Said> sources) {
        Map<String, JsonNode> values = new TreeMap<>();
        Map<String, Stamp> provenance = new LinkedHashMap<>();
        for (AttributePath<?, ?> path : type.attributes()) {
            Optional<Said> winner = winner(path.name(), ownership, sources);
            winner.ifPresent(said -> {
                ShadowDoc.Word word = word(path.name(), said);
                if (!word.value().isNull()) {
                    values.put(path.name(), word.value());
                }
                provenance.put(
                        path.name(),
                        new Stamp(said.ref().system(), said.ref(), said.shadow().readAt(), word.at()));
            });
        }
        Map<String, String> unknown = new TreeMap<>();
        sources.stream()
                .sorted(BY_VERSION)
                .forEach(said -> said.shadow()
                        .unknown()
                        .ifPresent(json -> unknown.put(said.ref().system(), json)));
        return new Folded(values, provenance, unknown);
    }

    private static ShadowDoc.Word word(String name, Said said) {
        return Objects.requireNonNull(said.shadow().words().get(name));
    }

    private static Optional<Said> winner(String name, Optional<Ownership<?>> ownership, List<Said> sources) {
        List<Said> speakers = sources.stream()
                .filter(said -> said.shadow().words().containsKey(name))
                .toList();
        List<Said> present =
                speakers.stream().filter(said -> !said.shadow().gone()).toList();
        return ranked(name, ownership, present).or(() -> ranked(name, ownership, speakers));
    }

    private static Optional<Said> ranked(String name, Optional<Ownership<?>> ownership, List<Said> speakers) {
        if (ownership.isEmpty()) {
            return latest(name, speakers);
        }
        for (String system : ranking(name, ownership.get())) {
            Optional<Said> said = latest(
                    name,
                    speakers.stream()
                            .filter(speaker -> speaker.ref().system().equals(system))
                            .toList());
            if (said.isPresent()) {
                return said;
            }
        }
        return Optional.empty();
    }

    private static List<String> ranking(String name, Ownership<?> ownership) {
        List<String> ranking = new ArrayList<>();
        ownership.ownerOf(name).ifPresent(ranking::add);
        ranking.addAll(ownership.contributors());
        return ranking;
    }

    private static Optional<Said> latest(String name, List<Said> speakers) {
        return speakers.stream()
                .max(Comparator.comparing((Said said) -> word(name, said).at())
                        .thenComparing(said -> said.ref().toString()));
    }
}
