package io.retailsync.examples.taint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.testkit.FaultKind;
import io.retailsync.testkit.Reply;
import io.retailsync.testkit.Simulator;
import io.retailsync.testkit.VendorEffect;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where everything goes: keeps each document that it is sent, and all that it was ever sent. Somebody works there too, so that conflicts tell
 * other values than were sent; and it refuses what its own rules refuse, in words that quote it.
 */
final class Target implements Simulator {

    static final String NAME = "books";

    /** In the shop's name of a record: refused for good, refused until the sky is clear, never heard in time. */
    static final String REFUSED = "refused";

    static final String UNLUCKY = "unlucky";

    /** The code of its refusals. */
    static final String RULES = "against-the-rules";

    private final Function<String, JsonNode> edits;
    private final Map<String, ObjectNode> documents = new LinkedHashMap<>();
    private final Map<String, HttpResponse> byKey = new LinkedHashMap<>();
    private final StringBuilder sent = new StringBuilder();
    private final List<VendorEffect> effects = new ArrayList<>();
    private boolean mellow;
    private int conflicts;
    private int refusals;

    /** @param edits what somebody makes of a record of that kind here */
    Target(Function<String, JsonNode> edits) {
        this.edits = edits;
    }

    /** From now on the unlucky are heard. */
    void mellows() {
        mellow = true;
    }

    /** {@return all that ever came} */
    String sent() {
        return sent.toString();
    }

    int conflicts() {
        return conflicts;
    }

    int refusals() {
        return refusals;
    }

    @Override
    public String vendor() {
        return NAME;
    }

    @Override
    public Reply handle(HttpRequest request, Instant now) {
        return Reply.of(answer(request, now), ordinaryLatency());
    }

    private HttpResponse answer(HttpRequest request, Instant now) {
        if (request.uri().getPath().equals("/documents")) {
            return found(Wire.query(request).get("ids").split(","));
        }
        JsonNode body = Wire.read(request.body());
        sent.append(request.body().utf8()).append('\n');
        String names = body.path("names").toString();
        if (names.contains(REFUSED)) {
            refusals++;
            return Wire.refusal(422, RULES, "blocked: " + Refusals.quoting(List.of(body)));
        }
        if (names.contains(UNLUCKY) && !mellow) {
            refusals++;
            return Wire.refusal(503, "", "nobody could store " + Refusals.quoting(List.of(body)));
        }
        return request.method().equals("PUT") ? keep(body, now) : command(request, body, now);
    }

    private HttpResponse keep(JsonNode body, Instant now) {
        String name = name(body);
        ObjectNode document = body.deepCopy();
        documents.put(name, document.put("updated", now.toString()));
        effect(now, "keep", name);
        return Wire.answer(200, Wire.object().put("id", body.path("id").asText()));
    }

    private HttpResponse command(HttpRequest request, JsonNode body, Instant now) {
        return byKey.computeIfAbsent(request.header("idempotency-key").orElse(""), key -> {
            effect(now, request.uri().getPath(), key);
            return Wire.answer(
                    200, Wire.object().put("id", "b-" + body.path("id").asText()));
        });
    }

    private void effect(Instant now, String operation, String record) {
        effects.add(new VendorEffect(now, operation, record, Map.of()));
    }

    private HttpResponse found(String[] ids) {
        ArrayNode found = JsonNodeFactory.instance.arrayNode();
        for (String id : ids) {
            Optional.ofNullable(documents.get(id)).ifPresent(found::add);
        }
        return Wire.answer(200, Wire.object().set("documents", found));
    }

    private static String name(JsonNode body) {
        return body.path("type").asText() + "/" + body.path("id").asText();
    }

    @Override
    public Optional<Reply> refuse(FaultKind kind, HttpRequest request, Instant now) {
        List<JsonNode> about = request.body().isEmpty() ? List.of() : List.of(Wire.read(request.body()));
        Optional<JsonNode> current = Optional.empty();
        if (kind == FaultKind.STALE_VERSION && request.method().equals("PUT")) {
            conflicts++;
            current = Optional.<JsonNode>of(edited(about.get(0), now)).filter(document -> conflicts % 2 == 0);
        }
        return Refusals.of(kind, request, about, current).map(response -> Reply.of(response, ordinaryLatency()));
    }

    /** Somebody was faster. */
    private ObjectNode edited(JsonNode body, Instant now) {
        ObjectNode document = body.deepCopy();
        document.set("record", edits.apply(body.path("type").asText()));
        document.put("updated", now.toString());
        documents.put(name(body), document);
        return document;
    }

    @Override
    public List<VendorEffect> effects() {
        return List.copyOf(effects);
    }
}
