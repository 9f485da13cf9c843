package io.retailsync.model.envelope;

import java.nio.charset.StandardCharsets;

/** One segment of the path of a URI (RFC 3986, 3.3): everything but unreserved characters is percent-encoded. */
final class UriText {

    private UriText() {}

    static String segment(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
