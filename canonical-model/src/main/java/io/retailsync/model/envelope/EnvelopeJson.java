package io.retailsync.model.envelope;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.Finding;
import io.retailsync.model.json.BoundedJson;
import io.vavr.control.Validation;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Structured mode: envelope and data in one JSON document (CloudEvents 1.0.2, JSON Event Format). Bounded: documents of 8 Mi characters, 64
 * levels deep. A batch is refused: its members are documents of their own. Data that is no text is refused.
 */
public final class EnvelopeJson {

    /** The media type of structured mode. */
    public static final String MEDIA_TYPE = "application/cloudevents+json";

    private static final String DATA = "data";
    private static final String BASE64 = "data_base64";

    private EnvelopeJson() {}

    /**
     * {@return the document}
     *
     * @param envelope what travels
     */
    public static String write(Envelope envelope) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        EnvelopeAttributes.of(envelope).forEach((name, value) -> {
            if (value instanceof Boolean flag) {
                document.put(name, flag);
            } else if (value instanceof Integer number) {
                document.put(name, number);
            } else {
                document.put(name, value.toString());
            }
        });
        String data = envelope.data();
        if (data != null) {
            document.set(DATA, data(envelope.contentType(), data));
        }
        return BoundedJson.write(document);
    }

    /**
     * {@return the envelope, or all that is amiss} Members without a value count as absent, as the format has it. Unknown attributes are
     * kept.
     *
     * @param document JSON from outside
     */
    public static Validation<List<Finding>, Envelope> read(String document) {
        EnvelopeDraft draft = new EnvelopeDraft();
        if (document.length() > EnvelopeRules.LONGEST_DOCUMENT) {
            return refused("size", document.length() + " characters", "at most " + EnvelopeRules.LONGEST_DOCUMENT);
        }
        Optional<JsonNode> tree = BoundedJson.tree(document);
        if (tree.isEmpty()) {
            return refused("json", "text that is no JSON, or nested too deeply", "a JSON document");
        }
        if (!tree.get().isObject()) {
            return refused("type", "another kind of document", "a JSON object");
        }
        tree.get().properties().forEach(member -> member(draft, member.getKey(), member.getValue()));
        data(draft, tree.get());
        return draft.envelope();
    }

    static Validation<List<Finding>, Envelope> refused(String code, String found, String remedy) {
        return Validation.invalid(List.of(new Finding(code, "", "found " + found + "; expected " + remedy)));
    }

    private static JsonNode data(@Nullable String contentType, String data) {
        return EnvelopeRules.isJson(contentType)
                ? BoundedJson.part(data).orElseThrow() // the constructor has read it
                : JsonNodeFactory.instance.textNode(data);
    }

    private static void member(EnvelopeDraft draft, String name, JsonNode value) {
        if (name.equals(DATA) || name.equals(BASE64) || value.isNull()) {
            return;
        }
        if (value.isTextual()) {
            draft.put(name, value.textValue());
        } else if (value.isBoolean()) {
            draft.put(name, value.booleanValue());
        } else if (value.isIntegralNumber() && value.canConvertToInt()) {
            draft.put(name, value.intValue());
        } else {
            draft.rules.add(
                    "type", "extensions", "a value of another type", "text, a whole number of 32 bits, true or false");
        }
    }

    private static void data(EnvelopeDraft draft, JsonNode tree) {
        JsonNode data = tree.get(DATA);
        JsonNode base64 = tree.get(BASE64);
        if (base64 != null && !base64.isNull()) {
            if (data != null) {
                draft.rules.add("duplicate", DATA, "data twice", "either " + DATA + " or " + BASE64);
            }
            draft.data(decoded(draft, base64));
        } else if (data != null && EnvelopeRules.isJson(draft.contentType())) {
            draft.data(BoundedJson.write(data));
        } else if (data != null && data.isTextual()) {
            draft.data(data.textValue());
        } else if (data != null && !data.isNull()) {
            draft.rules.add("type", DATA, "another type", "text, as the media type is not JSON");
        }
    }

    private static @Nullable String decoded(EnvelopeDraft draft, JsonNode base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64.isTextual() ? base64.textValue() : "-");
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException misfit) {
            draft.rules.add("base64", BASE64, "another form", "text of UTF-8, in base 64");
            return null;
        }
    }
}
