package io.retailsync.model.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.json.ModelJson;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** Valid documents of one record by the seed that they are drawn with, each drawn once; and its schema, generated once. */
final class DrawnDocuments {

    private static final ModelJson JSON = ModelJson.standard();

    private final Class<? extends Record> type;
    private final ObjectNode schema;
    private final Map<Long, ObjectNode> bySeed = new HashMap<>();

    DrawnDocuments(String name) {
        this.type = ModelSchemas.records().get(name);
        this.schema = ModelSchemas.of(name, type);
    }

    Class<? extends Record> type() {
        return type;
    }

    ObjectNode schema() {
        return schema;
    }

    /** {@return a document of one's own, always the same for a seed} */
    ObjectNode document(long seed) {
        return bySeed.computeIfAbsent(seed, this::draw).deepCopy();
    }

    private ObjectNode draw(long seed) {
        return (ObjectNode) JSON.tree(JSON.write(new SeededRecords(new SplittableRandom(seed)).draw(type)));
    }
}
