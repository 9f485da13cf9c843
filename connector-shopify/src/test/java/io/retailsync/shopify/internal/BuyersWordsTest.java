package io.retailsync.shopify.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.EmailAddress;
import io.retailsync.model.PersonalText;
import io.retailsync.model.sales.Order;
import io.retailsync.spi.Observation;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whatever buyers type, the order is read. */
class BuyersWordsTest {

    @Test
    void aCardNumberInANoteIsRedactedAndTheOrderIsRead() {
        Observation<Order> said = read("note", "card 4111 1111 1111 1111, ring twice");
        assertThat(said.values().get("note"))
                .isEqualTo(Optional.of(new PersonalText("card [card ****1111], ring twice")));
        assertThat(said.values()).containsKey("displayNumber");
    }

    @Test
    void anAddressThatIsNoneStaysBesideTheOrder() {
        Observation<Order> said = read("email", "ada@@example");
        assertThat(said.values()).doesNotContainKey("email").containsKey("displayNumber");
        assertThat(said.unknown()).hasValueSatisfying(aside -> assertThat(aside).contains("ada@@example"));
    }

    @Test
    void anInternationalDomainIsWrittenInAscii() {
        assertThat(read("email", "Ada@B\u00FCcher.example").values().get("email"))
                .isEqualTo(Optional.of(new EmailAddress("Ada@xn--bcher-kva.example")));
    }

    private static Observation<Order> read(String name, String text) {
        ObjectNode order = Json.object()
                .put("id", "gid://shopify/Order/1")
                .put("name", "#1042")
                .put("currencyCode", "EUR")
                .put("processedAt", "2026-11-28T10:00:00Z")
                .put(name, text);
        order.putObject("totalPriceSet").putObject("shopMoney").put("amount", "1.00");
        return new OrderMapper("shop").map(Form.fetched(order));
    }
}
