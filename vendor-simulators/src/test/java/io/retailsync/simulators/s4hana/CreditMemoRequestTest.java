package io.retailsync.simulators.s4hana;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.spi.HttpResponse;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class CreditMemoRequestTest {

    private static final String REQUESTS = Caller.CREDITS + "/A_CreditMemoRequest";

    private final Caller caller = Caller.atWork();
    private final String customer = caller.customer();

    private String body(String order) {
        return """
            {"CreditMemoRequestType":"CR","SalesOrganization":"1010","DistributionChannel":"10","OrganizationDivision":"00",
             "SoldToParty":"%s","PurchaseOrderByCustomer":"SH-1-R1","SDDocumentReason":"101","ReferenceSDDocument":"%s",
             "to_Item":{"results":[{"CreditMemoRequestItem":"10","Material":"TEE-RED-M","RequestedQuantity":"1",
              "ReferenceSDDocument":"%s","ReferenceSDDocumentItem":"10",
              "to_PricingElement":[{"ConditionType":"PMP0","ConditionRateValue":"12.34"}]}]}}""".formatted(customer, order, order);
    }

    private HttpResponse request(String order) {
        return caller.post(REQUESTS, body(order));
    }

    private void order() {
        caller.post(Caller.ORDERS + "/A_SalesOrder", Caller.order("SH-1", customer, "TEE-RED-M", "3"));
    }

    @Test
    void aRequestRefersToItsOrderIsBlockedForBillingAndFoundByItsReference() {
        order();
        assertThat(request("1001").status()).isEqualTo(201);
        BookedCredit booked = caller.books().creditMemoRequests().get(0);
        assertThat(booked.netAmount()).isEqualTo("12.34");
        assertThat(booked.salesOrder()).isEqualTo("1001");
        assertThat(booked.items().get(0).salesOrderItem()).isEqualTo("10");
        var found = Caller.data(caller.get(
                REQUESTS + "?" + Caller.filter("PurchaseOrderByCustomer eq 'SH-1-R1'") + "&$select=CreditMemoRequest"));
        assertThat(found).hasSize(1);
        assertThat(Caller.data(caller.get(REQUESTS + "('60000001')"))
                        .path("HeaderBillingBlockReason")
                        .asText())
                .isEqualTo("08");
    }

    @Test
    void aReferenceThatDoesNotExistIsRefused() {
        assertThat(Caller.reason(request("1001"))).isEqualTo("V1/302");
    }

    @Test
    void aClosedPostingPeriodIsRefused() {
        order();
        caller.books().closePeriod(YearMonth.of(2026, 3));
        assertThat(Caller.reason(request("1001"))).isEqualTo("F5/201");
        caller.books().openPeriod(YearMonth.of(2026, 3));
        assertThat(request("1001").status()).isEqualTo(201);
    }
}
