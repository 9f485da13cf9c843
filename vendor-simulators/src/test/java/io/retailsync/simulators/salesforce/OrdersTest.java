package io.retailsync.simulators.salesforce;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.spi.HttpResponse;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrdersTest {

    private final Crm crm = new Crm();
    private String product = "";
    private String entry = "";
    private String order = "";

    @BeforeEach
    void anAccountAPricedProductAndADraft() {
        crm.create("Account", "{'Name':'Acme','RetailSync_Id__c':'A'}");
        product = crm.create("Product2", "{'Name':'Hat','ProductCode':'HAT','RetailSync_Id__c':'P'}");
        entry = crm.create("PricebookEntry", price(product, crm.simulator.org().standardPricebookId(), "19.99"));
        order = crm.create(
                "Order", draft("'Pricebook2Id':'" + crm.simulator.org().standardPricebookId() + "',"));
    }

    @Test
    void anOrderIsDraftedFilledAndActivated() {
        crm.create("OrderItem", item("'Quantity':3,'UnitPrice':19.99"));
        crm.create("OrderItem", item("'Quantity':1,'UnitPrice':0.015"));
        assertThat(status("Activated").status()).isEqualTo(204);
        SalesforceRecord stored = crm.simulator.org().byId(order).orElseThrow();
        assertThat(stored.text("StatusCode")).contains("Activated");
        assertThat(stored.number("TotalAmount")).contains(new BigDecimal("59.99"));
        assertThat(stored.text("OrderNumber")).contains("00001001");
        assertThat(stored.text("ActivatedDate")).isPresent();
        assertThat(crm.simulator.org().records("OrderItem").get(0).text("Product2Id"))
                .contains(product);
        assertThat(crm.simulator.effects().get(4).facts())
                .containsEntry("Order.RetailSync_Id__c", "O")
                .containsEntry("Quantity", "3.00")
                .containsEntry("TotalPrice", "59.97");
    }

    @Test
    void anOrderCanNotBeBornActive() {
        assertThat(Crm.code(crm.call(
                        "POST",
                        "/sobjects/Order",
                        draft("").replace("Draft", "Activated").replace("'O'", "'O2'"))))
                .isEqualTo("400 FAILED_ACTIVATION");
    }

    @Test
    void anOrderWithoutItemsCanNotBeActivated() {
        assertThat(Crm.code(status("Activated"))).isEqualTo("400 FAILED_ACTIVATION");
    }

    @Test
    void anActivatedOrderStandsStillUntilItIsADraftAgain() {
        String line = crm.create("OrderItem", item("'Quantity':3,'UnitPrice':19.99"));
        status("Activated");
        assertThat(Crm.code(crm.call("POST", "/sobjects/OrderItem", item("'Quantity':1,'UnitPrice':1"))))
                .isEqualTo("400 FIELD_INTEGRITY_EXCEPTION");
        assertThat(Crm.code(crm.call("PATCH", "/sobjects/OrderItem/" + line, "{'Quantity':2}")))
                .isEqualTo("400 FIELD_INTEGRITY_EXCEPTION");
        assertThat(Crm.code(crm.call("DELETE", "/sobjects/OrderItem/" + line, "")))
                .isEqualTo("400 DELETE_FAILED");
        assertThat(Crm.code(crm.call("DELETE", "/sobjects/Order/" + order, ""))).isEqualTo("400 DELETE_FAILED");
        assertThat(crm.call("PATCH", "/sobjects/OrderItem/" + line, "{'Description':'gift'}")
                        .status())
                .isEqualTo(204);

        status("Draft");
        assertThat(crm.call("PATCH", "/sobjects/OrderItem/" + line, "{'Quantity':2}")
                        .status())
                .isEqualTo(204);
        assertThat(crm.call("DELETE", "/sobjects/Order/" + order, "").status()).isEqualTo(204);
        assertThat(crm.simulator.org().records("OrderItem")).isEmpty();
    }

    @Test
    void itemsNeedThePriceBookOfTheirOrder() {
        String bare = crm.create("Order", draft("").replace("'O'", "'O2'"));
        assertThat(Crm.code(crm.call(
                        "POST",
                        "/sobjects/OrderItem",
                        item("'Quantity':1,'UnitPrice':1").replace(order, bare))))
                .isEqualTo("400 FIELD_INTEGRITY_EXCEPTION");
    }

    @Test
    void aPriceNeedsItsStandardPriceAndExistsOnce() {
        String book = crm.create("Pricebook2", "{'Name':'Sale','IsActive':true}");
        String scarf = crm.create("Product2", "{'Name':'Scarf'}");
        assertThat(Crm.code(crm.call("POST", "/sobjects/PricebookEntry", price(scarf, book, "5"))))
                .isEqualTo("400 STANDARD_PRICE_NOT_DEFINED");
        assertThat(crm.call("POST", "/sobjects/PricebookEntry", price(product, book, "15"))
                        .status())
                .isEqualTo(201);
        assertThat(Crm.code(crm.call("POST", "/sobjects/PricebookEntry", price(product, book, "16"))))
                .isEqualTo("400 DUPLICATE_VALUE");
    }

    @Test
    void anInactivePriceCanNotBeSold() {
        crm.call("PATCH", "/sobjects/PricebookEntry/" + entry, "{'IsActive':false}");
        HttpResponse answer = crm.call("POST", "/sobjects/OrderItem", item("'Quantity':1,'UnitPrice':1"));
        assertThat(Crm.code(answer)).isEqualTo("400 FIELD_INTEGRITY_EXCEPTION");
    }

    @Test
    void aRollUpLeavesTheOrdersStampAlone() {
        var before = crm.simulator.org().byId(order).orElseThrow().modifiedAt();
        crm.later(java.time.Duration.ofSeconds(5));
        crm.create("OrderItem", item("'Quantity':3,'UnitPrice':19.99"));
        assertThat(crm.simulator.org().byId(order).orElseThrow().modifiedAt()).isEqualTo(before);
    }

    @Test
    void ordersOfAnotherCurrencyNeedPricesOfTheirs() {
        Crm two = new Crm(SalesforceSimulator.builder().currencies("EUR", "USD"));
        two.create("Account", "{'Name':'Acme','RetailSync_Id__c':'A'}");
        String hat = two.create("Product2", "{'Name':'Hat'}");
        String book = two.simulator.org().standardPricebookId();
        String euro = two.create("PricebookEntry", price(hat, book, "10"));
        String dollars = two.create("PricebookEntry", price(hat, book, "11").replace("}", ",'CurrencyIsoCode':'USD'}"));
        String sale = two.create("Order", draft("'CurrencyIsoCode':'USD','Pricebook2Id':'" + book + "',"));
        String line = "{'OrderId':'" + sale + "','Quantity':1,'UnitPrice':1,'PricebookEntryId':'";
        assertThat(Crm.code(two.call("POST", "/sobjects/OrderItem", line + euro + "'}")))
                .isEqualTo("400 FIELD_INTEGRITY_EXCEPTION");
        assertThat(two.call("POST", "/sobjects/OrderItem", line + dollars + "'}")
                        .status())
                .isEqualTo(201);
    }

    private HttpResponse status(String status) {
        return crm.call("PATCH", "/sobjects/Order/" + order, "{'Status':'" + status + "'}");
    }

    private static String draft(String more) {
        return "{" + more + "'Account':{'RetailSync_Id__c':'A'},'EffectiveDate':'2026-11-20','Status':'Draft',"
                + "'RetailSync_Id__c':'O'}";
    }

    private static String price(String product, String book, String amount) {
        return "{'Product2Id':'" + product + "','Pricebook2Id':'" + book + "','UnitPrice':" + amount
                + ",'IsActive':true}";
    }

    private String item(String values) {
        return "{'OrderId':'" + order + "','PricebookEntryId':'" + entry + "'," + values + "}";
    }
}
