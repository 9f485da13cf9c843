package io.retailsync.model.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.DataClass;
import io.retailsync.model.SchemaVersion;
import io.retailsync.model.documents.EventOrigins;
import io.retailsync.model.event.Delivery;
import io.retailsync.model.event.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What who listens to an event relies on: the form in which a baseline keeps it.
 *
 * @param payload the name of the payload's schema
 * @param version the version of that schema
 * @param partition what the key is made of that keeps it in order
 * @param once the parts of the idempotency key
 * @param delivery how urgent it is
 * @param dataClass the highest class of data in the payload
 * @param origin who tells of it
 */
record EventForm(
        String payload,
        SchemaVersion version,
        String partition,
        List<String> once,
        Delivery delivery,
        DataClass dataClass,
        String origin) {

    EventForm {
        once = List.copyOf(once);
    }

    static EventForm of(EventType<?> event) {
        String schema = event.dataSchema();
        return new EventForm(
                schema.substring(0, schema.lastIndexOf(':')),
                SchemaVersion.of(event.payload()),
                event.partition().key(),
                event.once(),
                event.delivery(),
                event.dataClass(),
                EventOrigins.of(event).get(0));
    }

    /** {@return the forms of {@code events} by name} */
    static Map<String, EventForm> of(List<EventType<?>> events) {
        Map<String, EventForm> forms = new TreeMap<>();
        events.forEach(event -> forms.put(event.name(), of(event)));
        return forms;
    }

    /** {@return the list of events as a baseline keeps it, by name} */
    static ObjectNode written(SchemaVersion version, Map<String, EventForm> events) {
        ObjectNode root = new ObjectMapper().createObjectNode().put("version", version.toString());
        ObjectNode all = root.putObject("events");
        new TreeMap<>(events).forEach((name, form) -> all.set(name, form.json()));
        return root;
    }

    static Map<String, EventForm> read(JsonNode root) {
        Map<String, EventForm> events = new TreeMap<>();
        root.get("events")
                .properties()
                .forEach(entry -> events.put(entry.getKey(), read(entry.getKey(), entry.getValue())));
        return events;
    }

    private static EventForm read(String name, JsonNode json) {
        List<String> once = new ArrayList<>();
        json.withArray("once").forEach(part -> once.add(part.textValue()));
        String schema = json.path("payload").asText();
        if (schema.isEmpty()) {
            throw new IllegalArgumentException("the baseline says no payload of " + name);
        }
        return new EventForm(
                schema.substring(0, schema.lastIndexOf(':')),
                SchemaVersion.parse(schema.substring(schema.lastIndexOf(':') + 1)),
                json.get("partition").textValue(),
                once,
                Delivery.valueOf(json.get("delivery").textValue()),
                DataClass.valueOf(json.get("class").textValue()),
                json.get("origin").textValue());
    }

    private ObjectNode json() {
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("payload", payload + ":" + version).put("partition", partition);
        ArrayNode parts = json.putArray("once");
        once.forEach(parts::add);
        return json.put("delivery", delivery.name())
                .put("class", dataClass.name())
                .put("origin", origin);
    }
}
