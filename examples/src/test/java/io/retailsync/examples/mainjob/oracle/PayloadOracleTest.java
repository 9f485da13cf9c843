package io.retailsync.examples.mainjob.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.retailsync.simulators.salesforce.SalesforceOrg;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Vendors are filled by hand; each payload is followed to what it says. */
class PayloadOracleTest {

    private static final String CUSTOMER =
            "{\"id\":1,\"state\":\"enabled\",\"email\":\"Ann@example.com\",\"first_name\":\"Ann\",\"last_name\":\"%s\"}";

    private final Stage stage = new Stage();

    private static GivenPayload payload(String topic, String body, String... takenBy) {
        try {
            return new GivenPayload(
                    topic.replace('/', '.') + ".json", topic, new ObjectMapper().readTree(body), Set.of(takenBy));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private List<Finding> judge(GivenPayload... payloads) {
        return PayloadOracle.judge(List.of(payloads), stage.retailer()).findings();
    }

    @Test
    void aDeliveredCustomerHasToBeAtCrmAndErp() {
        assertThat(judge(payload("customers/create", CUSTOMER.formatted("Smith"), "crm", "erp")))
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.LOST, Finding.Kind.LOST);
    }

    @Test
    void aDeliveredConsentSpeaksOfItsCustomerAndARefundOfItsOrder() {
        GivenPayload customer = payload("customers/create", CUSTOMER.formatted("Smith"));
        String consent = "customers_email_marketing_consent/update";
        assertThat(judge(customer, payload(consent, "{\"customer_id\":1}", "erp")))
                .hasSize(1);
        assertThat(judge(customer, payload(consent, "{\"customer_id\":2}", "erp")))
                .isEmpty();
        GivenPayload order = payload("orders/create", "{\"id\":3,\"name\":\"#9\",\"line_items\":[]}");
        assertThat(judge(order, payload("refunds/create", "{\"id\":8,\"order_id\":3}", "crm")))
                .hasSize(1);
        assertThat(judge(order, payload("orders/edited", "{\"order_edit\":{\"order_id\":3}}", "crm")))
                .hasSize(1);
    }

    @Test
    void whatWasNotDeliveredIsNotExpected() {
        assertThat(judge(payload("customers/create", CUSTOMER.formatted("Smith"))))
                .isEmpty();
    }

    @Test
    void theLastPayloadOfACustomerHolds() {
        contact("Jones");
        stage.clerk().partner("ann@example.com", "Ann", "Jones", Stage.NOON);
        GivenPayload first = payload("customers/create", CUSTOMER.formatted("Smith"));
        assertThat(judge(first, payload("customers/update", CUSTOMER.formatted("Jones"), "crm", "erp")))
                .isEmpty();
        assertThat(judge(first, payload("customers/update", CUSTOMER.formatted("Miller"), "crm", "erp")))
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.WRONG_STATE, Finding.Kind.WRONG_STATE);
    }

    private void contact(String last) {
        SalesforceOrg org = stage.retailer().org();
        String account = org.enter("Account", Map.of("Name", "Ann"), Stage.NOON);
        org.enter(
                "Contact",
                Map.of("AccountId", account, "FirstName", "Ann", "LastName", last, "Email", "ann@example.com"),
                Stage.NOON);
    }

    @Test
    void aProductWithAnotherNameIsAWrongStateAndWithoutAPriceIsLost() {
        String product =
                "{\"id\":2,\"title\":\"Tee\",\"variants\":[{\"sku\":\"T-1\",\"title\":\"Default Title\",\"price\":\"9.90\"}]}";
        stage.retailer().org().enter("Product2", Map.of("Name", "Mug", "StockKeepingUnit", "T-1"), Stage.NOON);
        assertThat(judge(payload("products/update", product, "crm")))
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.WRONG_STATE, Finding.Kind.LOST);
    }

    @Test
    void anOrderWithoutItsItemsIsAWrongState() {
        String order =
                "{\"id\":3,\"name\":\"#9\",\"total_price\":\"9.90\",\"line_items\":[{\"sku\":\"T-1\",\"quantity\":2,\"current_quantity\":1}]}";
        assertThat(judge(payload("orders/create", order, "crm")))
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.LOST);
        SalesforceOrg org = stage.retailer().org();
        org.enter(
                "Order",
                Map.of(
                        "AccountId", org.enter("Account", Map.of("Name", "Ann"), Stage.NOON),
                        "Name", "#9",
                        "OrderReferenceNumber", "#9",
                        "EffectiveDate", "2026-11-20",
                        "Status", "Draft",
                        "RetailSync_Total__c", "9.90"),
                Stage.NOON);
        assertThat(judge(payload("orders/create", order, "crm")))
                .extracting(Finding::text)
                .containsExactly("pieces by SKU is {}, expected {T-1=1}");
    }
}
