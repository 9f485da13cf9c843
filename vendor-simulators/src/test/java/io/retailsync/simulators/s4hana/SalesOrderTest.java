package io.retailsync.simulators.s4hana;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.testkit.FaultKind;
import io.retailsync.testkit.FaultPlan;
import io.retailsync.testkit.FaultySimulator;
import io.retailsync.testkit.VendorEffect;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SalesOrderTest {

    private static final String ORDERS = Caller.ORDERS + "/A_SalesOrder";

    private final Caller caller = Caller.atWork();
    private final String customer = caller.customer();

    private String create(String reference) {
        HttpResponse response = caller.post(ORDERS, Caller.order(reference, customer, "TEE-RED-M", "3"));
        assertThat(response.status()).as(response.body().utf8()).isEqualTo(201);
        return Caller.data(response).path("SalesOrder").asText();
    }

    private HttpResponse change(String path, String etag, String json) {
        return caller.send(caller.patch(path, etag, json));
    }

    private static String item(String order, String item) {
        return Caller.ORDERS + "/A_SalesOrderItem(SalesOrder='" + order + "',SalesOrderItem='" + item + "')";
    }

    @Test
    void anOrderIsCreatedWholeAndAnsweredWithWhatWasWrittenInline() {
        HttpResponse response = caller.post(ORDERS, Caller.order("SH-1001", customer, "tee-red-m", "3"));
        JsonNode order = Caller.data(response);
        JsonNode item = order.path("to_Item").path("results").get(0);
        assertThat(response.status()).isEqualTo(201);
        assertThat(order.path("TotalNetAmount").asText()).isEqualTo("37.02");
        assertThat(item.path("Material").asText()).isEqualTo("TEE-RED-M");
        assertThat(item.path("SalesOrderItem").asText()).isEqualTo("10");
        assertThat(item.path("to_PricingElement")
                        .path("results")
                        .get(0)
                        .path("ConditionAmount")
                        .asText())
                .isEqualTo("37.02");
        assertThat(order.path("to_Partner").has("__deferred")).isTrue();
        assertThat(order.path("CreationDate").asText()).isEqualTo("/Date(1772409600000)/");
        assertThat(order.path("LastChangeDateTime").asText()).matches("/Date\\(\\d+\\+0000\\)/");
        assertThat(order.path("__metadata").path("etag").asText()).startsWith("W/\"datetimeoffset'2026-03-02T08%3A00");
        assertThat(response.header("location").orElseThrow()).contains("A_SalesOrder('1001')");
    }

    @Test
    void itIsFoundByTheCustomersReferenceWithItsItems() {
        create("SH-1001");
        create("SH-1002's");
        JsonNode found = Caller.data(caller.get(ORDERS + "?"
                + Caller.filter("PurchaseOrderByCustomer eq 'SH-1002''s' and SoldToParty eq '" + customer + "'")
                + "&$expand=to_Item/to_PricingElement&$select=SalesOrder,to_Item/Material,to_Item/to_PricingElement"));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).path("SalesOrder").asText()).isEqualTo("1002");
        assertThat(found.get(0).has("SoldToParty")).isFalse();
        JsonNode item = found.get(0).path("to_Item").path("results").get(0);
        assertThat(item.path("Material").asText()).isEqualTo("TEE-RED-M");
        assertThat(item.path("to_PricingElement").path("results")).hasSize(1);
        assertThat(caller.get(ORDERS + "/$count").body().utf8()).isEqualTo("2");
    }

    @Test
    void theReferenceIsNotUniqueTheSystemOnlyWarns() {
        create("SH-1");
        HttpResponse second = caller.post(ORDERS, Caller.order("SH-1", customer, "MUG-1", "1"));
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.header("sap-message").orElseThrow()).contains("warning");
        assertThat(caller.books().salesOrders()).hasSize(2);
    }

    @Test
    void masterDataDecideWhatIsRefused() {
        caller.books().create(Material.of("HIDDEN", "not sold", "1010").notSold(), caller.now);
        caller.books().create(Material.of("UNTAXED", "no tax", "1010").notTaxed(), caller.now);
        assertThat(refused(Caller.order("r", customer, "NOPE", "1"))).isEqualTo("M3/305");
        assertThat(refused(Caller.order("r", customer, "HIDDEN", "1"))).isEqualTo("V1/302");
        assertThat(refused(Caller.order("r", customer, "UNTAXED", "1"))).isEqualTo("V1/463");
        assertThat(refused(Caller.order("r", customer, "MUG-1", "0"))).isEqualTo("V1/374");
        assertThat(refused(Caller.order("r", "4711", "MUG-1", "1"))).isEqualTo("VP/195");
        assertThat(refused(Caller.order("r", customer, "MUG-1", "1").replace("\"OR\"", "\"XX\"")))
                .isEqualTo("V1/313");
        assertThat(refused(Caller.order("r", customer, "MUG-1", "1").replace("\"10\",\"Org", "\"99\",\"Org")))
                .isEqualTo("V1/312");
        assertThat(refused(Caller.order("r", customer, "MUG-1", "1").replace("PMP0", "ZZZ9")))
                .isEqualTo("V1/801");
        String elsewhere = "\"Material\":\"MUG-1\",\"ProductionPlant\":\"1020\"";
        assertThat(refused(Caller.order("r", customer, "MUG-1", "1").replace("\"Material\":\"MUG-1\"", elsewhere)))
                .isEqualTo("V1/381");
        caller.books().blockCustomer(customer, "01", caller.now);
        assertThat(refused(Caller.order("r", customer, "MUG-1", "1"))).isEqualTo("VP/204");
        caller.books().blockCustomer(customer, "", caller.now);
        caller.books().removeTaxClassification(customer);
        assertThat(refused(Caller.order("r", customer, "MUG-1", "1"))).isEqualTo("V1/463");
        assertThat(caller.books().salesOrders()).isEmpty();
        assertThat(caller.simulator.effects()).isEmpty();
    }

    private String refused(String body) {
        HttpResponse response = caller.post(ORDERS, body);
        assertThat(response.status()).isEqualTo(400);
        assertThat(Caller.body(response).path("error").path("code").asText())
                .as("the top of the answer is generic")
                .isEqualTo("V4/219");
        return Caller.reason(response);
    }

    @Test
    void bodiesThatTheMetadataDoNotKnowAreRefused() {
        String long36 = "x".repeat(36);
        assertThat(caller.post(ORDERS, Caller.order(long36, customer, "MUG-1", "1"))
                        .status())
                .isEqualTo(400);
        assertThat(caller.post(ORDERS, "{\"YY1_Unknown\":\"x\"}").status()).isEqualTo(400);
        assertThat(caller.post(ORDERS, "{").status()).isEqualTo(400);
        assertThat(caller.get(Caller.ORDERS + "/A_Nothing").status()).isEqualTo(404);
        assertThat(caller.get(ORDERS + "?" + Caller.filter("Nothing eq 'x'")).status())
                .isEqualTo(400);
        assertThat(caller.get(ORDERS + "('999')").status()).isEqualTo(404);
    }

    @Test
    void anItemIsChangedOnlyByWhoKnowsTheLatestVersion() {
        String order = create("SH-1");
        String first = caller.etag(item(order, "10"));
        assertThat(change(item(order, "10"), first, "{\"RequestedQuantity\":\"2\"}")
                        .status())
                .isEqualTo(204);
        assertThat(change(item(order, "10"), first, "{\"RequestedQuantity\":\"1\"}")
                        .status())
                .isEqualTo(412);
        String second = caller.etag(ORDERS + "('" + order + "')");
        assertThat(second).isEqualTo(caller.etag(item(order, "10"))).isNotEqualTo(first);
        assertThat(change(item(order, "10"), second, "{\"d\":{\"RequestedQuantity\":\"1\"}}")
                        .status())
                .isEqualTo(204);
        assertThat(caller.books().salesOrder(order).orElseThrow().netAmount()).isEqualTo("12.34");
    }

    @Test
    void aChangeWithoutAVersionIsAskedForOne() {
        String order = create("SH-1");
        var request = caller.patch(item(order, "10"), "x", "{}");
        var headers = new java.util.HashMap<>(request.headers());
        headers.remove("if-match");
        var without = new io.retailsync.spi.HttpRequest("PATCH", request.uri(), headers, request.body());
        assertThat(caller.send(without).status()).isEqualTo(428);
    }

    @Test
    void someoneElsesChangeMakesTheVersionStale() {
        String order = create("SH-1");
        var request = caller.dressed(
                caller.patch(item(order, "10"), caller.etag(item(order, "10")), "{\"RequestedQuantity\":\"2\"}"));
        assertThat(caller.simulator.refuse(FaultKind.STALE_VERSION, request, caller.now))
                .hasValueSatisfying(
                        reply -> assertThat(reply.response().status()).isEqualTo(412));
        assertThat(caller.books().salesOrder(order).orElseThrow().items().get(0).quantity())
                .isEqualTo("3");
    }

    @Test
    void anItemIsAddedRejectedAndTakenBackAgain() {
        String order = create("SH-1");
        HttpResponse added = caller.post(
                ORDERS + "('" + order + "')/to_Item",
                "{\"Material\":\"MUG-1\",\"RequestedQuantity\":\"2\",\"to_PricingElement\":[{\"ConditionType\":\"PMP0\","
                        + "\"ConditionRateValue\":\"5.00\",\"ConditionCurrency\":\"EUR\"}]}");
        assertThat(added.status()).as(added.body().utf8()).isEqualTo(201);
        assertThat(Caller.data(added).path("SalesOrderItem").asText()).isEqualTo("20");
        String path = item(order, "20");
        change(path, caller.etag(path), "{\"SalesDocumentRjcnReason\":\"60\"}");
        BookedOrder booked = caller.books().salesOrder(order).orElseThrow();
        assertThat(booked.items().get(1).rejected()).isTrue();
        assertThat(booked.netAmount()).isEqualTo("37.02");
        assertThat(booked.cancelled()).isFalse();
        assertThat(Caller.data(caller.get(ORDERS + "('" + order + "')"))
                        .path("OverallSDDocumentRejectionSts")
                        .asText())
                .isEqualTo("B");
        change(path, caller.etag(path), "{\"SalesDocumentRjcnReason\":\"\"}");
        assertThat(caller.books().salesOrder(order).orElseThrow().netAmount()).isEqualTo("47.02");
        assertThat(caller.send(caller.delete(path, caller.etag(path))).status()).isEqualTo(204);
        assertThat(caller.books().salesOrder(order).orElseThrow().items()).hasSize(1);
    }

    @Test
    void freightIsAddedLaterAndChanged() {
        String order = create("SH-1");
        String header = ORDERS + "('" + order + "')";
        HttpResponse added = caller.post(
                header + "/to_PricingElement", "{\"ConditionType\":\"HD00\",\"ConditionRateValue\":\"4.90\"}");
        assertThat(added.status()).as(added.body().utf8()).isEqualTo(201);
        assertThat(caller.books().salesOrder(order).orElseThrow().netAmount()).isEqualTo("41.92");
        String element = Caller.ORDERS + "/A_SalesOrderHeaderPrElement(SalesOrder='" + order
                + "',PricingProcedureStep='10',PricingProcedureCounter='1')";
        assertThat(change(element, caller.etag(header), "{\"ConditionRateValue\":\"0\"}")
                        .status())
                .isEqualTo(204);
        assertThat(caller.books().salesOrder(order).orElseThrow().netAmount()).isEqualTo("37.02");
    }

    @Test
    void aRefusedItemLeavesTheOrderAsItWas() {
        String order = create("SH-1");
        HttpResponse added = caller.post(
                ORDERS + "('" + order + "')/to_Item", "{\"Material\":\"NOPE\",\"RequestedQuantity\":\"2\"}");
        assertThat(Caller.reason(added)).isEqualTo("M3/305");
        assertThat(caller.books().salesOrder(order).orElseThrow().items()).hasSize(1);
    }

    @Test
    void anOrderOnSomebodysScreenIsNotChanged() {
        String order = create("SH-1");
        caller.books().openOnScreen(order, "MEYER", caller.now.plusSeconds(60));
        HttpResponse response = change(item(order, "10"), "*", "{\"RequestedQuantity\":\"2\"}");
        assertThat(Caller.body(response).path("error").path("code").asText()).isEqualTo("V1/042");
        caller.now = caller.now.plusSeconds(61);
        assertThat(change(item(order, "10"), "*", "{\"RequestedQuantity\":\"2\"}")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void discountsAndFreightCountToTheCent() {
        String body = Caller.order("SH-1", customer, "TEE-RED-M", "3")
                .replace(
                        "\"to_PricingElement\":{\"results\":[",
                        "\"to_PricingElement\":{\"results\":[{\"ConditionType\":\"DPG1\",\"ConditionRateValue\":\"-10\"},"
                                + "{\"ConditionType\":\"DRG1\",\"ConditionRateValue\":\"-0.02\"},")
                .replace(
                        "\"to_Item\"",
                        "\"to_PricingElement\":[{\"ConditionType\":\"HD00\",\"ConditionRateValue\":\"4.90\"}],\"to_Item\"");
        caller.post(ORDERS, body);
        BookedOrder order = caller.books().salesOrders().get(0);
        assertThat(order.items().get(0).netAmount()).isEqualTo("33.30");
        assertThat(order.netAmount()).isEqualTo("38.20");
    }

    @Test
    void everyEffectIsOnRecordWithItsFacts() {
        String order = create("SH-1");
        change(item(order, "10"), "*", "{\"SalesDocumentRjcnReason\":\"60\"}");
        VendorEffect created = caller.simulator.effects().get(0);
        assertThat(created.operation()).isEqualTo("POST A_SalesOrder");
        assertThat(created.record()).isEqualTo(order);
        assertThat(created.facts())
                .containsEntry("PurchaseOrderByCustomer", "SH-1")
                .containsEntry("SoldToParty", customer)
                .containsEntry("TotalNetAmount", "37.02")
                .containsEntry("item.10.Material", "TEE-RED-M")
                .containsEntry("item.10.RequestedQuantity", "3");
        assertThat(caller.simulator.effects().get(1).facts()).containsEntry("item.10.SalesDocumentRjcnReason", "60");
        assertThat(caller.simulator.effects()).hasSize(2);
    }

    @Test
    void quantitiesKeepTheirPlacesAndAmountsTheirCents() {
        caller.post(ORDERS, Caller.order("SH-9", customer, "TEE-RED-M", "2.500"));
        assertThat(caller.books().salesOrders().get(0).items().get(0).quantity())
                .isEqualByComparingTo(new BigDecimal("2.5"));
        assertThat(caller.books().salesOrders().get(0).netAmount()).isEqualTo("30.85");
    }

    @Test
    void anOrderStruckByABusinessRejectionIsRefusedHoweverOftenItIsSent() {
        FaultPlan plan =
                FaultPlan.none().refusing(1, request -> request.body().utf8().contains("\"PO-1/"));
        FaultySimulator struck = new FaultySimulator(caller.simulator, plan);
        HttpRequest request = HttpRequest.post(
                        Caller.uri(ORDERS),
                        "application/json",
                        Bytes.utf8(Caller.order("PO-1/a", customer, "MUG-1", "1")))
                .with("x-csrf-token", caller.token);
        HttpResponse refused =
                struck.handle(caller.dressed(request), caller.now).response();
        assertThat(refused.status()).isEqualTo(400);
        assertThat(Caller.reason(refused)).isEqualTo("V1/849");
        assertThat(caller.send(request).status()).isEqualTo(400);
        assertThat(caller.books().salesOrders()).isEmpty();
        assertThat(plan.refused()).singleElement().isEqualTo(caller.dressed(request));
        assertThat(plan.strikes()).containsEntry(FaultKind.BUSINESS_REJECTION, 1);
    }

    @Test
    void whatIsOnRecordOrMayNotBeRefusedIsNotStruck() {
        FaultPlan plan =
                FaultPlan.none().refusing(1, request -> request.body().utf8().contains("\"PO-1/"));
        FaultySimulator struck = new FaultySimulator(caller.simulator, plan);
        create("PO-1/a");
        for (String reference : new String[] {"PO-1/a", "PO-2/a"}) {
            HttpRequest request = HttpRequest.post(
                            Caller.uri(ORDERS),
                            "application/json",
                            Bytes.utf8(Caller.order(reference, customer, "MUG-1", "1")))
                    .with("x-csrf-token", caller.token);
            assertThat(struck.handle(caller.dressed(request), caller.now)
                            .response()
                            .status())
                    .isEqualTo(201);
        }
        assertThat(plan.refused()).isEmpty();
    }
}
