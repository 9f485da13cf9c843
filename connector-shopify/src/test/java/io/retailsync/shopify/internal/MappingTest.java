package io.retailsync.shopify.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.parser.Parser;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.mapping.FieldMapping;
import io.retailsync.model.mapping.Mapping;
import io.retailsync.model.party.Consent;
import io.retailsync.model.party.ConsentState;
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
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the mapping says is what is read and written. */
class MappingTest {

    private static final Map<String, String> TYPES = Map.of(
            "Customer", "customer",
            "Product", "product",
            "InventoryLevel", "inventory-level",
            "Order", "order",
            "Refund", "refund",
            "Fulfillment", "fulfillment",
            "Return", "return");

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
        world.shop.requestReturn(gid, Map.of(line, 1), world.now);
        return gid;
    }

    /** The objects of the shop as they are fetched, by their type in GraphQL. */
    private Map<String, List<String>> gids(String order) {
        JsonNode parts = body("order", order);
        return Map.of(
                "Customer", List.of(world.ada),
                "Product", world.shop.all("Product").stream().map(MappingTest::gid).toList(),
                "InventoryLevel",
                        world.shop.all("InventoryLevel").stream().map(MappingTest::gid).toList(),
                "Order", List.of(order),
                "Refund", ids(parts.path("order").path("refunds")),
                "Fulfillment", ids(parts.path("order").path("fulfillments")),
                "Return", ids(parts.path("order").path("returns").path("nodes")));
    }

    private static String gid(JsonNode object) {
        return object.path("admin_graphql_api_id").asText();
    }

    private static List<String> ids(JsonNode list) {
        return list.findValuesAsText("id").stream().filter(id -> id.matches(".*/(Refund|Fulfillment|Return)/\\d+")).toList();
    }

    private JsonNode body(String type, String gid) {
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

    @Test
    void whatItNamesIsRead() {
        ReadFields read = ReadFields.of(mapping);
        gids(orderOfAllKinds()).forEach((object, gids) -> {
            for (String gid : gids) {
                String type = TYPES.get(object);
                JsonNode body = body(type, gid);
                System.out.println(object + " " + body);
                read.sample(object, body, body, altered -> observed(type, gid, altered));
            }
        });
        assertThat(read.unproven()).isEmpty();
        assertThat(read.untold()).isEmpty();
    }
}
