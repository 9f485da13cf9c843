package io.retailsync.model.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.MutableConfigOverride;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.retailsync.model.Finding;
import io.retailsync.model.InvalidValue;
import io.vavr.control.Validation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes and reads records of the model, of commands, events and process states as JSON.
 *
 * <p>Immutable, safe for concurrent use. Decimals are strings, instants RFC 3339 in UTC, absent components are left out, unknown
 * members are skipped, entries of maps and elements of sets are sorted so that equal values give equal text, in every process.
 */
public final class ModelJson {

    private static final ModelJson STANDARD = new ModelJson();

    private final ObjectMapper mapper;

    private ModelJson() {
        mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(InstantJson.module())
                .addModule(new Jdk8Module())
                .addModule(CodedJson.module())
                .addModule(SetJson.module())
                .addModule(DecimalJson.module())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .visibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
                .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .withConfigOverride(List.class, ModelJson::absentIsEmpty)
                .withConfigOverride(Set.class, ModelJson::absentIsEmpty)
                .withConfigOverride(Map.class, ModelJson::absentIsEmpty)
                .build();
    }

    /** So a collection may be added to a record without breaking what was written before. */
    private static void absentIsEmpty(MutableConfigOverride collections) {
        collections.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }

    /** {@return the one JSON form of this library} */
    public static ModelJson standard() {
        return STANDARD;
    }

    /**
     * {@return {@code value} as JSON text}
     *
     * @param value a record, collection or value of the model
     */
    public String write(Object value) {
        try {
            return mapper.writeValueAsString(
                    value instanceof List<?> list && Alternatives.areIn(list) ? tree(value) : value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(value.getClass() + " can't be written as JSON", e);
        }
    }

    /**
     * {@return what {@code json} says}
     *
     * @param json JSON text
     * @param type the class to read
     * @param <T> the class
     * @throws InvalidValue where the text does not fit
     */
    public <T> T read(String json, Class<T> type) {
        return type.cast(read(json, (Type) type));
    }

    /**
     * {@return what {@code json} says}
     *
     * @param json JSON text
     * @param type the full generic type
     * @throws InvalidValue where the text does not fit
     */
    public Object read(String json, Type type) {
        try {
            return mapper.readValue(json, mapper.constructType(type));
        } catch (JsonProcessingException e) {
            throw misfit(json, type, e);
        }
    }

    /**
     * {@return {@code value} as a tree}
     *
     * @param value a record, collection or value of the model
     */
    public JsonNode tree(Object value) {
        if (value instanceof List<?> list && Alternatives.areIn(list)) {
            ArrayNode elements = mapper.createArrayNode();
            list.forEach(element -> elements.add(tree(element)));
            return elements;
        }
        return mapper.valueToTree(value);
    }

    /**
     * {@return {@code json} as a tree}
     *
     * @param json JSON text
     * @throws InvalidValue where it is no JSON
     */
    public JsonNode tree(String json) {
        try {
            return mapper.readTree(json);
        } catch (JsonProcessingException e) {
            throw misfit(json, JsonNode.class, e);
        }
    }

    /**
     * {@return what a tree says}
     *
     * @param tree JSON
     * @param type the full generic type
     * @throws InvalidValue where the tree does not fit
     */
    public Object read(JsonNode tree, Type type) {
        try {
            return mapper.readValue(mapper.treeAsTokens(tree), mapper.constructType(type));
        } catch (java.io.IOException e) {
            throw misfit("a tree", type, e);
        }
    }

    /**
     * {@return {@code json} as a tree, or the finding that it is no JSON, or beyond the bounds of {@link BoundedJson}}
     *
     * @param json text from outside
     */
    public Validation<List<Finding>, JsonNode> parse(String json) {
        return BoundedJson.tree(json)
                .<Validation<List<Finding>, JsonNode>>map(Validation::valid)
                .orElseGet(
                        () -> Validation.invalid(
                                List.of(
                                        new Finding(
                                                "json",
                                                "",
                                                "found text of " + json.length()
                                                        + " characters; expected one JSON document, at most 64 levels deep, each member once"))));
    }

    /**
     * Reads a document from outside by the letter of its schema: wrong types, absent mandatory members, explicit nulls and values beyond
     * the declared constraints are all told at once. Unknown members are skipped; {@link #document} keeps them. {@link #read} is for what this library wrote itself.
     *
     * @param document JSON
     * @param type the record
     * @param <T> the record
     * @return the record, or up to a hundred findings with their paths
     */
    public <T extends Record> Validation<List<Finding>, T> decode(JsonNode document, Class<T> type) {
        if (Conformity.isLikely(document, type)) {
            try {
                return Validation.valid(type.cast(read(document, type)));
            } catch (InvalidValue refusedByAConstructor) {
                return Validation.invalid(Conformity.of(document, type));
            }
        }
        return Validation.invalid(Conformity.of(document, type));
    }

    /**
     * Reads a document like {@link #decode} and keeps what it says beyond the model, for who passes it on.
     *
     * @param document JSON
     * @param type the record
     * @param <T> the record
     * @return the document, or up to a hundred findings with their paths
     */
    public <T extends Record> Validation<List<Finding>, Document<T>> document(JsonNode document, Class<T> type) {
        return decode(document, type).map(value -> new Document<>(value, Beyond.of(document, type)));
    }

    private static InvalidValue misfit(String json, Type type, Exception cause) {
        InvalidValue misfit = new InvalidValue(
                type.getTypeName(),
                "JSON of " + json.length() + " characters that does not fit",
                "the JSON form of it");
        misfit.initCause(refusal(cause));
        return misfit;
    }

    /** The words of a constructor of ours hold no values and are kept. */
    private static Throwable refusal(Exception cause) {
        for (Throwable below = cause; below != null; below = below.getCause()) {
            if (below instanceof InvalidValue) {
                return below;
            }
        }
        return cause instanceof JsonProcessingException parse ? stripped(parse) : cause;
    }

    /** Jackson quotes the source in its messages; personal data must not travel in a stack trace. */
    private static Exception stripped(JsonProcessingException parse) {
        parse.clearLocation();
        return new IllegalArgumentException(parse.getClass().getSimpleName());
    }
}
