package io.retailsync.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.json.ModelJson;
import io.vavr.control.Validation;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** Valid documents of one record by the seed that they are drawn with, each drawn and looked at once; and its schema, generated once. */
final class DrawnDocuments {

    private static final ModelJson JSON = ModelJson.standard();

    private final Class<? extends Record> type;
    private final ObjectNode schema;
    private final Validator validator;
    private final Map<Long, ObjectNode> bySeed = new HashMap<>();

    DrawnDocuments(String name) {
        this.type = ModelSchemas.records().get(name);
        this.schema = ModelSchemas.of(name, type);
        this.validator = Validator.of(elementsLast(schema.deepCopy()));
    }

    /** The same schema, in which the bound of an array is looked at before ten thousand elements are. */
    private static ObjectNode elementsLast(ObjectNode schema) {
        schema.findParents("items").stream()
                .map(ObjectNode.class::cast)
                .forEach(array -> array.set("items", array.remove("items")));
        return schema;
    }

    Class<? extends Record> type() {
        return type;
    }

    ObjectNode schema() {
        return schema;
    }

    Validator validator() {
        return validator;
    }

    /** {@return how long its documents are, roughly} */
    int size() {
        return document(1).toString().length() + document(2).toString().length();
    }

    /** {@return a document that both accept, always the same for a seed: whoever changes it has to undo that} */
    ObjectNode document(long seed) {
        return bySeed.computeIfAbsent(seed, this::draw);
    }

    private ObjectNode draw(long seed) {
        Record drawn = new SeededRecords(new SplittableRandom(seed)).draw(type);
        String json = JSON.write(drawn);
        JsonNode document = JSON.tree(json);
        assertThat(validator.faults(document)).as("-Dseed=%s", seed).isEmpty();
        assertThat(JSON.decode(document, type)).as("-Dseed=%s", seed).isEqualTo(Validation.valid(drawn));
        assertThat(JSON.read(json, type)).as("-Dseed=%s", seed).isEqualTo(drawn);
        return (ObjectNode) document;
    }
}
