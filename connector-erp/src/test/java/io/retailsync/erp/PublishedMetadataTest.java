package io.retailsync.erp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.spi.HttpRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.olingo.odata2.api.edm.Edm;
import org.apache.olingo.odata2.api.edm.EdmEntitySet;
import org.apache.olingo.odata2.api.ep.EntityProvider;
import org.apache.olingo.odata2.api.ep.EntityProviderReadProperties;
import org.apache.olingo.odata2.api.exception.ODataException;
import org.apache.olingo.odata2.api.uri.PathSegment;
import org.apache.olingo.odata2.api.uri.UriInfo;
import org.apache.olingo.odata2.api.uri.UriParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Olingo reads every request that we send, with the metadata that the vendor publishes. */
class PublishedMetadataTest {

    private static final String ROOT = "/sap/opu/odata/sap/";

    @ParameterizedTest
    @CsvSource({"API_BUSINESS_PARTNER, 6", "API_SALES_ORDER_SRV, 6", "API_PRODUCT_SRV, 4"})
    void everyRequestParsesWithThePublishedMetadata(String service, int atLeast) throws ODataException, IOException {
        Edm edm = published(service);
        List<HttpRequest> requests = VendorDay.requests().stream()
                .filter(request -> request.uri().getRawPath().startsWith(ROOT + service + "/"))
                .filter(request -> !request.uri().getRawPath().endsWith(service + "/"))
                .toList();
        assertThat(requests).hasSizeGreaterThanOrEqualTo(atLeast);
        for (HttpRequest request : requests) {
            UriInfo uri = parsed(edm, service, request);
            if (!request.body().isEmpty()) {
                read(request, uri.getTargetEntitySet());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A_Product?$expand=to_Nothing",
                "A_Product?$select=Nothing",
                "A_Product?$orderby=Nothing",
                "A_Product?$filter=Nothing%20eq%20'1'",
                "A_Product?$filter=LastChangeDateTime%20ge%20'2026-03-02'",
                "A_Nothing"
            })
    void whatIsNotPublishedDoesNotParse(String path) throws ODataException, IOException {
        Edm edm = published("API_PRODUCT_SRV");
        HttpRequest request = HttpRequest.get(URI.create("https://x.example" + ROOT + "API_PRODUCT_SRV/" + path));
        assertThatThrownBy(() -> parsed(edm, "API_PRODUCT_SRV", request)).isInstanceOf(ODataException.class);
    }

    private static Edm published(String service) throws ODataException, IOException {
        try (InputStream in = Files.newInputStream(PublishedFiles.of("sap-edmx/" + service + ".edmx"))) {
            return EntityProvider.readMetadata(in, false);
        }
    }

    private static UriInfo parsed(Edm edm, String service, HttpRequest request) throws ODataException {
        return UriParser.parse(edm, path(request, service), options(request));
    }

    /** Olingo 2.0.11 refuses empty key parts, which the vendor's addresses have; a blank stands for them here. */
    private static List<PathSegment> path(HttpRequest request, String service) {
        String path = request.uri().getRawPath().substring((ROOT + service + "/").length());
        return Arrays.stream(path.split("/", -1))
                .map(segment -> segment.replaceAll("(?<=\\w=)''(?=[,)])", "'%20'"))
                .map(segment -> UriParser.createPathSegment(segment, null))
                .toList();
    }

    private static Map<String, String> options(HttpRequest request) {
        Map<String, String> options = new LinkedHashMap<>();
        Stream.ofNullable(request.uri().getRawQuery())
                .flatMap(query -> Arrays.stream(query.split("&", -1)))
                .forEach(option -> options.put(
                        decoded(option.substring(0, option.indexOf('='))),
                        decoded(option.substring(option.indexOf('=') + 1))));
        return options;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static void read(HttpRequest request, EdmEntitySet set) throws ODataException {
        EntityProviderReadProperties properties = EntityProviderReadProperties.init()
                .mergeSemantic(request.method().equals("PATCH"))
                .isValidatingFacets(true)
                .build();
        assertThat(EntityProvider.readEntry(
                                "application/json",
                                set,
                                new ByteArrayInputStream(request.body().toArray()),
                                properties)
                        .getProperties())
                .isNotEmpty();
    }
}
