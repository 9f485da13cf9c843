package io.retailsync.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;

/**
 * JSON of others that is passed on as it came: at most 64 levels deep, numbers of at most 1,000 digits and kept exactly, each member once.
 * The caller bounds the size.
 */
public final class BoundedJson {

    private static final int DEEPEST = 64;
    private static final int LONGEST_NUMBER = 1000;

    private static final JsonMapper WHOLE = mapper(DEEPEST);
    private static final JsonMapper PART = mapper(DEEPEST - 1);

    private BoundedJson() {}

    /**
     * {@return the document, or nothing where the text is none or beyond the bounds}
     *
     * @param json text from outside
     */
    public static Optional<JsonNode> tree(String json) {
        return tree(WHOLE, json);
    }

    /**
     * {@return the document, or nothing where the text is none or beyond the bounds} One level less deep, as it is to stand inside another.
     *
     * @param json text from outside
     */
    public static Optional<JsonNode> part(String json) {
        return tree(PART, json);
    }

    private static Optional<JsonNode> tree(JsonMapper mapper, String json) {
        try {
            JsonNode tree = mapper.readTree(json);
            return tree.isMissingNode() ? Optional.empty() : Optional.of(tree);
        } catch (JsonProcessingException misfit) {
            return Optional.empty();
        }
    }

    /**
     * {@return the text of a document}
     *
     * @param tree JSON
     */
    public static String write(JsonNode tree) {
        try {
            return WHOLE.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    private static JsonMapper mapper(int deepest) {
        return JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(deepest)
                                .maxNumberLength(LONGEST_NUMBER)
                                .build())
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }
}
