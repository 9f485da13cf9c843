package io.retailsync.model.event;

import io.retailsync.model.EntityType;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import java.util.List;
import java.util.Map;

/** Versions of one record, for the rules that derive events from them. */
public final class Versions {

    private Versions() {}

    public static <E extends Record> Governed<E> of(EntityType<E> type, long version, E value) {
        return new Governed<>(Key.of(type, "1"), "acme", version, List.of(), Map.of(), "eu", Map.of(), value);
    }

    public static List<EventType<?>> types(List<BusinessEvent<?>> events) {
        return events.stream().<EventType<?>>map(BusinessEvent::type).toList();
    }

    public static List<String> keys(List<BusinessEvent<?>> events) {
        return events.stream().map(BusinessEvent::idempotencyKey).toList();
    }
}
