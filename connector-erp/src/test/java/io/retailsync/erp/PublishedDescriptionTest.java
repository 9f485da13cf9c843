package io.retailsync.erp;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.spi.Bytes;
import io.retailsync.spi.HttpRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vendor's OpenAPI descriptions find nothing wrong with what we send. */
class PublishedDescriptionTest {

    private static final String ROOT = "/sap/opu/odata/sap/";

    @ParameterizedTest
    @CsvSource({
        "API_SALES_ORDER_SRV, API_SALES_ORDER_SRV, 10",
        "API_MATERIAL_STOCK_SRV, API_MATERIAL_STOCK_SRV, 2",
        "API_OUTBOUND_DELIVERY_SRV;v=0002, API_OUTBOUND_DELIVERY_SRV_0002, 3"
    })
    void everyRequestIsDescribed(String service, String file, int atLeast) throws IOException {
        String base = ROOT + service + "/";
        PublishedDescription description =
                PublishedDescription.read(PublishedFiles.of("sap-openapi/" + file + ".json"), base);
        List<HttpRequest> requests = VendorDay.requests().stream()
                .filter(request -> request.uri().getRawPath().startsWith(base))
                .filter(request -> !request.uri().getRawPath().equals(base))
                .toList();
        assertThat(requests).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(requests)
                .allSatisfy(request -> assertThat(description.findings(request)).isEmpty());
    }

    @Test
    void whatIsNotDescribedIsFound() throws IOException {
        PublishedDescription description = PublishedDescription.read(
                PublishedFiles.of("sap-openapi/API_SALES_ORDER_SRV.json"), ROOT + "API_SALES_ORDER_SRV/");
        assertThat(description.findings(get("A_SalesOrder?$expand=to_Nothing"))).hasSize(1);
        assertThat(description.findings(get("A_SalesOrder?$nothing=1"))).hasSize(1);
        assertThat(description.findings(get("A_Nothing"))).hasSize(1);
        HttpRequest post = new HttpRequest(
                "POST",
                URI.create("https://x.example" + ROOT + "API_SALES_ORDER_SRV/A_SalesOrder"),
                Map.of(),
                Bytes.utf8(
                        "{\"PurchaseOrderByCustomer\":\"" + "x".repeat(36)
                                + "\",\"Nothing\":1,\"to_Item\":{\"results\":[{\"SalesOrderItem\":\"10\",\"RequestedQuantity\":\"1.0001\"}]}}"));
        assertThat(description.findings(post)).hasSize(4);
    }

    private static HttpRequest get(String path) {
        return HttpRequest.get(URI.create("https://x.example" + ROOT + "API_SALES_ORDER_SRV/" + path));
    }
}
