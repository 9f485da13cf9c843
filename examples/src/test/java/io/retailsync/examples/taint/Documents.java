package io.retailsync.examples.taint;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.AttributePath;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Finding;
import io.retailsync.model.catalogue.Catalogue;
import io.retailsync.model.event.BusinessEvent;
import io.retailsync.model.event.EventType;
import io.retailsync.model.json.ModelJson;
import io.retailsync.spi.Fact;
import io.retailsync.spi.Observation;
import io.retailsync.spi.Raw;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.Translation;
import io.vavr.control.Validation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads documents of any kind of record: {@code record} holds the record in its JSON form, {@code beyond} what the model has no attribute for,
 * {@code match} a key by which others know it, {@code fact} an event with its payload.
 */
final class Documents {

    private static final ModelJson JSON = ModelJson.standard();
    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final Map<String, EventType<?>> EVENTS =
            Subjects.events().stream().collect(Collectors.toMap(EventType::name, Function.identity()));

    private Documents() {}

    static Translation translation(Raw raw) {
        if (raw.form() == Raw.Form.GONE) {
            return Translation.ignored("it is not there any more");
        }
        JsonNode document = Wire.read(raw.body());
        EntityType<?> type =
                CATALOGUE.find(document.path("type").asText()).orElseThrow().type();
        return translation(raw.system(), document, type);
    }

    private static <E extends Record> Translation translation(String system, JsonNode document, EntityType<E> type) {
        if (document.path("record").has("careless")) {
            throw new IllegalStateException("what shall become of " + document.path("record") + "?");
        }
        boolean partial = document.path("partial").booleanValue();
        if (!partial) {
            Validation<List<Finding>, E> read = JSON.decode(document.path("record"), type.entity());
            if (read.isInvalid()) {
                Finding first = read.getError().get(0);
                return Translation.unusable(SyncFailure.rejected(
                        first.code(), first.path(), read.getError().toString()));
            }
        }
        ExternalRef ref =
                ExternalRef.of(system, type.name(), document.path("id").asText());
        Observation<E> said =
                Observation.of(type, ref, Instant.parse(document.path("updated").asText()));
        for (AttributePath<E, ?> path : type.attributes()) {
            said = covering(said, path, document.path("record").path(path.name()), partial);
        }
        if (document.has("beyond")) {
            said = said.unknown(document.path("beyond").toString());
        }
        if (document.has("match")) {
            said = said.matchedBy(document.path("match").asText());
        }
        return Translation.observed(List.of(said), facts(ref, document));
    }

    @SuppressWarnings("unchecked") // the JSON form of a path's type reads as that type
    private static <E extends Record, V> Observation<E> covering(
            Observation<E> said, AttributePath<E, V> path, JsonNode value, boolean partial) {
        if (value.isMissingNode()) {
            return partial ? said : said.clear(path);
        }
        return said.set(path, Optional.of((V) JSON.read(value, path.type())));
    }

    private static List<Fact> facts(ExternalRef about, JsonNode document) {
        List<Fact> facts = new ArrayList<>();
        document.path("facts").properties().forEach(fact -> {
            EventType<?> event = EVENTS.get(fact.getKey());
            facts.add(new Fact(about, told(event, fact.getValue(), about)));
        });
        return facts;
    }

    private static <P extends Record> BusinessEvent<P> told(EventType<P> event, JsonNode payload, ExternalRef about) {
        Object[] parts =
                event.once().stream().map(part -> part + " of " + about).toArray();
        return event.told(JSON.read(payload.toString(), event.payload()), parts);
    }
}
