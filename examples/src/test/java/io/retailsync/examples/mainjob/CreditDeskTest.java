package io.retailsync.examples.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.spi.Bytes;
import io.retailsync.spi.HttpRequest;
import java.net.URI;
import org.junit.jupiter.api.Test;

class CreditDeskTest {

    private final CreditDesk desk = new CreditDesk();

    @Test
    void onlyOrdersThatAreNamedMayBeRefused() {
        assertThat(desk.mayRefuse(post("A_SalesOrder", "1001/abc"))).isFalse();
        desk.mayRefuse("#1001"::equals);
        assertThat(desk.mayRefuse(post("A_SalesOrder", "1001/abc"))).isTrue();
        assertThat(desk.mayRefuse(post("A_SalesOrder", "1002/abc"))).isFalse();
        assertThat(desk.mayRefuse(post("A_SalesOrder", ""))).isFalse();
        assertThat(desk.mayRefuse(post("A_CreditMemoRequest", "1001/abc"))).isFalse();
    }

    private static HttpRequest post(String set, String reference) {
        return HttpRequest.post(
                URI.create("http://127.0.0.1/sap/opu/odata/sap/SERVICE/" + set),
                "application/json",
                Bytes.utf8("{\"PurchaseOrderByCustomer\":\"" + reference + "\"}"));
    }
}
