package io.retailsync.erp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.api.ConfigurationRefused;
import io.retailsync.model.Command;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.model.finance.RequestCreditMemo;
import io.retailsync.model.json.ModelJson;
import io.retailsync.model.party.Customer;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.model.payment.Refund;
import io.retailsync.model.sales.BookOrder;
import io.retailsync.spi.Descriptor;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.State;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a company says of itself stands in what is sent to it. */
class OptionsTest {

    private static final Key REFUND = new Key("refund", "r-1");

    private final Company company = new Company().withCustomer();
    private final S4HanaConnectorBuilder builder = S4HanaConnector.builder()
            .tenant(URI.create("https://my400123-api.s4hana.example/"))
            .credentials(BasicUser.of("RETAIL_SYNC", "welcome-2026"))
            .salesArea("1010", "10", "00");

    private static JsonNode sent(Rendered rendered) {
        return ModelJson.standard().tree(Company.ready(rendered).utf8());
    }

    private JsonNode sent(Command command) {
        return sent(builder.build().render(command, Orders.REFERENCE, company));
    }

    private JsonNode sent(Customer customer) {
        Key key = Key.of(CustomerPaths.TYPE, "c-1");
        Governed<Customer> record = new Governed<>(key, "acme", 1, List.of(), Map.of(), "eu", Map.of(), customer);
        return sent(builder.build().render(new State<>(record, Optional.empty(), Map.of(), Optional.empty()), company));
    }

    @Test
    void documentsAreOfTheTypesOfTheCompany() {
        builder.documentTypes("ZOR", "ZCR");
        assertThat(sent(new BookOrder(Orders.KEY, Orders.of(Orders.line(1, "MUG-1", 1, "7.50"))))
                        .findValuesAsText("SalesOrderType"))
                .containsExactly("ZOR");
        company.ids.put(Orders.AT_SHOP + " sales-order", "1001");
        Refund refund = new Refund(
                Orders.AT_SHOP, Instant.parse("2026-03-02T09:00:00Z"), List.of(), null, Orders.eur("3.00"), null, null);
        assertThat(sent(new RequestCreditMemo(REFUND, REFUND, null, refund)).findValuesAsText("CreditMemoRequestType"))
                .containsExactly("ZCR");
    }

    @Test
    void customersAreClassifiedForTaxWhereGoodsDepart() {
        builder.departingFrom("AT", "MWST");
        JsonNode customer = sent(CustomerTest.customer("ada@example.org", null, "Dresden"));
        assertThat(customer.findValuesAsText("DepartureCountry")).containsExactly("AT");
        assertThat(customer.findValuesAsText("CustomerTaxCategory")).containsExactly("MWST");
    }

    @Test
    void whatIsNoCurrencyIsRefused() {
        assertThatThrownBy(() -> builder.currency("Euro"))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("'Euro' is no currency of ISO 4217: write one such as .currency(\"EUR\")");
    }

    @Test
    void whatCanNotBeACompanyIsRefused() {
        assertThatThrownBy(() -> builder.tenant(URI.create("my400123-api.s4hana.example")))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("is no address: write .tenant(URI.create(");
        assertThatThrownBy(() -> builder.salesArea("1010", "", "00"))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("write all three, such as .salesArea(");
        assertThatThrownBy(() -> BasicUser.of(" ", "welcome-2026"))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("a communication user without a name");
        assertThat(builder.plants("1010", "1010").build()).isNotNull();
    }

    @Test
    void stockAndDeliveriesAreLookedForAtTheIntervalsSaid() {
        Descriptor described = builder.polling(Duration.ofMinutes(7), Duration.ofSeconds(11))
                .build()
                .describe();
        assertThat(described.streams())
                .extracting(Descriptor.Stream::every)
                .containsExactly(Duration.ofMinutes(7), Duration.ofSeconds(11));
    }
}
