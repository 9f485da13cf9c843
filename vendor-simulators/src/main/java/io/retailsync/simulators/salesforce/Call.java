package io.retailsync.simulators.salesforce;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.spi.HttpRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One call of the data API, taken apart: a request of its own, or a part of a Composite one.
 *
 * @param method upper-case method
 * @param path decoded segments behind {@code /services/data/vNN.N}
 * @param version such as {@code 68.0}
 * @param query decoded parameters
 * @param headers by lower-case name
 * @param body the JSON text, empty for none
 */
record Call(
        String method,
        List<String> path,
        String version,
        Map<String, String> query,
        Map<String, String> headers,
        String body) {

    static Call of(HttpRequest request) {
        String raw = request.uri().getRawQuery();
        return of(
                request.method(),
                request.uri().getRawPath(),
                raw == null ? "" : raw,
                request.headers(),
                request.body().utf8());
    }

    /**
     * {@return a part of a Composite call}
     *
     * @param method its method
     * @param url its address, with query
     * @param headers its headers
     * @param body its body
     */
    static Call part(String method, String url, Map<String, String> headers, String body) {
        int mark = url.indexOf('?');
        String path = mark < 0 ? url : url.substring(0, mark);
        return of(method.toUpperCase(Locale.ROOT), path, mark < 0 ? "" : url.substring(mark + 1), headers, body);
    }

    private static Call of(String method, String rawPath, String rawQuery, Map<String, String> headers, String body) {
        List<String> segments = Arrays.stream(rawPath.split("/", -1))
                .filter(segment -> !segment.isEmpty())
                .map(Call::decodeSegment)
                .toList();
        boolean versioned = segments.size() >= 3 && segments.get(2).startsWith("v");
        String version = versioned ? segments.get(2).substring(1) : "";
        List<String> path = versioned ? segments.subList(3, segments.size()) : segments;
        return new Call(method, path, version, parameters(rawQuery), headers, body);
    }

    static Map<String, String> parameters(String raw) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : raw.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String decodeSegment(String text) {
        return decode(text.replace("+", "%2B"));
    }

    String segment(int index) {
        return index < path.size() ? path.get(index) : "";
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(query.get(name));
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** {@return the body where it is one JSON object} */
    Optional<ObjectNode> object() {
        return JsonForm.read(body).filter(node -> node.isObject()).map(ObjectNode.class::cast);
    }

    String url(String rest) {
        return "/services/data/v" + version + rest;
    }
}
