package io.retailsync.shopify.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.Observation;
import io.retailsync.spi.Raw;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/**
 * What a webhook's payload carries beyond {@link PayloadFields}: it travels in {@link Observation#unknown()}, whether the object was fetched
 * afterwards or not, and is counted. Answers of GraphQL hold what our documents select and nothing else, so nothing unknown is looked for
 * there.
 *
 * <p>Kept as {@code {"payload": {"version": …, "fields": {path: value}, "more": count}}}, outer fields first, at most {@value #MOST_FIELDS}
 * and {@value #MOST_CHARACTERS} characters; what is more is counted, and stands in the stored input. It may be personal: it is never part of
 * a message.
 */
final class UnmappedMembers {

    static final int MOST_FIELDS = 50;
    static final int MOST_CHARACTERS = 4_000;

    private record Place(String path, String kind, JsonNode node) {}

    private final ObjectNode fields = Json.object();
    private final UnmappedFields unmapped;
    private int characters;
    private int more;

    private UnmappedMembers(UnmappedFields unmapped) {
        this.unmapped = unmapped;
    }

    /** {@return the observations, with what is unknown on the one that the payload is about, else on the first} */
    static List<Observation<?>> added(Raw raw, List<Observation<?>> said, UnmappedFields unmapped) {
        Topic topic = Topic.of(raw.stream());
        if (said.isEmpty() || topic.payload().isEmpty()) {
            return said;
        }
        Optional<ObjectNode> payload = Json.read(raw.original());
        Optional<ObjectNode> found = payload.flatMap(body -> new UnmappedMembers(unmapped).of(topic.payload(), body));
        if (found.isEmpty()) {
            return said;
        }
        ObjectNode unknown = found.get();
        Optional.ofNullable(raw.headers().get("x-shopify-api-version"))
                .ifPresent(version -> unknown.put("version", version));
        List<Observation<?>> all = new ArrayList<>(said);
        int at = about(payload.flatMap(Topic::gid), said);
        all.set(at, with(said.get(at), unknown));
        return all;
    }

    private static int about(Optional<String> gid, List<Observation<?>> said) {
        for (int i = 0; i < said.size(); i++) {
            if (gid.filter(said.get(i).ref().value()::equals).isPresent()) {
                return i;
            }
        }
        return 0;
    }

    private static Observation<?> with(Observation<?> said, ObjectNode payload) {
        ObjectNode all =
                said.unknown().flatMap(text -> Json.read(Bytes.utf8(text))).orElseGet(Json::object);
        all.set("payload", payload);
        return said.unknown(Json.write(all).utf8());
    }

    private Optional<ObjectNode> of(String kind, ObjectNode body) {
        Queue<Place> places = new ArrayDeque<>(List.of(new Place("", kind, body)));
        for (Place place = places.poll(); place != null; place = places.poll()) {
            look(place, places);
        }
        if (fields.isEmpty() && more == 0) {
            return Optional.empty();
        }
        ObjectNode found = Json.object();
        found.set("fields", fields);
        return Optional.of(more == 0 ? found : found.put("more", more));
    }

    private void look(Place place, Queue<Place> places) {
        if (place.node().isArray()) {
            for (int i = 0; i < place.node().size(); i++) {
                places.add(new Place(
                        place.path() + "/" + i, place.kind(), place.node().get(i)));
            }
            return;
        }
        place.node().properties().forEach(field -> {
            String path = place.path() + "/" + field.getKey();
            Optional<PayloadFields.Field> known = PayloadFields.of(place.kind(), field.getKey());
            if (known.isEmpty()) {
                unmapped.count(place.kind() + "/" + field.getKey());
                keep(path, field.getValue());
            } else if (known.get().use() == PayloadFields.Use.NESTED) {
                places.add(new Place(path, known.get().kind(), field.getValue()));
            }
        });
    }

    private void keep(String path, JsonNode value) {
        int length = path.length() + value.toString().length();
        if (fields.size() == MOST_FIELDS || characters + length > MOST_CHARACTERS) {
            more++;
            return;
        }
        characters += length;
        fields.set(path, value);
    }
}
