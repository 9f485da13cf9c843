package io.retailsync.simulators.salesforce;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.spi.HttpResponse;
import io.retailsync.testkit.FaultKind;
import org.junit.jupiter.api.Test;

class SalesforceFaultsTest {

    private final Crm crm = new Crm();

    @Test
    void anExpiredTokenIsReallyDead() {
        assertThat(Crm.code(crm.refuse(FaultKind.EXPIRED_TOKEN, "GET", "/limits", "")))
                .isEqualTo("401 INVALID_SESSION_ID");
        assertThat(Crm.code(crm.get("/limits"))).isEqualTo("401 INVALID_SESSION_ID");
        crm.login();
        assertThat(crm.get("/limits").status()).isEqualTo(200);
    }

    @Test
    void aThrottledRequestIsForbiddenAndChangesNothing() {
        HttpResponse answer = crm.refuse(FaultKind.THROTTLED, "POST", "/sobjects/Account", "{'Name':'A'}");
        assertThat(Crm.code(answer)).isEqualTo("403 REQUEST_LIMIT_EXCEEDED");
        assertThat(crm.simulator.effects()).isEmpty();
    }

    @Test
    void aRowThatSomebodyHoldsCanNotBeWritten() {
        assertThat(Crm.code(crm.refuse(FaultKind.STALE_VERSION, "POST", "/sobjects/Account", "{'Name':'A'}")))
                .isEqualTo("400 UNABLE_TO_LOCK_ROW");
        assertThat(crm.create("Account", "{'Name':'A'}")).isNotEmpty();
    }

    @Test
    void aRuleOfTheOrgRefusesARowAndChangesNothing() {
        assertThat(Crm.code(crm.refuse(FaultKind.BUSINESS_REJECTION, "POST", "/sobjects/Account", "{'Name':'A'}")))
                .isEqualTo("400 FIELD_CUSTOM_VALIDATION_EXCEPTION");
        assertThat(crm.simulator.effects()).isEmpty();
        assertThat(crm.create("Account", "{'Name':'A'}")).isNotEmpty();
    }

    @Test
    void oneHeldRowOfACollectionFailsAlone() {
        JsonNode results = Crm.json(crm.refuse(
                FaultKind.STALE_VERSION,
                "PATCH",
                "/composite/sobjects/Account/RetailSync_Id__c",
                "{'records':[{'RetailSync_Id__c':'1','Name':'A'},{'RetailSync_Id__c':'2','Name':'B'}]}"));
        assertThat(results.path(0).path("errors").path(0).path("statusCode").asText())
                .isEqualTo("UNABLE_TO_LOCK_ROW");
        assertThat(results.path(1).path("success").asBoolean()).isTrue();
    }

    @Test
    void readsAndLoginsKnowNoLocks() {
        assertThat(crm.simulator.refuse(FaultKind.STALE_VERSION, crm.request("GET", "/limits", ""), crm.now))
                .isEmpty();
        assertThat(crm.simulator.refuse(FaultKind.BUSINESS_REJECTION, crm.request("GET", "/limits", ""), crm.now))
                .isEmpty();
        assertThat(crm.simulator.refuse(FaultKind.MISSING_CSRF, crm.request("GET", "/limits", ""), crm.now))
                .isEmpty();
    }
}
