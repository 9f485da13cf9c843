package io.retailsync.simulators.s4hana;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private final Caller caller = Caller.atWork(S4HanaSettings.usual(1).withPageSize(4));

    private void orders(int count) {
        String customer = caller.customer();
        for (int i = 0; i < count; i++) {
            caller.post(Caller.ORDERS + "/A_SalesOrder", Caller.order("SH-" + i, customer, "MUG-1", "1"));
        }
    }

    private static List<String> numbers(JsonNode results) {
        List<String> numbers = new ArrayList<>();
        results.forEach(order -> numbers.add(order.path("SalesOrder").asText()));
        return numbers;
    }

    @Test
    void theSystemPagesByItselfAndNamesItsOwnHost() {
        orders(10);
        List<String> seen = new ArrayList<>();
        JsonNode page = Caller.body(caller.get(Caller.ORDERS + "/A_SalesOrder?$inlinecount=allpages"))
                .path("d");
        assertThat(page.path("__count").asText()).isEqualTo("10");
        while (true) {
            seen.addAll(numbers(page.path("results")));
            String next = page.path("__next").asText();
            if (next.isEmpty()) {
                break;
            }
            assertThat(next).startsWith("https://vhs4hci.internal:44300/sap/");
            String path = next.substring(next.indexOf("/sap/opu/odata/sap/") + "/sap/opu/odata/sap/".length());
            page = Caller.body(caller.get(path)).path("d");
        }
        assertThat(seen).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void topSkipAndOrderAreObeyed() {
        orders(6);
        assertThat(numbers(Caller.data(
                        caller.get(Caller.ORDERS + "/A_SalesOrder?$top=2&$skip=1&$orderby=SalesOrder%20desc"))))
                .containsExactly("1005", "1004");
        assertThat(numbers(Caller.data(caller.get(Caller.ORDERS + "/A_SalesOrder?$top=2&$orderby=SalesOrder&"
                        + Caller.filter("SalesOrder gt '1003' or PurchaseOrderByCustomer eq 'SH-0'")))))
                .containsExactly("1001", "1004");
    }

    @Test
    void severalKeysAreLookedUpAtOnce() {
        orders(4);
        assertThat(numbers(Caller.data(caller.get(Caller.ORDERS + "/A_SalesOrderItem?"
                        + Caller.filter("SalesOrder eq '1001' or (SalesOrder eq '0000001003' or SalesOrder eq '9')")))))
                .containsExactly("1001", "1003");
    }

    @Test
    void aMaterialNumberKeepsItsZeros() {
        caller.books().create(Material.of("000123", "x", "1010"), caller.now);
        caller.books().setStock("000123", "1010", "101A", java.math.BigDecimal.TEN);
        assertThat(caller.get(Caller.PRODUCTS + "/A_Product('000123')").status())
                .isEqualTo(200);
        assertThat(caller.get(Caller.PRODUCTS + "/A_Product('123')").status()).isEqualTo(404);
        assertThat(Caller.data(caller.get(Caller.STOCKS + "/A_MaterialStock?" + Caller.filter("Material eq '000123'"))))
                .hasSize(1);
    }

    @Test
    void changesAreFoundByTime() {
        orders(1);
        caller.now = java.time.Instant.parse("2026-03-02T10:00:00Z");
        caller.jar.clear();
        caller.fetchToken();
        orders(1);
        assertThat(numbers(Caller.data(caller.get(Caller.ORDERS + "/A_SalesOrder?"
                        + Caller.filter("LastChangeDateTime ge datetimeoffset'2026-03-02T09:30:00Z'")))))
                .containsExactly("1002");
        assertThat(
                        numbers(
                                Caller.data(
                                        caller.get(
                                                Caller.ORDERS + "/A_SalesOrder?"
                                                        + Caller.filter(
                                                                "not (substringof('1',PurchaseOrderByCustomer)) and CreationDate eq datetime'2026-03-02T00:00:00'")))))
                .hasSize(2);
    }

    @Test
    void aMaterialHasATextPerLanguageAndATimeOfChangeOnceItWasChanged() {
        String read = Caller.PRODUCTS + "/A_Product?$expand=to_Description&$orderby=Product&";
        String changed = Caller.filter("LastChangeDateTime ge datetimeoffset'2026-03-02T00:00:00Z'");
        assertThat(Caller.data(caller.get(read + changed))).isEmpty();
        assertThat(Caller.data(caller.get(read + Caller.filter("CreationDate ge datetime'2026-03-02T00:00:00'"))))
                .hasSize(2);
        Material mug = Material.of("MUG-1", "Mug", "1010").describedIn("DE", "Becher");
        caller.books().create(mug.withStatus("01", LocalDate.of(2026, 4, 1)).markedForDeletion(), caller.now);
        JsonNode material = Caller.data(caller.get(read + changed)).get(0);
        assertThat(material.path("LastChangeDateTime").asText()).matches("/Date\\(\\d+\\+0000\\)/");
        assertThat(material.path("CreationDate").asText()).isEqualTo("/Date(1772409600000)/");
        assertThat(material.path("IsMarkedForDeletion").asBoolean()).isTrue();
        assertThat(material.path("CrossPlantStatus").asText()).isEqualTo("01");
        assertThat(material.path("to_Description").path("results"))
                .extracting(text -> text.path("Language").asText() + " "
                        + text.path("ProductDescription").asText())
                .containsExactly("DE Becher", "EN Mug");
    }

    @Test
    void productsAndStockAreReadOnly() {
        JsonNode product = Caller.data(caller.get(
                Caller.PRODUCTS + "/A_Product('TEE-RED-M')?$expand=to_Description,to_Plant,to_ProductSalesTax"));
        assertThat(product.path("BaseUnit").asText()).isEqualTo("PC");
        assertThat(product.path("to_Plant").path("results")).hasSize(2);
        JsonNode stock = Caller.data(caller.get(Caller.STOCKS + "/A_MaterialStock?$expand=to_MatlStkInAcctMod"));
        assertThat(stock).hasSize(2);
        assertThat(stock.get(0)
                        .path("to_MatlStkInAcctMod")
                        .path("results")
                        .get(0)
                        .path("MatlWrhsStkQtyInMatlBaseUnit")
                        .asText())
                .isEqualTo("100");
        assertThat(caller.post(Caller.PRODUCTS + "/A_Product", "{\"Product\":\"X\"}")
                        .status())
                .isEqualTo(405);
    }

    @Test
    void answersAreInJsonOnRequestOnly() {
        var plain = new io.retailsync.spi.HttpRequest(
                "GET",
                Caller.uri(Caller.ORDERS + "/A_SalesOrder"),
                java.util.Map.of(
                        "authorization",
                        caller.dressed(io.retailsync.spi.HttpRequest.get(Caller.uri("")))
                                .headers()
                                .get("authorization")),
                io.retailsync.spi.Bytes.empty());
        assertThat(caller.simulator.handle(plain, caller.now).response().status())
                .isEqualTo(406);
        assertThat(caller.get(Caller.ORDERS + "/$metadata").body().utf8()).contains("A_SalesOrderType");
    }
}
