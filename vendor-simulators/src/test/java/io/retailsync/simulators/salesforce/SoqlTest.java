package io.retailsync.simulators.salesforce;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.spi.HttpResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoqlTest {

    private final Crm crm = new Crm(SalesforceSimulator.builder().pageSize(2));

    @BeforeEach
    void fiveContactsASecondApart() {
        crm.create("Account", "{'Name':'Acme','RetailSync_Id__c':'A'}");
        for (String name : List.of("O\\u0027Neil", "Müller", "100%", "doe", "Doe")) {
            crm.later(Duration.ofSeconds(1));
            crm.create(
                    "Contact",
                    "{\"LastName\":\"" + name + "\",\"RetailSync_Id__c\":\"c-" + crm.now.getEpochSecond() % 60 + "\"}");
        }
        crm.call(
                "PATCH",
                "/sobjects/Contact/RetailSync_Id__c/c-1",
                "{'Account':{'RetailSync_Id__c':'A'},'Email':'o@x.de'}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "LastName = 'O\\'Neil'|1",
                "LastName = 'DOE'|2",
                "LastName LIKE 'd_e'|2",
                "LastName LIKE '100\\%'|1",
                "LastName LIKE '%l%'|2",
                "LastName IN ('Müller', 'doe')|3",
                "LastName NOT IN ('Müller', 'doe')|2",
                "RetailSync_Id__c IN ('C-1','c-2','none')|2",
                "Email = null|4",
                "Email != 'o@x.de'|4",
                "Account.Name = 'Acme'|1",
                "Account.RetailSync_Id__c = 'A' AND HasOptedOutOfEmail = false|1",
                "CreatedDate > 2026-11-20T10:00:03Z|2",
                "CreatedDate >= 2026-11-20T11:00:03+01:00|3",
                "(CreatedDate = 2026-11-20T10:00:01Z AND LastName LIKE 'O%') OR CreatedDate > 2026-11-20T10:00:04Z|2",
                "NOT (LastName = 'doe')|3",
            })
    void aConditionFindsWhatItNames(String condition, int count) {
        assertThat(crm.query("SELECT COUNT() FROM Contact WHERE " + condition)
                        .path("totalSize")
                        .asInt())
                .isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "SELECT Id FROM Bad|INVALID_TYPE",
                "SELECT Nope FROM Contact|INVALID_FIELD",
                "SELECT Id FROM Contact WHERE Nope.Name = 'x'|INVALID_FIELD",
                "SELECT Id FROM Contact WHERE CreatedDate > '2026-11-20T10:00:00Z'|INVALID_FIELD",
                "SELECT Id FROM Contact WHERE LastName = 5|INVALID_FIELD",
                "SELECT Id FROM Contact WHERE Description = 'x'|INVALID_FIELD",
                "SELECT Id FROM Contact WHERE Id = 'x'|INVALID_FIELD",
                "SELECT Id FROM Contact WHERE LastName = 'O'Neil'|MALFORMED_QUERY",
                "SELECT Id FROM Contact WHERE LastName = 'a' AND LastName = 'b' OR LastName = 'c'|MALFORMED_QUERY",
                "SELECT Id FROM Contact WHERE LastName = 'a' LIMIT x|MALFORMED_QUERY",
                "SELECT FROM Contact|MALFORMED_QUERY",
                "SELECT Id FROM Contact garbage|MALFORMED_QUERY",
            })
    void aBadQueryIsRefusedWithTheVendorsCode(String query, String code) {
        HttpResponse answer = crm.get("/query/?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        assertThat(Crm.code(answer)).isEqualTo("400 " + code);
    }

    @Test
    void pagesAreFollowedUntilDoneAndStayAsTheyWereFirst() {
        JsonNode page = crm.query("SELECT Id, LastName, Account.Name FROM Contact ORDER BY CreatedDate DESC, Id");
        assertThat(page.path("totalSize").asInt()).isEqualTo(5);
        crm.create("Contact", "{'LastName':'Late'}");
        List<String> names = new ArrayList<>(page.path("records").findValuesAsText("LastName"));
        String second = page.path("nextRecordsUrl").asText();
        while (!page.path("done").asBoolean()) {
            page = Crm.json(crm.get(page.path("nextRecordsUrl").asText().substring(Crm.DATA.length())));
            names.addAll(page.path("records").findValuesAsText("LastName"));
        }
        assertThat(names).containsExactly("Doe", "doe", "100%", "Müller", "O'Neil");
        assertThat(page.path("records").path(0).path("Account").path("Name").asText())
                .isEqualTo("Acme");
        assertThat(Crm.json(crm.get(second.substring(Crm.DATA.length())))
                        .path("records")
                        .findValuesAsText("LastName"))
                .containsExactly("100%", "Müller");
    }

    @Test
    void aLostLocatorIsAnError() {
        assertThat(Crm.code(crm.get("/query/01g5e0000000099AAA-2"))).isEqualTo("400 INVALID_QUERY_LOCATOR");
    }

    @Test
    void aKeysetWalksThroughRecordsOfOneSecond() {
        crm.later(Duration.ofSeconds(10));
        for (int index = 0; index < 6; index++) {
            crm.create("Contact", "{'LastName':'Twin'}");
        }
        String since = "2026-11-20T10:00:15Z";
        String last = "000000000000000";
        List<String> seen = new ArrayList<>();
        JsonNode records;
        do {
            records = crm.query("SELECT Id FROM Contact WHERE (SystemModstamp = " + since + " AND Id > '" + last
                            + "') OR SystemModstamp > " + since + " ORDER BY SystemModstamp, Id LIMIT 2")
                    .path("records");
            for (JsonNode record : records) {
                last = record.path("Id").asText();
                seen.add(last);
            }
        } while (!records.isEmpty());
        assertThat(seen).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void deletedRecordsAreSeenByQueryAllOnly() {
        String id = crm.query("SELECT Id FROM Contact WHERE LastName = 'Müller'")
                .path("records")
                .path(0)
                .path("Id")
                .asText();
        crm.call("DELETE", "/sobjects/Contact/" + id, "");
        assertThat(crm.query("SELECT Id FROM Contact WHERE Id = '" + id + "'")
                        .path("totalSize")
                        .asInt())
                .isZero();
        JsonNode all = Crm.json(crm.get("/queryAll?q=SELECT+Id%2C+IsDeleted+FROM+Contact+WHERE+Id='" + id + "'"));
        assertThat(all.path("records").path(0).path("IsDeleted").asBoolean()).isTrue();
    }

    @Test
    void theSizeOfAPageIsAHintBetween200And2000() {
        var request =
                crm.request("GET", "/query?q=SELECT+Id+FROM+Contact", "").with("Sforce-Query-Options", "batchSize=1");
        assertThat(Crm.json(crm.send(request)).path("done").asBoolean()).isTrue();
    }

    @Test
    void aStatementBeyondTheLongestUriIsRefusedBeforeItIsRead() {
        assertThat(crm.get("/query?q=" + "x".repeat(17_000)).status()).isEqualTo(414);
    }
}
