package io.retailsync.examples.mainjob.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.examples.mainjob.day.OfferedSale;
import io.retailsync.simulators.s4hana.S4HanaSimulator;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.Collectors;

/** Enters documents at the ERP by hand, as the vendor's API takes them. */
final class ErpClerk {

    private static final String BASIC =
            Base64.getEncoder().encodeToString("RETAIL_SYNC:welcome-2026".getBytes(StandardCharsets.UTF_8));

    private final S4HanaSimulator erp;

    ErpClerk(S4HanaSimulator erp) {
        this.erp = erp;
    }

    /** A person of whom the ERP knows no more than name and e-mail address. */
    void partner(String email, String first, String last, Instant now) {
        post("API_BUSINESS_PARTNER/A_BusinessPartner", """
                {"BusinessPartnerCategory":"1","FirstName":"%s","LastName":"%s",
                 "to_BusinessPartnerAddress":{"results":[{"Country":"DE","to_EmailAddress":{"results":[{"EmailAddress":"%s"}]}}]}}
                """.formatted(first, last, email), now);
    }

    /** The whole order, for some customer. */
    void book(OfferedSale sale, String customer, Instant now) {
        String items = sale.lines().entrySet().stream()
                .map(line -> """
                        {"Material":"%s","RequestedQuantity":"%d","RequestedQuantityUnit":"PC","to_PricingElement":{"results":[
                         {"ConditionType":"PMP0","ConditionRateValue":"%s","ConditionCurrency":"EUR",
                          "ConditionQuantity":"1","ConditionQuantityUnit":"PC"}]}}
                        """.formatted(
                        line.getKey(), line.getValue().pieces(), line.getValue().price()))
                .collect(Collectors.joining(","));
        post(
                "API_SALES_ORDER_SRV/A_SalesOrder",
                """
                {"SalesOrder":"","SalesOrderType":"OR","SalesOrganization":"1010","DistributionChannel":"10","OrganizationDivision":"00",
                 "SoldToParty":"%s","PurchaseOrderByCustomer":"%s/x","TransactionCurrency":"EUR","to_Item":{"results":[%s]}}
                """.formatted(customer, sale.name().substring(1), items),
                now);
    }

    private void post(String path, String json, Instant now) {
        HttpResponse fetched = erp.handle(
                        request(HttpRequest.get(uri("API_SALES_ORDER_SRV/"))).with("x-csrf-token", "Fetch"), now)
                .response();
        String cookies = fetched.header("set-cookie")
                .orElse("")
                .lines()
                .map(line -> line.split(";", -1)[0])
                .collect(Collectors.joining("; "));
        HttpRequest post = request(HttpRequest.post(uri(path), "application/json", Bytes.utf8(json)))
                .with("x-csrf-token", fetched.header("x-csrf-token").orElseThrow())
                .with("cookie", cookies);
        HttpResponse answer = erp.handle(post, now).response();
        assertThat(answer.status()).as(answer.body().utf8()).isEqualTo(201);
    }

    private static HttpRequest request(HttpRequest plain) {
        return plain.with("authorization", "Basic " + BASIC).with("accept", "application/json");
    }

    private static URI uri(String path) {
        return URI.create("https://my.example/sap/opu/odata/sap/" + path);
    }
}
