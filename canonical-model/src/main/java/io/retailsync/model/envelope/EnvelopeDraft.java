package io.retailsync.model.envelope;

import io.retailsync.model.Finding;
import io.vavr.control.Validation;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Attributes as they came, by name, on their way to an envelope: all faults are told at once. */
final class EnvelopeDraft {

    private static final String VERSION = "1.0";

    final EnvelopeRules rules = new EnvelopeRules();
    private final Map<String, Object> attributes = new TreeMap<>();
    private @Nullable String data;

    void put(String name, Object value) {
        if (attributes.putIfAbsent(name, value) != null) {
            rules.add("duplicate", name, "the attribute for the second time", "each attribute once");
        }
    }

    void data(@Nullable String text) {
        data = text;
    }

    @Nullable
    String contentType() {
        return attributes.get("datacontenttype") instanceof String text ? text : null;
    }

    Validation<List<Finding>, Envelope> envelope() {
        String version = named("specversion");
        if (!VERSION.equals(version)) {
            String found = version == null ? "nothing" : "another version";
            rules.add("specversion", "specversion", found, VERSION);
        }
        String id = named("id");
        String source = named("source");
        String type = named("type");
        String subject = named("subject");
        String schema = named("dataschema");
        String contentType = named("datacontenttype");
        Instant time = time(named("time"));
        Map<String, Object> extensions = new TreeMap<>(attributes);
        rules.mandatory("id", id);
        rules.source(source);
        rules.mandatory("type", type);
        rules.optional("subject", subject);
        rules.dataSchema(schema);
        rules.contentType(contentType);
        rules.extensions(extensions);
        rules.data(contentType, data);
        List<Finding> findings = rules.findings();
        return findings.isEmpty() && id != null && source != null && type != null
                ? Validation.valid(new Envelope(id, source, type, subject, time, schema, contentType, extensions, data))
                : Validation.invalid(findings);
    }

    private @Nullable Instant time(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            Instant time = OffsetDateTime.parse(text.toUpperCase(java.util.Locale.ROOT))
                    .toInstant();
            rules.time(time);
            return time;
        } catch (DateTimeException misfit) {
            rules.add("time", "time", "another form", "a time of RFC 3339 such as 2026-11-20T08:06:54Z");
            return null;
        }
    }

    private @Nullable String named(String name) {
        Object value = attributes.remove(name);
        if (value != null && !(value instanceof String)) {
            rules.add("type", name, "another type", "text");
        }
        return value instanceof String text ? text : null;
    }
}
