package io.retailsync.simulators.s4hana;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request address below {@code /sap/opu/odata/sap/}, taken apart.
 *
 * @param service path segment of the service
 * @param segments the rest of the path, still encoded
 * @param options query options, decoded
 */
record Address(String service, List<String> segments, Map<String, String> options) {

    private static final String BASE = "/sap/opu/odata/sap/";

    static Optional<Address> of(URI uri) {
        String path = uri.getRawPath();
        if (path == null || !path.startsWith(BASE)) {
            return Optional.empty();
        }
        List<String> segments =
                new ArrayList<>(Arrays.asList(path.substring(BASE.length()).split("/", -1)));
        String service = segments.remove(0);
        segments.removeIf(String::isEmpty);
        return Optional.of(new Address(service, segments, options(uri.getRawQuery())));
    }

    private static Map<String, String> options(@org.jspecify.annotations.Nullable String query) {
        Map<String, String> options = new LinkedHashMap<>();
        if (query != null) {
            for (String part : query.split("&", -1)) {
                int equals = part.indexOf('=');
                if (equals > 0) {
                    options.put(decoded(part.substring(0, equals)), decoded(part.substring(equals + 1)));
                }
            }
        }
        return options;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** The path for Olingo, which refuses empty key parts (2.0.11); here they are usual, so that a blank stands for them. */
    List<String> segmentsWithoutEmptyKeys() {
        return segments.stream()
                .map(segment -> segment.replaceAll("(?<=\\w=)''(?=[,)])", "'%20'"))
                .toList();
    }

    boolean isRoot() {
        return segments.isEmpty();
    }

    boolean isMetadata() {
        return segments.equals(List.of("$metadata"));
    }
}
