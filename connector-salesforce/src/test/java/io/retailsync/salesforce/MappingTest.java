package io.retailsync.salesforce;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.Money;
import io.retailsync.model.mapping.Mapping;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.model.pricing.Price;
import io.retailsync.model.pricing.PricePaths;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.model.sales.OrderStatus;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.Incoming;
import io.retailsync.spi.Observation;
import io.retailsync.spi.Pull;
import io.retailsync.spi.Raw;
import io.retailsync.spi.Rendered;
import io.retailsync.testkit.ReadFields;
import io.retailsync.testkit.WrittenFields;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
                        NoCrosswalks.NONE)
                .fold(
                        said -> said.observations(),
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
                mapping, Set.of(SalesforceFields.KEY, "AccountId", "Pricebook2Id", "IsActive", "UseStandardPrice"));
        scene.deliver(Scene.order(OrderStatus.CONFIRMED, Scene.line("1", "HAT", 3, 3, "19.99")))
                .get();
        scene.org.org().enter("Account", Map.of("Name", "Guests", SalesforceFields.KEY, "guest"), scene.call.now());
        Order guest = Scene.order(OrderStatus.CONFIRMED, (ExternalRef) null, Scene.line("1", "CAP", 1, 1, "5.00"));
        scene.host.deliver(OrderPaths.TYPE, "o-2", guest).get();
        scene.call.sent.forEach(request -> sample(request, written));
        inSeveralCurrencies(written);
        assertThat(written.unsent()).isEmpty();
        assertThat(written.untold()).isEmpty();
    }

    private void inSeveralCurrencies(WrittenFields written) {
        SalesforceConnector several = SalesforceConnector.builder()
                .loginHost(Scene.HOST)
                .credentials(ClientCredentials.of("3MVG9SimulatedConsumerKey", "simulated-secret"))
                .multiCurrency()
                .priceBook("standard", "01s000000000001AAA")
                .build();
        Host host = new Host(several, scene.call);
        host.refs.putAll(scene.host.refs);
        host.knows(Scene.SHOPPER, Key.of(CustomerPaths.TYPE, "c-1"));
        JsonNode price = wire(host.rendered(
                PricePaths.TYPE, "HAT@standard", new Price("HAT", "standard", Money.of("1.00", "USD"), null)));
        written.sample("PricebookEntry", price.path("create"));
        Order order = Scene.order(OrderStatus.CONFIRMED, Scene.line("1", "HAT", 1, 1, "1.00"));
        written.sample(
                "Order", wire(host.rendered(OrderPaths.TYPE, "o-3", order)).path("header"));
    }

    private static JsonNode wire(Rendered rendered) {
        return json(Host.ready(rendered).wire());
    }

    private static void sample(HttpRequest request, WrittenFields written) {
        if (request.body().utf8().startsWith("{")) {
            records(json(request.body()), written);
        }
    }

    private static void records(JsonNode node, WrittenFields written) {
        Matcher type = TYPE.matcher(node.path("url").asText(""));
        if (node.path("attributes").has("type")) {
            String name = node.path("attributes").path("type").asText();
            written.sample(name, ((ObjectNode) node.deepCopy()).without("attributes"));
        } else if (type.find() && node.path("body").isObject()) {
            ObjectNode keyed = node.path("body").deepCopy();
            written.sample(type.group(1), keyed.put(SalesforceFields.KEY, "in the address"));
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
