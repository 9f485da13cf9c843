package io.retailsync.simulators.salesforce;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class CompositeTest {

    private final Crm crm = new Crm();

    @Test
    void aLaterPartNamesTheResultOfAnEarlierOne() {
        JsonNode answer = composite(
                true,
                part("POST", "/sobjects/Account", "acc", "{'Name':'Acme'}"),
                part("POST", "/sobjects/Contact", "con", "{'LastName':'Doe','AccountId':'@{acc.id}'}"),
                part("GET", "/sobjects/Contact/@{con.id}?fields=AccountId", "back", "null"));
        assertThat(answer)
                .extracting(part -> part.path("httpStatusCode").asInt())
                .containsExactly(201, 201, 200);
        assertThat(answer.path(0).path("body").has("warnings")).isTrue();
        assertThat(answer.path(2).path("body").path("AccountId"))
                .isEqualTo(answer.path(0).path("body").path("id"));
    }

    @Test
    void oneFailureUndoesAllAndTheInnocentSaySo() {
        JsonNode answer = composite(
                true,
                part("POST", "/sobjects/Account", "acc", "{'Name':'Acme'}"),
                part("POST", "/sobjects/Contact", "con", "{'FirstName':'Doe'}"),
                part("POST", "/sobjects/Account", "last", "{'Name':'Acme'}"));
        assertThat(answer)
                .extracting(part -> part.path("body").path(0).path("errorCode").asText())
                .containsExactly("PROCESSING_HALTED", "REQUIRED_FIELD_MISSING", "PROCESSING_HALTED");
        assertThat(crm.simulator.effects()).isEmpty();
        assertThat(crm.simulator.org().records("Account")).isEmpty();
    }

    @Test
    void withoutAllOrNoneTheOthersStay() {
        JsonNode answer = composite(
                false,
                part("POST", "/sobjects/Contact", "con", "{'FirstName':'Doe'}"),
                part("POST", "/sobjects/Account", "acc", "{'Name':'Acme','Description':'@{con.id}'}"),
                part("POST", "/sobjects/Account", "last", "{'Name':'Acme'}"));
        assertThat(answer)
                .extracting(part -> part.path("httpStatusCode").asInt())
                .containsExactly(400, 400, 201);
        assertThat(crm.simulator.org().records("Account")).hasSize(1);
    }

    @Test
    void theWholeCountsAsOneRequest() {
        composite(
                false,
                part("GET", "/limits", "one", "null"),
                part("GET", "/query?q=SELECT+Id+FROM+Account", "two", "null"));
        assertThat(crm.get("/limits").header("sforce-limit-info")).contains("api-usage=2/100000");
    }

    @Test
    void moreThanTwentyFivePartsAreRefused() {
        String[] parts = java.util.stream.IntStream.range(0, 26)
                .mapToObj(index -> part("GET", "/limits", "r" + index, "null"))
                .toArray(String[]::new);
        assertThat(crm.call("POST", "/composite", "{'compositeRequest':[" + String.join(",", parts) + "]}")
                        .status())
                .isEqualTo(400);
    }

    private JsonNode composite(boolean allOrNone, String... parts) {
        return Crm.json(crm.call(
                        "POST",
                        "/composite",
                        "{'allOrNone':" + allOrNone + ",'compositeRequest':[" + String.join(",", parts) + "]}"))
                .path("compositeResponse");
    }

    private static String part(String method, String path, String id, String body) {
        return "{'method':'" + method + "','url':'" + Crm.DATA + path + "','referenceId':'" + id + "','body':" + body
                + "}";
    }
}
