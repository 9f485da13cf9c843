package io.retailsync.simulators.s4hana;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.spi.HttpResponse;
import org.junit.jupiter.api.Test;

class PartnerTest {

    private static final String PARTNERS = Caller.PARTNERS + "/A_BusinessPartner";
    private static final String EVERYTHING = "$expand=to_BusinessPartnerAddress/to_EmailAddress,"
            + "to_BusinessPartnerAddress/to_PhoneNumber,to_Customer/to_CustomerSalesArea/to_SalesAreaTax";

    private final Caller caller = Caller.atWork();

    static String person(String externalId) {
        return """
            {"BusinessPartnerCategory":"1","FirstName":"Ada","LastName":"Löwe","BusinessPartnerIDByExtSystem":"%s",
             "to_BusinessPartnerRole":[{"BusinessPartnerRole":"FLCU01"},{"BusinessPartnerRole":"FLCU00"}],
             "to_BusinessPartnerAddress":[{"StreetName":"Hauptstraße","HouseNumber":"1a","PostalCode":"01067","CityName":"Dresden",
               "Country":"DE","to_EmailAddress":[{"EmailAddress":"ada@example.org"}],
               "to_PhoneNumber":[{"PhoneNumber":"351 123456","DestinationLocationCountry":"DE"}]}],
             "to_Customer":{"to_CustomerCompany":[{"CompanyCode":"1010"}],
               "to_CustomerSalesArea":[{"SalesOrganization":"1010","DistributionChannel":"10","Division":"00","Currency":"EUR",
               "to_SalesAreaTax":[{"DepartureCountry":"DE","CustomerTaxCategory":"TTX1","CustomerTaxClassification":"1"}]}]}}""".formatted(externalId);
    }

    private JsonNode create() {
        HttpResponse response = caller.post(PARTNERS, person("shop-4711"));
        assertThat(response.status()).as(response.body().utf8()).isEqualTo(201);
        return Caller.data(response);
    }

    @Test
    void aPersonBecomesACustomerUnderAnotherNumberAndCanOrder() {
        JsonNode partner = create();
        String customer = partner.path("Customer").asText();
        assertThat(customer)
                .isNotEmpty()
                .isNotEqualTo(partner.path("BusinessPartner").asText());
        HttpResponse order =
                caller.post(Caller.ORDERS + "/A_SalesOrder", Caller.order("SH-1", "00" + customer, "MUG-1", "1"));
        assertThat(order.status()).as(order.body().utf8()).isEqualTo(201);
    }

    @Test
    void everythingWrittenInlineIsReadBack() {
        create();
        JsonNode found = Caller.data(caller.get(PARTNERS + "?"
                        + Caller.filter("BusinessPartnerIDByExtSystem eq 'shop-4711'") + "&" + EVERYTHING))
                .get(0);
        JsonNode address =
                found.path("to_BusinessPartnerAddress").path("results").get(0);
        assertThat(found.path("BusinessPartnerIDByExtSystem").asText())
                .as("the field knows upper case only")
                .isEqualTo("SHOP-4711");
        assertThat(found.path("BusinessPartnerFullName").asText()).isEqualTo("Ada Löwe");
        assertThat(found.path("LastChangeDate").isNull()).as("never changed").isTrue();
        assertThat(address.path("PostalCode").asText()).isEqualTo("01067");
        assertThat(address.path("to_EmailAddress")
                        .path("results")
                        .get(0)
                        .path("EmailAddress")
                        .asText())
                .isEqualTo("ada@example.org");
        assertThat(address.path("to_PhoneNumber")
                        .path("results")
                        .get(0)
                        .path("AddressID")
                        .asText())
                .isEqualTo(address.path("AddressID").asText());
        JsonNode area = found.path("to_Customer")
                .path("to_CustomerSalesArea")
                .path("results")
                .get(0);
        assertThat(area.path("to_SalesAreaTax").path("results")).hasSize(1);
        assertThat(caller.books().partners().get(0).emails()).containsExactly("ada@example.org");
    }

    @Test
    void aPartnerIsChangedUnderItsVersionAndItsChangeDateAppears() {
        String number = create().path("BusinessPartner").asText();
        String path = PARTNERS + "('" + number + "')";
        String etag = caller.etag(path);
        assertThat(caller.send(caller.patch(path, etag, "{\"FirstName\":\"Ava\"}"))
                        .status())
                .isEqualTo(204);
        assertThat(caller.send(caller.patch(path, etag, "{\"FirstName\":\"Eva\"}"))
                        .status())
                .isEqualTo(412);
        JsonNode partner = Caller.data(caller.get(path));
        assertThat(partner.path("BusinessPartnerFullName").asText()).isEqualTo("Ava Löwe");
        assertThat(partner.path("LastChangeDate").asText()).isEqualTo("/Date(1772409600000)/");
        assertThat(partner.path("LastChangeTime").asText()).startsWith("PT08H");
    }

    @Test
    void whatHangsBelowAPartnerIsChangedOneByOne() {
        JsonNode partner = create();
        JsonNode address =
                partner.path("to_BusinessPartnerAddress").path("results").get(0);
        String id = address.path("AddressID").asText();
        String addressPath = Caller.PARTNERS + "/A_BusinessPartnerAddress(BusinessPartner='"
                + partner.path("BusinessPartner").asText() + "',AddressID='" + id + "')";
        String emailPath =
                Caller.PARTNERS + "/A_AddressEmailAddress(AddressID='" + id + "',Person='',OrdinalNumber='1')";
        assertThat(caller.send(caller.patch(addressPath, "*", "{\"CityName\":\"Leipzig\"}"))
                        .status())
                .isEqualTo(204);
        assertThat(caller.send(caller.patch(emailPath, "*", "{\"EmailAddress\":\"a@example.org\"}"))
                        .status())
                .isEqualTo(204);
        assertThat(caller.post(
                                addressPath.replace(Caller.PARTNERS + "/", Caller.PARTNERS + "/") + "/to_EmailAddress",
                                "{\"EmailAddress\":\"b@example.org\"}")
                        .status())
                .isEqualTo(201);
        assertThat(caller.books().partners().get(0).emails()).containsExactly("a@example.org", "b@example.org");
        assertThat(caller.books().partners().get(0).addresses().get(0)).containsEntry("CityName", "Leipzig");
    }

    @Test
    void incompletePartnersAreRefused() {
        assertThat(Caller.reason(caller.post(PARTNERS, person("x").replace("Löwe", ""))))
                .isEqualTo("R11/401");
        assertThat(Caller.reason(caller.post(
                        PARTNERS, person("x").replace("\"Country\":\"DE\",\"to_E", "\"Country\":\"QQ\",\"to_E"))))
                .isEqualTo("AM/216");
        assertThat(Caller.reason(caller.post(PARTNERS, person("x").replace("FLCU01", "NOROLE"))))
                .isEqualTo("R11/118");
        assertThat(caller.books().partners()).isEmpty();
    }

    @Test
    void aCustomerIsReadWithItsSalesArea() {
        String customer = create().path("Customer").asText();
        JsonNode area = Caller.data(caller.get(Caller.PARTNERS + "/A_CustomerSalesArea(Customer='" + customer
                + "',SalesOrganization='1010',DistributionChannel='10',Division='00')"));
        assertThat(area.path("Currency").asText()).isEqualTo("EUR");
        assertThat(caller.get(Caller.PARTNERS + "/A_Customer('" + customer + "')/to_CustomerSalesArea")
                        .status())
                .isEqualTo(200);
    }
}
