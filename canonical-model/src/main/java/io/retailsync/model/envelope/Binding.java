package io.retailsync.model.envelope;

import io.retailsync.model.Finding;
import io.vavr.control.Validation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Binary mode: attributes in headers, data as the body (CloudEvents 1.0.2, HTTP and Kafka protocol bindings). Reading takes structured mode,
 * too: the content type says which it is. With Kafka the record's key is the partition key of the {@link Profile}, which the transport sets.
 */
public enum Binding {
    /** Header names start with {@code ce-}, in any case; values are percent-encoded. */
    HTTP("ce-"),
    /** Header names start with {@code ce_}; values are UTF-8 as they are. */
    KAFKA("ce_");

    private static final String CONTENT_TYPE = "content-type";
    private static final String CLOUD_EVENTS = "application/cloudevents";

    private final String prefix;

    Binding(String prefix) {
        this.prefix = prefix;
    }

    /**
     * {@return the headers of binary mode, names in lower case} The body is {@link Envelope#data()}, none where that is absent.
     *
     * @param envelope what travels
     */
    public Map<String, String> headers(Envelope envelope) {
        Map<String, String> headers = new LinkedHashMap<>();
        EnvelopeAttributes.of(envelope).forEach((name, value) -> {
            String text = value.toString();
            if (name.equals("datacontenttype")) {
                headers.put(CONTENT_TYPE, text);
            } else {
                headers.put(prefix + name, this == HTTP ? HeaderText.encode(text) : text);
            }
        });
        return headers;
    }

    /**
     * {@return the envelope, or all that is amiss} Headers of others are passed over. In binary mode an extension is text, whatever it was
     * before.
     *
     * @param headers one value per name
     * @param body what came with them; empty where nothing did
     */
    public Validation<List<Finding>, Envelope> read(Map<String, String> headers, String body) {
        Map<String, String> known = this == HTTP ? lowerCase(headers) : headers;
        String contentType = known.get(CONTENT_TYPE);
        if (contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith(CLOUD_EVENTS)) {
            return structured(contentType, body);
        }
        EnvelopeDraft draft = new EnvelopeDraft();
        known.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                attribute(draft, name.substring(prefix.length()), value);
            }
        });
        data(draft, contentType, body);
        return draft.envelope();
    }

    private static Validation<List<Finding>, Envelope> structured(String contentType, String body) {
        String media = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return media.equals(EnvelopeJson.MEDIA_TYPE)
                ? EnvelopeJson.read(body)
                : EnvelopeJson.refused("media-type", "another format or a batch", EnvelopeJson.MEDIA_TYPE);
    }

    private void attribute(EnvelopeDraft draft, String name, String value) {
        if (name.equals("datacontenttype") || name.equals("data")) {
            draft.rules.add("name", name, "a header for it", "none: the body and its content type say it");
            return;
        }
        Optional<String> text = this == HTTP ? HeaderText.decode(value) : Optional.of(value);
        text.ifPresentOrElse(
                decoded -> draft.put(name, decoded),
                () -> draft.rules.add("percent", name, "a value of another form", "percent-encoded UTF-8"));
    }

    private static void data(EnvelopeDraft draft, @Nullable String contentType, String body) {
        if (contentType != null) {
            draft.put("datacontenttype", contentType);
        }
        if (!body.isEmpty()) {
            draft.data(body);
        }
    }

    private static Map<String, String> lowerCase(Map<String, String> headers) {
        Map<String, String> lower = new LinkedHashMap<>();
        headers.forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
        return lower;
    }
}
