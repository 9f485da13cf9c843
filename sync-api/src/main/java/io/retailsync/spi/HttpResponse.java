package io.retailsync.spi;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One HTTP answer, read to its end.
 *
 * <p>Immutable. {@link #toString()} prints the status and the length of the body only.
 *
 * @param status HTTP status code
 * @param headers one value per name in lower case; several values of one name are joined by {@code ", "}, those of
 *     {@code set-cookie} by a line feed
 * @param body the whole body
 */
public record HttpResponse(int status, Map<String, String> headers, Bytes body) {

    /**
     * Lower-cases the header names.
     *
     * @param status HTTP status code
     * @param headers one value per name in lower case; several values of one name are joined by {@code ", "}, those of {@code set-cookie} by a line feed
     * @param body the whole body
     */
    public HttpResponse {
        headers = HttpRequest.lowerCased(headers);
    }

    /**
     * {@return an answer in JSON}
     *
     * @param status HTTP status
     * @param json the body
     */
    public static HttpResponse json(int status, String json) {
        return new HttpResponse(status, Map.of("content-type", "application/json"), Bytes.utf8(json));
    }

    /**
     * {@return this answer with one header set or replaced}
     *
     * @param name header name
     * @param value header value
     */
    public HttpResponse with(String name, String value) {
        Map<String, String> changed = new java.util.LinkedHashMap<>(headers);
        changed.put(name.toLowerCase(Locale.ROOT), value);
        return new HttpResponse(status, changed, body);
    }

    /**
     * {@return the value of a header, if present}
     *
     * @param name header name in any case
     */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    @Override
    public String toString() {
        return status + " (" + body + ")";
    }
}
