package io.retailsync.simulators.salesforce;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.spi.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CollectionsTest {

    private static final String CONTACTS = "/composite/sobjects/Contact/RetailSync_Id__c";
    private final Crm crm = new Crm();

    @Test
    void twoHundredRecordsAreUpsertedInOneCallAndAnsweredInTheirOrder() {
        String body = contacts(200, "false");
        JsonNode first = Crm.json(crm.call("PATCH", CONTACTS, body));
        JsonNode second = Crm.json(crm.call("PATCH", CONTACTS, body));
        assertThat(first).hasSize(200).allMatch(result -> result.path("created").asBoolean());
        assertThat(second)
                .hasSize(200)
                .noneMatch(result -> result.path("created").asBoolean());
        assertThat(second.path(199).path("id")).isEqualTo(first.path(199).path("id"));
        assertThat(crm.get("/limits").header("sforce-limit-info")).contains("api-usage=3/100000");
    }

    @Test
    void oneMoreIsTooMany() {
        assertThat(crm.call("PATCH", CONTACTS, contacts(201, "false")).status()).isEqualTo(400);
    }

    @Test
    void oneBadRecordFailsAloneInsideAnAnswerThatIsFine() {
        HttpResponse answer = crm.call(
                "PATCH",
                CONTACTS,
                "{'records':[" + contact("1", "'LastName':'A'") + "," + contact("2", "'FirstName':'B'") + "]}");
        JsonNode results = Crm.json(answer);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(results.path(0).path("success").asBoolean()).isTrue();
        assertThat(results.path(1).path("errors").path(0).path("statusCode").asText())
                .isEqualTo("REQUIRED_FIELD_MISSING");
        assertThat(results.path(1).has("id")).isFalse();
    }

    @Test
    void allOrNoneUndoesWhatWentWellAndItsEffects() {
        JsonNode results = Crm.json(crm.call(
                "PATCH",
                CONTACTS,
                "{'allOrNone':true,'records':[" + contact("1", "'LastName':'A'") + "," + contact("2", "'FirstName':'B'")
                        + "]}"));
        assertThat(results.path(0).path("errors").path(0).path("statusCode").asText())
                .isEqualTo("ALL_OR_NONE_OPERATION_ROLLED_BACK");
        assertThat(crm.simulator.effects()).isEmpty();
        assertThat(crm.simulator.org().records("Contact")).isEmpty();
    }

    @Test
    void aKeyTwiceInOneCallFailsBoth() {
        JsonNode results = Crm.json(crm.call(
                "PATCH",
                CONTACTS,
                "{'records':[" + contact("k", "'LastName':'A'") + "," + contact("K", "'LastName':'B'") + "]}"));
        assertThat(results)
                .extracting(result ->
                        result.path("errors").path(0).path("statusCode").asText())
                .containsExactly("DUPLICATE_VALUE", "DUPLICATE_VALUE");
    }

    @Test
    void recordsAreCreatedUpdatedRetrievedAndDeletedTogether() {
        JsonNode made = Crm.json(
                crm.call(
                        "POST",
                        "/composite/sobjects",
                        "{'records':[{'attributes':{'type':'Account'},'Name':'A'},{'attributes':{'type':'Contact'},'LastName':'B'}]}"));
        String account = made.path(0).path("id").asText();
        String contact = made.path(1).path("id").asText();
        JsonNode changed = Crm.json(crm.call(
                "PATCH",
                "/composite/sobjects",
                "{'records':[{'attributes':{'type':'Account'},'id':'" + account + "','Name':'A2'}]}"));
        JsonNode read = Crm.json(crm.call(
                "POST",
                "/composite/sobjects/Account",
                "{'ids':['" + account + "','0015e0000000099AAA'],'fields':['Name']}"));
        JsonNode gone = Crm.json(
                crm.call("DELETE", "/composite/sobjects?ids=" + account + "," + contact + "&allOrNone=true", ""));
        assertThat(changed.path(0).path("success").asBoolean()).isTrue();
        assertThat(read.path(0).path("Name").asText()).isEqualTo("A2");
        assertThat(read.path(1).isNull()).isTrue();
        assertThat(gone).allMatch(result -> result.path("success").asBoolean());
        assertThat(crm.simulator.org().records("Account")).isEmpty();
    }

    @Test
    void anUpsertOnTheIdFieldWithNullCreates() {
        JsonNode results = Crm.json(crm.call(
                "PATCH",
                "/composite/sobjects/Account/Id",
                "{'allOrNone':false,'records':[{'Name':'Sitwell','Id':null,'attributes':{'type':'Account'}}]}"));
        assertThat(results.path(0).path("created").asBoolean()).isTrue();
    }

    private static String contacts(int count, String allOrNone) {
        return IntStream.range(0, count)
                .mapToObj(index -> contact("C" + index, "'LastName':'N" + index + "'"))
                .collect(Collectors.joining(",", "{'allOrNone':" + allOrNone + ",'records':[", "]}"));
    }

    private static String contact(String key, String values) {
        return "{'attributes':{'type':'Contact'},'RetailSync_Id__c':'" + key + "'," + values + "}";
    }
}
