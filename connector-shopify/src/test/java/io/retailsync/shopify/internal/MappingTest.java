package io.retailsync.shopify.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.PhoneNumber;
import io.retailsync.model.mapping.Mapping;
import io.retailsync.model.party.Consent;
import io.retailsync.model.party.ConsentState;
import io.retailsync.model.party.Customer;
import io.retailsync.simulators.shopify.Basket;
import io.retailsync.simulators.shopify.BasketLine;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.Fetched;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.Observation;
import io.retailsync.spi.Raw;
import io.retailsync.testkit.ReadFields;
import io.retailsync.testkit.WrittenFields;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the mapping says is what is read and written. */
class MappingTest {

    private static final Map<String, String> TYPES = Map.of(
            "Customer", "customer",
            "Product", "product",
            "InventoryLevel", "inventory-level",
            "Order", "order");

    /** Lists of an order, and what they hold. */
    private static final Map<String, String> PARTS =
            Map.of("refunds", "Refund", "fulfillments", "Fulfillment", "returns", "Return");

    private final ShopWorld world = new ShopWorld();
    private final Writes writes = new Writes(world);
    private final Mapping mapping = world.connector.describe().mapping().orElseThrow();

    private String orderOfAllKinds() {
        Basket basket = Basket.of(
                        world.ada,
                        "EUR",
                        BasketLine.of("MUG-1", 3).at(new BigDecimal("2000")).lessBy(new BigDecimal("60")))
                .in("JPY", new BigDecimal("0.0061"))
                .shippedFor(new BigDecimal("900"))
                .taxed(new BigDecimal("0.07"), false)
                .to(ShopWorld.home());
        String gid = world.order(basket);
        world.pass(Duration.ofSeconds(5));
        world.shop.shipOrder(gid, "00340", world.now);
        String line = world.shop.linesBySku(gid).get("MUG-1");
        world.shop.refundPieces(gid, Map.of(line, 1), "broken", world.now);
        world.shop.requestReturn(gid, Map.of(line, 1), "too small", world.now);
        return gid;
    }

    /** The objects of the shop as they are fetched, by their type in GraphQL. */
    private Map<String, List<String>> gids(String order) {
        String plain = world.order(BasketLine.of("TEA-1", 1));
        return Map.of(
                "Customer", List.of(world.ada),
                "Product",
                        world.shop.all("Product").stream().map(MappingTest::gid).toList(),
                "InventoryLevel",
                        List.of("gid://shopify/InventoryLevel/" + digits(world.berlin) + "?inventory_item_id="
                                + digits(world.itemOf("MUG-1"))),
                "Order", List.of(order, plain));
    }

    private static String digits(String gid) {
        return gid.substring(gid.lastIndexOf('/') + 1);
    }

    private static String gid(JsonNode object) {
        return object.path("admin_graphql_api_id").asText();
    }

    private ObjectNode body(String type, String gid) {
        Fetched fetched = world.connector
                .fetch(List.of(ExternalRef.of("shopify", type, gid)), world)
                .get()
                .get(0);
        return Json.read(fetched.body().orElseThrow()).orElseThrow();
    }

    private List<Observation<?>> observed(String type, String gid, JsonNode body) {
        Raw raw = new Raw(
                ShopWorld.SYSTEM,
                "topic",
                Optional.of(ExternalRef.of("shopify", type, gid)),
                Raw.Form.FETCHED,
                Map.of(),
                Bytes.utf8(body.toString()),
                Bytes.empty(),
                world.now);
        return ShopWorld.observed(world.connector.translate(raw, world));
    }

    /** Adds what the simulated shop never says: another address than the default one, duties, fees, reduced shipping. */
    private static void filledUp(ObjectNode body) {
        if (body.at("/addressesV2/nodes/0") instanceof ObjectNode address) {
            address.put("id", "gid://shopify/MailingAddress/1");
        }
        for (String sum : List.of("originalTotalDutiesSet", "originalTotalAdditionalFeesSet")) {
            if (body.has(sum)) {
                body.set(sum, Json.object().set("shopMoney", Json.object().put("amount", "1.00")));
            }
        }
        if (body.at("/shippingLines/nodes/0/discountAllocations") instanceof ArrayNode reductions) {
            reductions
                    .addObject()
                    .set(
                            "allocatedAmountSet",
                            Json.object().set("shopMoney", Json.object().put("amount", "1.00")));
        }
        if (body.at("/returnLineItems/nodes/0") instanceof ObjectNode line) {
            line.set("returnReasonDefinition", Json.object().put("handle", "size-too-small"));
        }
        if (body.at("/refundShippingLines/nodes") instanceof ArrayNode lines) {
            lines.addObject()
                    .set(
                            "subtotalAmountSet",
                            Json.object().set("shopMoney", Json.object().put("amount", "1.00")));
        }
    }

    @Test
    void whatItNamesIsRead() {
        ReadFields read = ReadFields.of(mapping);
        gids(orderOfAllKinds()).forEach((object, gids) -> {
            for (String gid : gids) {
                String type = TYPES.get(object);
                ObjectNode body = body(type, gid);
                filledUp(body);
                read.sample(object, body, body, altered -> observed(type, gid, altered));
                PARTS.forEach((list, part) -> body.path(list).forEach(root -> {
                    filledUp((ObjectNode) root);
                    read.sample(part, body, root, altered -> observed(type, gid, altered));
                }));
            }
        });
        assertThat(read.unproven()).isEmpty();
        assertThat(read.untold()).isEmpty();
    }

    /** The inputs of mutations, by the name of their type. */
    private void sample(HttpRequest request, WrittenFields written) {
        Optional<ObjectNode> body = Json.read(request.body()).filter(call -> call.has("query"));
        body.map(call -> call.path("variables")).ifPresent(variables -> {
            String query = body.get().path("query").asText();
            variables.properties().forEach(variable -> {
                Matcher type = Pattern.compile("\\$" + variable.getKey() + ": (\\w+Input)!")
                        .matcher(query);
                if (type.find()) {
                    written.sample(type.group(1), variable.getValue());
                }
            });
        });
    }

    private static Customer described(Customer ada) {
        return Customer.builder()
                .name(ada.name())
                .email(ada.email())
                .phone(new PhoneNumber("+4930123456"))
                .addresses(ada.addresses())
                .emailConsent(ada.emailConsent())
                .locale("de")
                .taxExempt(true)
                .tags(ada.tags())
                .accounts(ada.accounts())
                .build();
    }

    @Test
    void whatItNamesIsWrittenAndNothingElse() {
        WrittenFields written = WrittenFields.of(
                mapping,
                Set.of(
                        "customerId",
                        "name",
                        "reason",
                        "referenceDocumentUri",
                        "changeFromQuantity",
                        "notifyCustomer",
                        "notify",
                        "note",
                        "fulfillmentOrderId"));
        world.connector.apply(List.of(writes.stock("MUG-1", 7, Optional.of(100L))), world);
        world.order(BasketLine.of("MUG-1", 2));
        world.connector.apply(
                List.of(writes.shipment("T-1", "https://parcels.example/T-1", Writes.line("MUG-1", 1))), world);
        Consent withdrawn = new Consent(ConsentState.WITHDRAWN, Instant.parse("2026-11-20T07:30:00Z"));
        world.connector.apply(
                List.of(world.effect(
                        "customer-set",
                        world.connector.render(writes.customer(described(Writes.ada(withdrawn)), Map.of()), world))),
                world);
        world.order(Basket.of(world.ada, "EUR", BasketLine.of("MUG-1", 1)).in("JPY", new BigDecimal("0.0061")));
        world.connector.apply(List.of(writes.remainder()), world);
        world.requests.forEach(request -> sample(request, written));
        assertThat(written.unsent()).isEmpty();
        assertThat(written.untold()).isEmpty();
    }
}
