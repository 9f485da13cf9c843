package io.retailsync.model.envelope;

import io.retailsync.model.Finding;
import io.retailsync.model.json.BoundedJson;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the specification (CloudEvents 1.0.2, "Type System" and "Context Attributes"), and the bounds that are ours: 64 extensions,
 * names of 64 and texts of 8,192 characters, data of 4 Mi characters and 63 levels, documents of twice as many characters.
 */
final class EnvelopeRules {

    static final int MOST_CHARACTERS = 4 * 1024 * 1024;
    static final int LONGEST_DOCUMENT = 2 * MOST_CHARACTERS;
    static final Set<String> NAMED =
            Set.of("specversion", "id", "source", "type", "subject", "time", "dataschema", "datacontenttype", "data");

    private static final int MOST_EXTENSIONS = 64;
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_TEXT = 8192;
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+");
    private static final Pattern MEDIA_TYPE =
            Pattern.compile("[A-Za-z0-9!#$&^_.+-]{1,127}/[A-Za-z0-9!#$&^_.+-]{1,127}( *;.*)?");
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private final List<Finding> findings = new ArrayList<>();

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    void add(String code, String path, String found, String remedy) {
        findings.add(new Finding(code, path, "found " + found + "; expected " + remedy));
    }

    void mandatory(String name, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            add("required", name, "nothing", "a value: the attribute is mandatory");
        } else {
            text(name, value);
        }
    }

    void optional(String name, @Nullable String value) {
        if (value != null) {
            mandatory(name, value);
        }
    }

    void source(@Nullable String value) {
        mandatory("source", value);
        if (value != null && uri(value) == null) {
            add("uri", "source", "another form", "a URI reference");
        }
    }

    void dataSchema(@Nullable String value) {
        optional("dataschema", value);
        URI uri = value == null ? null : uri(value);
        if (value != null && (uri == null || !uri.isAbsolute())) {
            add("uri", "dataschema", "another form", "an absolute URI");
        }
    }

    void contentType(@Nullable String value) {
        optional("datacontenttype", value);
        if (value != null && !MEDIA_TYPE.matcher(value).matches()) {
            add("media-type", "datacontenttype", "another form", "a media type such as application/json");
        }
    }

    /** RFC 3339 has four digits for a year. */
    void time(@Nullable Instant value) {
        if (value != null && (value.isBefore(FIRST) || value.isAfter(LAST))) {
            add("time", "time", "another year", "a year from 0 to 9999");
        }
    }

    void extensions(Map<String, Object> extensions) {
        if (extensions.size() > MOST_EXTENSIONS) {
            add("size", "extensions", extensions.size() + " of them", "at most " + MOST_EXTENSIONS);
        }
        extensions.forEach(this::extension);
    }

    void data(@Nullable String contentType, @Nullable String data) {
        if (data == null) {
            return;
        }
        if (data.length() > MOST_CHARACTERS) {
            add("size", "data", data.length() + " characters", "at most " + MOST_CHARACTERS);
        } else if (isJson(contentType) && BoundedJson.part(data).isEmpty()) {
            add("json", "data", "text that is no JSON, or nested too deeply", "JSON, as the media type says");
        }
    }

    static boolean isJson(@Nullable String contentType) {
        if (contentType == null) {
            return true;
        }
        String media = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return media.endsWith("/json") || media.endsWith("+json");
    }

    private void extension(String name, Object value) {
        if (!NAME.matcher(name).matches() || name.length() > LONGEST_NAME || NAMED.contains(name)) {
            add("name", "extensions", "a name of another form", "1 to 64 lower-case letters and digits");
        } else if (value instanceof String text) {
            text(name, text);
        } else if (!(value instanceof Boolean || value instanceof Integer)) {
            add("type", name, "another type", "text, a whole number of 32 bits, true or false");
        }
    }

    private void text(String name, String value) {
        if (value.length() > LONGEST_TEXT) {
            add("size", name, value.length() + " characters", "at most " + LONGEST_TEXT);
        } else if (value.codePoints().anyMatch(EnvelopeRules::isForbidden)) {
            add("characters", name, "a control character or half of a pair", "text without");
        }
    }

    /** Control characters, halves of surrogate pairs and code points that are no characters. */
    private static boolean isForbidden(int point) {
        return Character.isISOControl(point)
                || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)
                || (point >= 0xFDD0 && point <= 0xFDEF)
                || (point & 0xFFFE) == 0xFFFE;
    }

    private static @Nullable URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException misfit) {
            return null;
        }
    }
}
