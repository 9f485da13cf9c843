package io.retailsync.model.documents;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.event.EventType;
import java.util.List;

/** Writes the AsyncAPI 3 document of the business events: a channel per module, a message per event, payloads by reference. */
public final class EventsDocument {

    /** The version of the list of events; the build says when it has to be raised. */
    public static final String VERSION = "1.0.0";

    private static final String SCHEMA_FORMAT = "application/schema+json;version=draft-2020-12";

    private final ObjectNode root = new ObjectMapper().createObjectNode();
    private final ObjectNode channels;
    private final ObjectNode operations;
    private final ObjectNode messages;

    private EventsDocument() {
        root.put("asyncapi", "3.0.0");
        root.putObject("info")
                .put("title", "Retail Sync: business events")
                .put("version", VERSION)
                .put(
                        "description",
                        "Business facts, derived from versions of records, told as CloudEvents 1.0. The payload's full version is the dataschema of "
                                + "the envelope; x-delivery says what waits where there is too much to do, x-class what the payload may hold at most, "
                                + "x-origin who tells of it, x-idempotency-key what tells one fact from another.");
        root.put("defaultContentType", "application/json");
        channels = root.putObject("channels");
        operations = root.putObject("operations");
        messages = root.putObject("components").putObject("messages");
    }

    static ObjectNode of(List<EventType<?>> events) {
        EventsDocument document = new EventsDocument();
        events.forEach(document::event);
        return document.root;
    }

    private void event(EventType<?> event) {
        String[] parts = event.name().split("\\.", -1);
        String module = parts[1];
        if (!channels.has(module)) {
            channels.putObject(module)
                    .put("address", "retail." + module)
                    .put("description", "What happened in " + module + ", in order per record.")
                    .putObject("messages");
            operations
                    .putObject("tell-" + module)
                    .put("action", "send")
                    .putObject("channel")
                    .put("$ref", "#/channels/" + module);
        }
        String name = event.name().replace('.', '-');
        ((ObjectNode) channels.get(module).get("messages"))
                .putObject(name)
                .put("$ref", "#/components/messages/" + name);
        message(name, event, parts[2]);
    }

    private void message(String name, EventType<?> event, String fact) {
        String schema = ModelledRecords.kebab(event.payload());
        ObjectNode message = messages.putObject(name);
        message.put("name", event.name());
        message.put("title", fact.replace('-', ' '));
        message.put("contentType", "application/json");
        message.put("x-dataschema", event.dataSchema());
        message.put("x-delivery", event.delivery().name());
        message.put("x-class", event.dataClass().name());
        message.put("x-origin", EventOrigins.of(event).get(0));
        ArrayNode once = message.putArray("x-idempotency-key");
        event.once().forEach(once::add);
        message.putObject("bindings")
                .putObject("kafka")
                .putObject("key")
                .put("type", "string")
                .put("description", event.partition().key());
        message.putObject("payload")
                .put("schemaFormat", SCHEMA_FORMAT)
                .putObject("schema")
                .put("$ref", "schemas/" + schema + ".schema.json");
    }
}
