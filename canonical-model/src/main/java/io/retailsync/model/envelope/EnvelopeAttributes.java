package io.retailsync.model.envelope;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The attributes of an envelope by their names in the specification. */
final class EnvelopeAttributes {

    private EnvelopeAttributes() {}

    /** {@return texts, numbers and flags; the time in the form of RFC 3339} */
    static Map<String, Object> of(Envelope envelope) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("specversion", "1.0");
        attributes.put("id", envelope.id());
        attributes.put("source", envelope.source());
        attributes.put("type", envelope.type());
        putPresent(attributes, "subject", envelope.subject());
        putPresent(attributes, "time", envelope.time());
        putPresent(attributes, "dataschema", envelope.dataSchema());
        putPresent(attributes, "datacontenttype", envelope.contentType());
        attributes.putAll(envelope.extensions());
        return attributes;
    }

    private static void putPresent(Map<String, Object> attributes, String name, @Nullable Object value) {
        if (value != null) {
            attributes.put(name, value.toString());
        }
    }
}
