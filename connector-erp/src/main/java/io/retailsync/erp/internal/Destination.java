package io.retailsync.erp.internal;

import io.retailsync.http.Secret;
import io.retailsync.spi.HttpRequest;
import java.net.URI;
import java.util.Optional;

/**
 * Where the system is and who asks.
 *
 * @param base scheme, host and port
 * @param authorization value of the header
 * @param client the client to log on to, where there is more than one (erp reference, A1)
 */
public record Destination(URI base, Secret authorization, Optional<String> client) {

    private static final String ROOT = "/sap/opu/odata/sap/";

    /** The address of a path below the OData root, with the client where one is set. */
    URI at(String pathAndQuery) {
        return hosted(ROOT + pathAndQuery);
    }

    /** A path of this system, whatever host it was said to be on (erp reference, A5). */
    URI hosted(String absolutePathAndQuery) {
        String clientOption = client.map(number -> "sap-client=" + number).orElse("");
        boolean missing = !clientOption.isEmpty() && !absolutePathAndQuery.contains("sap-client=");
        String separator = absolutePathAndQuery.contains("?") ? "&" : "?";
        String address = base.toString().replaceAll("/+$", "") + absolutePathAndQuery;
        return URI.create(missing ? address + separator + clientOption : address);
    }

    /** A request with what every request carries. The language is fixed: it decides error texts and unit codes (A1). */
    HttpRequest dressed(HttpRequest request) {
        return request.with("authorization", authorization.reveal())
                .with("accept", "application/json")
                .with("accept-language", "en");
    }

    @Override
    public String toString() {
        return base.getHost() + client.map(number -> ", client " + number).orElse("");
    }
}
