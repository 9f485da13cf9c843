package io.retailsync.shopify.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.simulators.shopify.BasketLine;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.Incoming;
import io.retailsync.spi.Observation;
import io.retailsync.spi.Raw;
import io.retailsync.spi.Translation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a payload says beyond what the connector knows of its version is kept and counted. */
class BeyondTest {

    private final ShopWorld world = new ShopWorld();

    private static List<Observation<?>> said(Translation translation) {
        return translation.fold(Translation.Observed::observations, reason -> List.of(), failure -> List.of());
    }

    private static JsonNode unknown(Observation<?> said) {
        return said.unknown()
                .flatMap(text -> Json.read(Bytes.utf8(text)))
                .orElseGet(Json::object)
                .path("payload");
    }

    // ---- published payloads -----------------------------------------------------------------------------------------

    @Test
    void nothingInThePublishedPayloadsOfAnyVersionIsUnknown() throws Exception {
        int observed = 0;
        for (SamplePayload sample : SamplePayload.read()) {
            List<Observation<?>> said = said(sample.translated(world));
            assertThat(said).as("%s", sample).allMatch(one -> unknown(one).isMissingNode());
            observed += said.size();
        }
        assertThat(observed).isGreaterThan(20);
        assertThat(world.connector.unknownFields()).isEmpty();
    }

    @Test
    void nothingThatTheSimulatedShopSendsIsUnknown() {
        String gid = world.order(BasketLine.of("MUG-1", 3));
        world.shop.refundPieces(gid, Map.of(world.shop.linesBySku(gid).get("MUG-1"), 1), "broken", world.now);
        world.shop.shipOrder(gid, "00340", world.now);
        List<HttpRequest> webhooks = world.webhooks();
        assertThat(webhooks).hasSizeGreaterThan(5);
        webhooks.forEach(webhook -> said(world.translatePayload(world.accepted(webhook))));
        assertThat(world.connector.unknownFields()).isEmpty();
    }

    /** Puts a field that nobody knows into each object whose fields are known. */
    @Test
    void anInventedFieldAnywhereIsKeptOrAtLeastCounted() throws Exception {
        long invented = 0;
        for (SamplePayload sample : SamplePayload.read()) {
            ObjectNode body = sample.body().deepCopy();
            int here = invent(Topic.of(sample.topic()).payload(), body);
            List<Observation<?>> said = said(sample.with(body).translated(world));
            if (!said.isEmpty()) {
                invented += here;
                JsonNode unknown = said.stream()
                        .map(BeyondTest::unknown)
                        .filter(JsonNode::isObject)
                        .reduce((one, other) -> {
                            throw new AssertionError("two say what is unknown");
                        })
                        .orElseThrow();
                assertThat(unknown.path("fields").size() + unknown.path("more").asInt())
                        .as("%s", sample)
                        .isEqualTo(here);
                assertThat(unknown.at("/fields/~1invented_2031").asText())
                        .as("%s", sample)
                        .isEqualTo("new");
                assertThat(unknown.path("version").asText()).isEqualTo(sample.version());
            }
        }
        assertThat(invented).isGreaterThan(200);
        assertThat(world.connector.unknownFields().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(invented);
        assertThat(world.connector.unknownFields()).containsKeys("order/invented_2031", "money/invented_2031");
    }

    private static int invent(String kind, JsonNode node) {
        int count = 0;
        if (node.isArray()) {
            for (JsonNode row : node) {
                count += invent(kind, row);
            }
        }
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, PayloadFields.Field> field :
                    PayloadFields.of(kind).entrySet()) {
                if (field.getValue().use() == PayloadFields.Use.NESTED) {
                    count += invent(field.getValue().kind(), object.path(field.getKey()));
                }
            }
            object.put("invented_2031", "new");
            count++;
        }
        return count;
    }

    // ---- one payload ------------------------------------------------------------------------------------------------

    private Incoming changed(String topic, java.util.function.Consumer<ObjectNode> change) {
        Incoming incoming = world.webhooks().stream()
                .filter(webhook -> webhook.header("x-shopify-topic").orElse("").equals(topic))
                .map(world::accepted)
                .findFirst()
                .orElseThrow();
        ObjectNode body = Json.read(incoming.body()).orElseThrow();
        change.accept(body);
        return new Incoming(
                incoming.stream(),
                incoming.nativeKey(),
                incoming.eventId(),
                incoming.hint(),
                incoming.readAt(),
                incoming.headers(),
                Json.write(body));
    }

    private List<Observation<?>> afterFetch(Incoming incoming) {
        Bytes fetched = world.connector
                .fetch(List.of(incoming.hint().orElseThrow()), world)
                .get()
                .get(0)
                .body()
                .orElseThrow();
        Raw raw = new Raw(
                ShopWorld.SYSTEM,
                incoming.stream(),
                incoming.hint(),
                Raw.Form.FETCHED,
                incoming.headers(),
                fetched,
                incoming.body(),
                world.now);
        return ShopWorld.observed(world.connector.translate(raw, world));
    }

    @Test
    void aNewFieldTravelsWithTheFetchedRecordToo() {
        world.order(BasketLine.of("MUG-1", 1));
        Incoming incoming = changed("orders/create", body -> {
            body.put("gift_message_2031", "for Bob");
            ((ObjectNode) body.at("/line_items/0")).put("carbon_grams", 9_007_199_254_740_993L);
        });
        for (List<Observation<?>> said : List.of(world.payload(incoming), afterFetch(incoming))) {
            JsonNode fields = unknown(said.get(0)).path("fields");
            assertThat(fields.path("/gift_message_2031").asText()).isEqualTo("for Bob");
            assertThat(fields.path("/line_items/0/carbon_grams").asLong()).isEqualTo(9_007_199_254_740_993L);
            assertThat(fields).hasSize(2);
            assertThat(said.get(0).toString()).doesNotContain("Bob");
        }
        assertThat(world.connector.unknownFields())
                .isEqualTo(Map.of("order/gift_message_2031", 2L, "line/carbon_grams", 2L));
    }

    @Test
    void aNewFieldOfAPartStaysWithThePart() {
        String gid = world.order(BasketLine.of("MUG-1", 2));
        world.shop.refundPieces(gid, Map.of(world.shop.linesBySku(gid).get("MUG-1"), 1), "broken", world.now);
        Incoming incoming = changed("refunds/create", body -> body.put("approved_by", "x"));
        List<Observation<?>> said = afterFetch(incoming);
        assertThat(unknown(said.get(0)).isMissingNode()).isTrue();
        assertThat(said.get(1).type().name()).isEqualTo("refund");
        assertThat(unknown(said.get(1)).at("/fields/~1approved_by").asText()).isEqualTo("x");
    }

    @Test
    void whatIsKeptIsBoundedAndTheRestIsCounted() {
        world.order(BasketLine.of("MUG-1", 1));
        Incoming incoming = changed("orders/create", body -> {
            body.put("novel", "x".repeat(UnmappedMembers.MOST_CHARACTERS));
            for (int i = 0; i < 80; i++) {
                body.put("new_" + i, i);
            }
        });
        Observation<?> order = world.payload(incoming).get(0);
        assertThat(unknown(order).path("fields")).hasSize(UnmappedMembers.MOST_FIELDS);
        assertThat(unknown(order).path("more").asInt()).isEqualTo(31);
        assertThat(order.unknown().orElseThrow().length()).isLessThan(2 * UnmappedMembers.MOST_CHARACTERS);
    }

    @Test
    void theNamesThatAreCountedAreBounded() {
        UnmappedFields surplus = new UnmappedFields();
        for (int i = 0; i < 2 * UnmappedFields.MOST_NAMES; i++) {
            surplus.count("order/new_" + i);
        }
        surplus.count("order/new_0");
        assertThat(surplus.counts()).hasSize(UnmappedFields.MOST_NAMES).containsEntry("order/new_0", 2L);
    }

    @Test
    void aPhoneThatIsNoE164StandsBesideNewFields() {
        Incoming incoming =
                changed("customers/create", body -> body.put("phone", "ask Bob").put("nickname", "Ace"));
        Observation<?> customer = world.payload(incoming).get(0);
        JsonNode all = Json.read(Bytes.utf8(customer.unknown().orElseThrow())).orElseThrow();
        assertThat(all.path("phone").asText()).isEqualTo("ask Bob");
        assertThat(unknown(customer).at("/fields/~1nickname").asText()).isEqualTo("Ace");
    }

    /** A document selects each field that its answer holds, so nothing unknown is looked for in an answer without a payload. */
    @Test
    void aFetchOnOurOwnAccountHoldsNothingUnknown() {
        String gid = world.order(BasketLine.of("MUG-1", 1));
        assertThat(world.fetched("order", gid)).allMatch(said -> said.unknown().equals(Optional.empty()));
    }
}
