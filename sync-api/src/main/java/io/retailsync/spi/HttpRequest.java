package io.retailsync.spi;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One HTTP request as connectors write it and simulators read it: no streaming, no redirects, no cookies kept for it.
 *
 * <p>Immutable. {@link #toString()} prints method and path only: headers carry secrets, queries and bodies personal data.
 *
 * @param method upper-case HTTP method
 * @param uri absolute address
 * @param headers one value per name; names are compared in lower case
 * @param body the bytes to send; empty for none
 */
public record HttpRequest(String method, URI uri, Map<String, String> headers, Bytes body) {

    /**
     * Lower-cases the header names, keeps their order.
     *
     * @param method upper-case HTTP method
     * @param uri absolute address
     * @param headers one value per name; names are compared in lower case
     * @param body the bytes to send; empty for none
     */
    public HttpRequest {
        headers = lowerCased(headers);
    }

    /**
     * {@return a GET without headers or body}
     *
     * @param uri absolute address
     */
    public static HttpRequest get(URI uri) {
        return new HttpRequest("GET", uri, Map.of(), Bytes.empty());
    }

    /**
     * {@return a POST of {@code body}}
     *
     * @param uri absolute address
     * @param contentType its media type
     * @param body what to send
     */
    public static HttpRequest post(URI uri, String contentType, Bytes body) {
        return new HttpRequest("POST", uri, Map.of("content-type", contentType), body);
    }

    /**
     * {@return this request with one header set or replaced}
     *
     * @param name header name
     * @param value header value
     */
    public HttpRequest with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(headers);
        changed.put(name.toLowerCase(Locale.ROOT), value);
        return new HttpRequest(method, uri, changed, body);
    }

    /**
     * {@return the value of a header, if present}
     *
     * @param name header name in any case
     */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    static Map<String, String> lowerCased(Map<String, String> headers) {
        Map<String, String> lower = new LinkedHashMap<>();
        headers.forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
        return java.util.Collections.unmodifiableMap(lower);
    }

    @Override
    public String toString() {
        return method + " " + uri.getHost() + uri.getPath();
    }
}
