package io.retailsync.examples.taint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.EntityType;
import io.retailsync.model.catalogue.Catalogue;
import io.retailsync.model.event.EventType;
import io.retailsync.model.json.ModelJson;
import io.retailsync.model.sales.OrderPaths;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that the source says of all kinds of record: what ends well, and what does not. */
final class Traffic {

    /** In the name of a record: the connector throws over it, a condition of a flow throws over it, its document is broken. */
    static final String CARELESS = "careless";

    static final String PUZZLING = "puzzling";
    private static final String UNREADABLE = "unreadable";
    private static final String PARTIAL = "partial";

    private static final ModelJson JSON = ModelJson.standard();

    private final Markers markers;
    private final Map<String, ObjectNode> first = new LinkedHashMap<>();
    private final Map<String, ObjectNode> last = new LinkedHashMap<>();
    private final Map<String, ObjectNode> hopeless = new LinkedHashMap<>();
    private final Map<String, JsonNode> edits = new LinkedHashMap<>();
    private final Map<Place, Set<String>> markersOfTheLast;

    Traffic(Markers markers) {
        this.markers = markers;
        facts();
        types().forEach(type -> versions(type, last));
        this.markersOfTheLast = markers.chapter();
        types().forEach(type -> versions(type, first));
        types().stream()
                .filter(type -> !PersonalPlaces.of("", type.entity()).isEmpty())
                .forEach(this::hopeless);
        for (String number : List.of(Errand.INSANE, Errand.CARELESS, Errand.BEFORE, Errand.BEHIND)) {
            ObjectNode order = document(OrderPaths.TYPE, 0);
            ((ObjectNode) order.get("record")).put("displayNumber", number);
            first.put("order/errand-" + number.replace(Target.REFUSED, "no"), order);
        }
        types().forEach(type -> edits.put(type.name(), drawn(type, 0)));
    }

    private static List<EntityType<?>> types() {
        return Catalogue.standard().types();
    }

    /** {@return by type and id, what is said first} */
    Map<String, ObjectNode> first() {
        return first;
    }

    /** {@return by type and id, what is said last and so reaches the target for certain} */
    Map<String, ObjectNode> last() {
        return last;
    }

    /** {@return by type and id, what can't end well by itself} */
    Map<String, ObjectNode> hopeless() {
        return hopeless;
    }

    /** {@return what somebody at the target makes of a record of that kind} */
    JsonNode edit(String type) {
        return edits.get(type).deepCopy();
    }

    /** {@return the markers of what is said last, and of the facts} */
    Map<Place, Set<String>> markersOfTheLast() {
        return markersOfTheLast;
    }

    private <E extends Record> JsonNode drawn(EntityType<E> type, int kind) {
        return JSON.tree(MarkedRecords.all(markers, type.entity(), type.name()).get(kind));
    }

    private ObjectNode document(EntityType<?> type, int kind) {
        ObjectNode document = Wire.object();
        document.set("record", drawn(type, kind));
        document.put("match", "email:" + markers.word(Place.root("match key of " + type)));
        return document;
    }

    private void versions(EntityType<?> type, Map<String, ObjectNode> version) {
        List<? extends Record> records = MarkedRecords.all(markers, type.entity(), type.name());
        for (int i = 0; i < records.size(); i++) {
            ObjectNode document = Wire.object();
            document.set("record", JSON.tree(records.get(i)));
            if (!PersonalPlaces.of("", type.entity()).isEmpty()) {
                Place place = Place.root("beyond the model of " + type);
                document.set("beyond", Wire.object().put("nickname", markers.word(place)));
            }
            version.put(type.name() + "/" + type.name() + "-" + i, document);
        }
    }

    /** An event with each kind of payload that has a personal place, told with a customer. */
    private void facts() {
        ObjectNode document =
                document(Catalogue.standard().find("customer").orElseThrow().type(), 0);
        markers.chapter();
        ObjectNode facts = Wire.object();
        List<Class<?>> done = new ArrayList<>();
        for (EventType<?> event : Subjects.events()) {
            String name = event.payload().getSimpleName();
            if (!done.contains(event.payload())
                    && !PersonalPlaces.of(name, event.payload()).isEmpty()) {
                done.add(event.payload());
                facts.set(
                        event.name(),
                        JSON.tree(MarkedRecords.all(markers, event.payload(), name)
                                .get(0)));
            }
        }
        document.set("facts", facts);
        last.put("customer/with-facts", document);
    }

    private void hopeless(EntityType<?> type) {
        String name = type.name() + "/" + type.name() + "-";
        hopeless.put(name + Target.REFUSED, document(type, 0));
        hopeless.put(name + Target.UNLUCKY, document(type, 0));
        hopeless.put(name + PUZZLING, document(type, 0));
        ObjectNode careless = document(type, 0);
        ((ObjectNode) careless.get("record")).put(CARELESS, true);
        hopeless.put(name + CARELESS, careless);
        ObjectNode partial = document(type, 0).put(PARTIAL, true);
        ObjectNode record = (ObjectNode) partial.get("record");
        List<String> mandatory = new ArrayList<>();
        record.fieldNames().forEachRemaining(mandatory::add);
        mandatory.stream().filter(member -> record.get(member).isTextual()).forEach(record::remove);
        hopeless.put(name + PARTIAL, partial);
        ObjectNode unreadable = document(type, 0);
        ObjectNode inside = (ObjectNode) unreadable.get("record");
        String member = inside.fieldNames().next();
        inside.put(member, "?" + inside.get(member));
        inside.put("unheard-of", inside.toString());
        hopeless.put(name + UNREADABLE, unreadable);
    }
}
