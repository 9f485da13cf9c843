package io.retailsync.engine;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.AttributePath;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.catalogue.Catalogue;
import io.retailsync.model.json.ModelJson;
import io.retailsync.model.payment.TransactionNote;
import io.retailsync.spi.Fact;
import io.retailsync.spi.Observation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The wire form of the scripted vendors: observations as a JSON array. */
final class Wire {

    private static final ModelJson JSON = ModelJson.standard();

    private Wire() {}

    static byte[] write(Observation<?>... said) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Observation<?> one : said) {
            all.add(form(one));
        }
        return JSON.write(all).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> form(Observation<?> said) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("type", said.type().name());
        form.put("ref", said.ref().toString());
        form.put("version", said.version());
        form.put("values", said.values());
        form.put("gone", said.isGone());
        form.put("id", said.businessKey().orElse(""));
        form.put("match", said.matchKeys());
        form.put("aliases", said.aliases().stream().map(ExternalRef::toString).toList());
        Map<String, String> links = new LinkedHashMap<>();
        said.links().forEach((ref, key) -> links.put(ref.toString(), key.toString()));
        form.put("links", links);
        form.put("token", said.token().orElse(""));
        form.put("unknown", said.unknown().orElse(""));
        return form;
    }

    /** Facts about payments, as a system tells them. */
    static byte[] write(Fact... facts) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Fact fact : facts) {
            all.add(Map.of(
                    "about", fact.about().toString(), "payment", fact.event().payload()));
        }
        return JSON.write(all).getBytes(StandardCharsets.UTF_8);
    }

    /** Throws a runtime exception for whatever is no such JSON. */
    static List<Fact> facts(String json) {
        List<Fact> all = new ArrayList<>();
        for (JsonNode form : JSON.tree(json)) {
            if (form.has("payment")) {
                TransactionNote note = JSON.read(form.path("payment").toString(), TransactionNote.class);
                all.add(Said.paid(ExternalRef.parse(form.path("about").asText()), note));
            }
        }
        return all;
    }

    /** Throws a runtime exception for whatever is no such JSON. */
    static List<Observation<?>> read(String json) {
        List<Observation<?>> all = new ArrayList<>();
        for (JsonNode form : JSON.tree(json)) {
            if (form.has("payment")) {
                continue;
            }
            EntityType<?> type = Catalogue.standard()
                    .find(form.path("type").asText())
                    .orElseThrow(() -> new IllegalArgumentException("no type in it"))
                    .type();
            all.add(read(type, form));
        }
        return all;
    }

    private static <E extends Record> Observation<E> read(EntityType<E> type, JsonNode form) {
        ExternalRef ref = ExternalRef.parse(form.path("ref").asText());
        Instant version = Instant.parse(form.path("version").asText());
        Observation<E> said = Observation.of(type, ref, version);
        for (Map.Entry<String, JsonNode> entry : form.path("values").properties()) {
            said = set(said, type.attribute(entry.getKey()).orElseThrow(), entry.getValue());
        }
        for (String match : texts(form.path("match"))) {
            said = said.matchedBy(match);
        }
        for (String alias : texts(form.path("aliases"))) {
            said = said.alsoKnownAs(ExternalRef.parse(alias));
        }
        for (Map.Entry<String, JsonNode> link : form.path("links").properties()) {
            said = said.linking(
                    ExternalRef.parse(link.getKey()), Key.parse(link.getValue().asText()));
        }
        said = form.path("id").asText().isEmpty()
                ? said
                : said.identifiedAs(form.path("id").asText());
        said = form.path("token").asText().isEmpty()
                ? said
                : said.token(form.path("token").asText());
        said = form.path("unknown").asText().isEmpty()
                ? said
                : said.unknown(form.path("unknown").asText());
        return form.path("gone").asBoolean() ? said.gone() : said;
    }

    @SuppressWarnings("unchecked") // the path's own type reads the value
    private static <E extends Record, V> Observation<E> set(
            Observation<E> said, AttributePath<E, V> path, JsonNode value) {
        return value.isNull() ? said.clear(path) : said.set(path, Optional.of((V) JSON.read(value, path.type())));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
