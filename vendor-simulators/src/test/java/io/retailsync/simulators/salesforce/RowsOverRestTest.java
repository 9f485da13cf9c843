package io.retailsync.simulators.salesforce;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.spi.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowsOverRestTest {

    private final Crm crm = new Crm();

    @Test
    void aRecordIsCreatedReadChangedAndDeleted() {
        String id = crm.create("Account", "{'Name':'  Acme  ','Phone':''}");
        JsonNode read = Crm.json(crm.get("/sobjects/Account/" + id));
        assertThat(read.path("Name").asText()).isEqualTo("Acme");
        assertThat(read.path("Phone").isNull()).isTrue();
        assertThat(read.path("CreatedDate").asText()).isEqualTo("2026-11-20T10:00:00.000+0000");

        crm.later(Duration.ofMillis(1_700));
        assertThat(crm.call("PATCH", "/sobjects/Account/" + id, "{'Name':'Acme Ltd'}")
                        .status())
                .isEqualTo(204);
        JsonNode changed = Crm.json(crm.get("/sobjects/Account/" + id + "?fields=Name,SystemModstamp"));
        assertThat(changed.path("Name").asText()).isEqualTo("Acme Ltd");
        assertThat(changed.path("SystemModstamp").asText()).isEqualTo("2026-11-20T10:00:01.000+0000");

        assertThat(crm.call("DELETE", "/sobjects/Account/" + id, "").status()).isEqualTo(204);
        assertThat(Crm.code(crm.get("/sobjects/Account/" + id))).isEqualTo("404 ENTITY_IS_DELETED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{}|400 REQUIRED_FIELD_MISSING",
                "{'LastName':'A','Foo__c':1}|400 INVALID_FIELD",
                "{'LastName':'A','Name':'B'}|400 INVALID_FIELD_FOR_INSERT_UPDATE",
                "{'LastName':'A','Id':'0035e0000000001AAA'}|400 INVALID_FIELD",
                "{'LastName':'A','Email':'nobody'}|400 INVALID_EMAIL_ADDRESS",
                "{'LastName':'A','FirstName':'12345678901234567890123456789012345678901'}|400 STRING_TOO_LONG",
                "{'LastName':'A','AccountId':'x'}|400 MALFORMED_ID",
                "{'LastName':'A','AccountId':'0015e0000000099AAA'}|400 INVALID_CROSS_REFERENCE_KEY",
                "{'LastName':'A','AccountId':'0035e0000000099AAA'}|400 FIELD_INTEGRITY_EXCEPTION",
                "{'LastName':'A','Account':{'RetailSync_Id__c':'42'}}|400 INVALID_FIELD",
                "{'LastName':5}|400 JSON_PARSER_ERROR",
                "{'LastName':'A','Birthdate':'20.11.2026'}|400 JSON_PARSER_ERROR",
                "{'LastName'|400 JSON_PARSER_ERROR",
            })
    void aBadContactIsRefusedWithTheVendorsCode(String body, String code) {
        assertThat(Crm.code(crm.call("POST", "/sobjects/Contact", body))).isEqualTo(code);
        assertThat(crm.simulator.effects()).isEmpty();
    }

    @Test
    void aMissingParentIsNamedAsTheVendorNamesIt() {
        HttpResponse answer =
                crm.call("POST", "/sobjects/Contact", "{'LastName':'A','Account':{'RetailSync_Id__c':'42'}}");
        assertThat(Crm.json(answer).path(0).path("message").asText())
                .isEqualTo("Foreign key external ID: 42 not found for field RetailSync_Id__c in entity Account");
    }

    @Test
    void aParentMayBeNamedByItsExternalId() {
        String account = crm.create("Account", "{'Name':'Acme','RetailSync_Id__c':'A-1'}");
        String contact = crm.create("Contact", "{'LastName':'Doe','Account':{'RetailSync_Id__c':'a-1'}}");
        assertThat(crm.simulator.org().byId(contact).orElseThrow().text("AccountId"))
                .contains(account);
    }

    @Test
    void aSecondRecordWithAUniqueKeyIsRefusedAndNamesTheFirst() {
        String first = crm.create("Contact", "{'LastName':'Doe','RetailSync_Id__c':'c-1'}");
        HttpResponse answer = crm.call("POST", "/sobjects/Contact", "{'LastName':'Roe','RetailSync_Id__c':'C-1'}");
        assertThat(Crm.code(answer)).isEqualTo("400 DUPLICATE_VALUE");
        assertThat(Crm.json(answer).path(0).path("message").asText())
                .endsWith("duplicates value on record with id: " + first.substring(0, 15));
    }

    @Test
    void anUpsertCreatesThenChangesThenMeetsSeveral() {
        String path = "/sobjects/Contact/RetailSync_Id__c/E%201%2F%C3%A9";
        HttpResponse created = crm.call("PATCH", path, "{'LastName':'Doe'}");
        assertThat(created.status()).isEqualTo(201);
        assertThat(Crm.json(created).path("created").asBoolean()).isTrue();
        assertThat(created.header("location").orElseThrow()).startsWith("/services/data/v68.0/sobjects/Contact/003");
        assertThat(crm.simulator.org().byKey("Contact", "E 1/é")).isPresent();

        HttpResponse changed = crm.call("PATCH", path, "{'LastName':'Roe'}");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(Crm.json(changed).path("created").asBoolean(true)).isFalse();

        crm.create("Contact", "{'LastName':'A','Email':'twin@acme.example'}");
        crm.create("Contact", "{'LastName':'B','Email':'twin@acme.example'}");
        HttpResponse several = crm.call("PATCH", "/sobjects/Contact/Email/twin@acme.example", "{'LastName':'C'}");
        assertThat(several.status()).isEqualTo(300);
        assertThat(Crm.json(several)).hasSize(2);
    }

    @Test
    void anUpsertByAFieldThatIsNoKeyOrWithTheKeyInTheBodyIsRefused() {
        assertThat(Crm.code(crm.call("PATCH", "/sobjects/Contact/Title/Boss", "{}")))
                .isEqualTo("404 NOT_FOUND");
        assertThat(Crm.code(crm.call(
                        "PATCH", "/sobjects/Contact/RetailSync_Id__c/1", "{'LastName':'A','RetailSync_Id__c':'1'}")))
                .isEqualTo("400 INVALID_FIELD");
        assertThat(crm.call("PATCH", "/sobjects/Contact/RetailSync_Id__c/1?updateOnly=true", "{'LastName':'A'}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aFieldThatIsSetAtCreationOnlyIsRefusedWhenAnUpsertChanges() {
        String product = crm.create("Product2", "{'Name':'Hat'}");
        String body = "{'Product2Id':'" + product + "','Pricebook2Id':'"
                + crm.simulator.org().standardPricebookId() + "','UnitPrice':12.5}";
        String path = "/sobjects/PricebookEntry/RetailSync_Id__c/std:hat";
        assertThat(crm.call("PATCH", path, body).status()).isEqualTo(201);
        assertThat(Crm.code(crm.call("PATCH", path, body))).isEqualTo("400 INVALID_FIELD_FOR_INSERT_UPDATE");
        assertThat(crm.call("PATCH", path, "{'UnitPrice':13}").status()).isEqualTo(200);
    }

    @Test
    void aConditionalChangeIsRefusedWhenSomebodyChangedTheRecordSince() {
        String id = crm.create("Contact", "{'LastName':'Doe'}");
        var request = crm.request("PATCH", "/sobjects/Contact/" + id, "{'LastName':'Roe'}");
        assertThat(crm.send(request.with("If-Unmodified-Since", "Fri, 20 Nov 2026 09:59:59 GMT"))
                        .status())
                .isEqualTo(412);
        assertThat(crm.send(request.with("If-Unmodified-Since", "Fri, 20 Nov 2026 10:00:00 GMT"))
                        .status())
                .isEqualTo(204);
    }

    @Test
    void everyAnswerTellsTheUseOfTheDailyLimit() {
        assertThat(crm.get("/limits").header("sforce-limit-info")).contains("api-usage=1/100000");
        assertThat(crm.get("/sobjects/Account/describe").header("sforce-limit-info"))
                .contains("api-usage=2/100000");
    }

    @Test
    void theDailyLimitHoldsOverARollingDay() {
        Crm small = new Crm(SalesforceSimulator.builder().dailyRequests(2).sessionTimeout(Duration.ofDays(9)));
        small.get("/limits");
        small.later(Duration.ofHours(12));
        small.get("/limits");
        assertThat(Crm.code(small.get("/limits"))).isEqualTo("403 REQUEST_LIMIT_EXCEEDED");
        small.later(Duration.ofHours(13));
        assertThat(small.get("/limits").status()).isEqualTo(200);
    }

    @Test
    void changedAndDeletedRecordsAreListedByTheirStamp() {
        String kept = crm.create("Account", "{'Name':'Acme'}");
        String gone = crm.create("Account", "{'Name':'Gone'}");
        crm.call("DELETE", "/sobjects/Account/" + gone, "");
        crm.later(Duration.ofMinutes(5));
        String window = "?start=2026-11-20T09:59:00%2B00:00&end=2026-11-20T10:01:00Z";
        assertThat(Crm.json(crm.get("/sobjects/Account/updated" + window)).path("ids"))
                .extracting(JsonNode::asText)
                .containsExactly(kept);
        assertThat(Crm.json(crm.get("/sobjects/Account/deleted/" + window)).path("deletedRecords"))
                .extracting(node -> node.path("id").asText())
                .containsExactly(gone);
    }

    @Test
    void editsByHandAreStampedAndToldApartFromThoseOfIntegrations() {
        crm.create("Contact", "{'LastName':'Doe','RetailSync_Id__c':'c-1'}");
        crm.later(Duration.ofMinutes(1));
        crm.simulator.org().changeConsent("c-1", true, crm.now);
        crm.simulator.org().editContact("c-1", Map.of("MailingCity", "Berlin"), crm.now.minusSeconds(30));
        SalesforceRecord contact = crm.simulator.org().byKey("Contact", "c-1").orElseThrow();
        assertThat(contact.isTrue("HasOptedOutOfEmail")).isTrue();
        assertThat(contact.modifiedAt()).isEqualTo(crm.now.minusSeconds(30));
        assertThat(crm.simulator.effects())
                .extracting(effect -> effect.operation())
                .containsExactly("create Contact", "edit Contact", "edit Contact");
        assertThat(crm.simulator.effects().get(1).facts())
                .containsOnlyKeys("HasOptedOutOfEmail", "RetailSync_Id__c", "Legacy_Id__c")
                .containsEntry("HasOptedOutOfEmail", "true");
    }
}
