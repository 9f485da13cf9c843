package io.retailsync.salesforce;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.EmailAddress;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.Money;
import io.retailsync.model.mapping.Mapping;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.model.pricing.Price;
import io.retailsync.model.pricing.PricePaths;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.model.sales.OrderStatus;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.Incoming;
import io.retailsync.spi.Observation;
import io.retailsync.spi.Pull;
import io.retailsync.spi.Raw;
import io.retailsync.spi.SyncFailure;
import io.retailsync.testkit.ReadFields;
import io.retailsync.testkit.WrittenFields;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the mapping says is what is read and written. */
class MappingTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern TYPE = Pattern.compile("/sobjects/(\\w+)");

    private final Scene scene = new Scene().stocked();
    private final Mapping mapping = scene.connector.describe().mapping().orElseThrow();

    @Test
    void whatItNamesIsRead() {
        ReadFields read = ReadFields.of(mapping);
        scene.call.later(Duration.ofMinutes(1));
        List<Incoming> contacts = scene.connector
                .pull(new Pull("contacts", Optional.empty(), 100), scene.call)
                .get()
                .changes();
        assertThat(contacts).isNotEmpty();
        for (Incoming contact : contacts) {
            JsonNode row = json(contact.body());
            read.sample("Contact", contact, row, same -> observed(same, row));
        }
        assertThat(read.unproven()).isEmpty();
        assertThat(read.untold()).isEmpty();
    }

    private List<Observation<?>> observed(Incoming contact, JsonNode row) {
        Bytes body = Bytes.utf8(row.toString());
        return scene.connector
                .translate(
                        new Raw(
                                "crm",
                                contact.stream(),
                                contact.hint(),
                                Raw.Form.FETCHED,
                                contact.headers(),
                                body,
                                body,
                                scene.call.now()),
                        new NoCrosswalks())
                .fold(
                        said -> said,
                        reason -> {
                            throw new AssertionError(reason);
                        },
                        failure -> {
                            throw new AssertionError(failure.toString());
                        });
    }

    @Test
    void whatItNamesIsWrittenAndNothingElse() {
        WrittenFields written = WrittenFields.of(
                mapping,
                Set.of(
                        "Account.RetailSync_Id__c",
                        "Contact.RetailSync_Id__c",
                        "Contact.Account.RetailSync_Id__c",
                        "Contact.AccountId",
                        "Product2.RetailSync_Id__c",
                        "PricebookEntry.RetailSync_Id__c",
                        "PricebookEntry.IsActive",
                        "PricebookEntry.UseStandardPrice",
                        "Order.Pricebook2.RetailSync_Id__c",
                        "OrderItem.Order.RetailSync_Id__c"));
        scene.deliver(Scene.order(OrderStatus.CONFIRMED, Scene.line("1", "HAT", 3, 3, "19.99")))
                .get();
        scene.deliver(Scene.order(OrderStatus.CONFIRMED, null, Scene.line("1", "HAT", 3, 3, "19.99")))
                .get();
        scene.call.sent.forEach(request -> sample(request, written));
        assertThat(written.unsent()).isEmpty();
        assertThat(written.untold()).isEmpty();
    }

    private static void sample(HttpRequest request, WrittenFields written) {
        if (request.body().length() == 0 || request.method().equals("GET")) {
            return;
        }
        records(json(request.body()), written);
    }

    private static void records(JsonNode node, WrittenFields written) {
        Matcher type = TYPE.matcher(node.path("url").asText(""));
        if (node.path("attributes").has("type")) {
            String name = node.path("attributes").path("type").asText();
            written.sample(name, ((ObjectNode) node.deepCopy()).without("attributes"));
        } else if (type.find() && node.path("body").isObject()) {
            written.sample(type.group(1), node.path("body"));
        } else {
            node.forEach(below -> records(below, written));
        }
    }

    private static JsonNode json(Bytes body) {
        try {
            return MAPPER.readTree(body.utf8());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
