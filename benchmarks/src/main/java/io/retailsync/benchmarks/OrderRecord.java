package io.retailsync.benchmarks;

import io.retailsync.model.EntityType;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.model.Stamp;
import io.retailsync.model.json.ModelJson;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.spi.Observation;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An order's record after its only source has spoken, made of the same public parts and in the same way as the engine makes it: each value
 * goes through its JSON form, in which the engine keeps it, and gets its stamp; then the whole is assembled. Nothing is stored.
 */
final class OrderRecord {

    private static final EntityType<Order> TYPE = OrderPaths.TYPE;
    private static final ModelJson JSON = ModelJson.standard();

    private OrderRecord() {}

    static Governed<Order> folded(Key key, Observation<?> said, Instant readAt) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, Stamp> provenance = new LinkedHashMap<>();
        said.values().forEach((name, value) -> {
            value.ifPresent(word -> values.put(name, kept(name, word)));
            provenance.put(name, new Stamp(said.ref().system(), said.ref(), readAt, said.version()));
        });
        return TYPE.assemble(values)
                .map(order -> new Governed<>(key, "acme", 1, List.of(said.ref()), provenance, "eu", Map.of(), order))
                .toEither()
                .getOrElseThrow(
                        findings -> new IllegalStateException("the order to measure is not whole: " + findings));
    }

    private static Object kept(String name, Object value) {
        return JSON.read(JSON.tree(value), TYPE.attribute(name).orElseThrow().type());
    }
}
