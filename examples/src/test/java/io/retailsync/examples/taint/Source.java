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

/** Where everything comes from: documents of every kind of record, with a list of changes, a webhook for each, and reads by id. */
final class Source implements Simulator {

    static final String NAME = "shop";

    private final Map<String, ObjectNode> documents = new LinkedHashMap<>();
    private final List<ObjectNode> changes = new ArrayList<>();
    private final List<HttpRequest> outbox = new ArrayList<>();
    private final List<String> commands = new ArrayList<>();

    /**
     * Says something of a record.
     *
     * @param type name of its kind
     * @param id how it is called here
     * @param document what is said, see {@link Documents}
     */
    void say(String type, String id, ObjectNode document, Instant now) {
        ObjectNode whole = document.put("type", type).put("id", id).put("updated", now.toString());
        documents.put(type + "/" + id, whole);
        changes.add(whole.deepCopy().put("serial", changes.size() + 1));
        outbox.add(HttpRequest.post(Wire.uri("host", "/hooks"), "application/json", Wire.bytes(whole))
                .with("x-event-id", "event-" + changes.size()));
    }

    /** {@return the bodies of all commands that came} */
    List<String> commands() {
        return commands;
    }

    @Override
    public String vendor() {
        return NAME;
    }

    @Override
    public Reply handle(HttpRequest request, Instant now) {
        return Reply.of(answer(request), ordinaryLatency());
    }

    @Override
    public Optional<Reply> refuse(FaultKind kind, HttpRequest request, Instant now) {
        return Refusals.of(kind, request, List.copyOf(documents.values()), Optional.empty())
                .map(response -> Reply.of(response, ordinaryLatency()));
    }

    private HttpResponse answer(HttpRequest request) {
        return switch (request.uri().getPath()) {
            case "/changes" -> page(Wire.query(request));
            case "/documents" -> found(Wire.query(request).get("ids").split(",", -1));
            default -> {
                commands.add(request.body().utf8());
                yield Wire.answer(200, Wire.object().put("id", "c" + commands.size()));
            }
        };
    }

    private HttpResponse page(Map<String, String> query) {
        int after = Integer.parseInt(query.get("after"));
        int limit = Integer.parseInt(query.get("limit"));
        ArrayNode page = JsonNodeFactory.instance.arrayNode();
        changes.stream().skip(after).limit(limit).forEach(page::add);
        boolean more = after + page.size() < changes.size();
        JsonNode answer =
                Wire.object().put("next", after + page.size()).put("more", more).set("changes", page);
        return Wire.answer(200, answer);
    }

    private HttpResponse found(String[] ids) {
        ArrayNode found = JsonNodeFactory.instance.arrayNode();
        for (String id : ids) {
            Optional.ofNullable(documents.get(id)).ifPresent(found::add);
        }
        return Wire.answer(200, Wire.object().set("documents", found));
    }

    @Override
    public List<HttpRequest> outbox(Instant now) {
        List<HttpRequest> messages = List.copyOf(outbox);
        outbox.clear();
        return messages;
    }

    @Override
    public List<VendorEffect> effects() {
        return List.of();
    }
}
