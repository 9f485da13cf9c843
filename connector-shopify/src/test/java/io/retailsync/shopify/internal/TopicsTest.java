package io.retailsync.shopify.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.retailsync.http.Hmac;
import io.retailsync.http.Secret;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.catalogue.Catalogue;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.Incoming;
import io.retailsync.spi.Observation;
import io.retailsync.spi.Raw;
import io.retailsync.spi.Received;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.Translation;
import io.retailsync.spi.WebhookRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No topic of the vendor is dropped without a reason. */
class TopicsTest {

    private static final Set<String> LISTED =
            Table.read("topics.csv", 6).map(row -> constant(row.get(0))).collect(Collectors.toUnmodifiableSet());

    private final ShopWorld world = new ShopWorld();

    /** {@return the name of a topic in the vendor's enum} */
    private static String constant(String topic) {
        return topic.replace('/', '_').replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private Received receive(String topic, String body) {
        return receive(topic, Bytes.utf8(body));
    }

    private Received receive(String topic, Bytes body) {
        Map<String, String> headers = Map.of(
                "content-type", "application/json",
                "x-shopify-topic", topic,
                "x-shopify-shop-domain", "acme.myshopify.com",
                "x-shopify-webhook-id", "id-1",
                "x-shopify-hmac-sha256", Hmac.base64(Secret.of("shpss_secret"), body));
        return world.connector.receive(new WebhookRequest(headers, body, world.now));
    }

    private static Incoming accepted(Received received) {
        return received.fold(
                incoming -> incoming,
                reason -> {
                    throw new AssertionError(reason);
                },
                (status, reason) -> {
                    throw new AssertionError(reason);
                });
    }

    // ---- the table --------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(strings = {"2025-10", "2026-07", "2026-10"})
    void everyTopicOfTheEnumIsListed(String version) throws Exception {
        Set<String> topics = RealSchema.values(RealSchema.of(version), "WebhookSubscriptionTopic");
        assertThat(topics).hasSizeGreaterThan(200);
        assertThat(LISTED).containsAll(topics);
    }

    @Test
    void everyTopicOfTheListsThatOthersMadeIsListed() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode enums = mapper.readTree(Files.readString(SharedFiles.model("shopify-admin-2026-01-enums.json")));
        TreeSet<String> topics = new TreeSet<>();
        enums.at("/enums/WebhookSubscriptionTopic").forEach(topic -> topics.add(topic.asText()));
        try (Stream<String> rows = Files.lines(SharedFiles.model("shopify-webhook-topic-map.csv"))) {
            rows.skip(1).map(row -> row.substring(0, row.indexOf(','))).forEach(topics::add);
        }
        assertThat(topics).hasSizeGreaterThan(200);
        assertThat(LISTED).containsAll(topics);
        JsonNode described =
                mapper.readTree(Files.readString(SharedFiles.shopify().resolve("webhooks/topics-2026-07.json")));
        assertThat(described.size()).isGreaterThan(200);
        described
                .fieldNames()
                .forEachRemaining(
                        topic -> assertThat(Topic.listed(topic)).as(topic).isPresent());
    }

    @Test
    void eachRowSaysWhatIsDoneOrWhyNot() {
        Table.read("topics.csv", 6).map(row -> Topic.of(row.get(0))).forEach(topic -> {
            switch (topic.use()) {
                case IGNORED -> {
                    assertThat(topic.record()).as(topic.name()).isEmpty();
                    assertThat(topic.reason().split(" ", -1)).as(topic.name()).hasSizeBetween(4, 13);
                    assertThat(topic.reason()).as(topic.name()).doesNotContain(" mapped");
                }
                case PRIVACY -> assertThat(topic.reason()).isNotEmpty();
                default -> {
                    assertThat(topic.type()).isIn("order", "customer", "product", "inventory-level");
                    assertThat(Catalogue.standard().find(topic.record()))
                            .as(topic.name())
                            .isPresent();
                    assertThat(PayloadFields.of(topic.payload()))
                            .as(topic.name())
                            .isNotEmpty();
                }
            }
        });
        assertThat(LISTED).hasSize((int) Table.read("topics.csv", 6).count());
    }

    /** Of every payload that the vendor publishes, and that says something without a fetch. */
    @Test
    void whatIsReadIsTheKindOfRecordThatItsRowNames() throws Exception {
        Set<String> seen = new TreeSet<>();
        for (Path file : SharedFiles.webhooks("2026-07-docs")) {
            Topic topic = Topic.of(SharedFiles.topic(file));
            if (topic.use() != Topic.Use.IGNORED) {
                Bytes body = Bytes.of(Files.readAllBytes(file));
                if (world.translatePayload(accepted(receive(topic.name(), body)))
                        instanceof Translation.Observed said) {
                    assertThat(said.observations().get(0).type().name())
                            .as(topic.name())
                            .isEqualTo(topic.record());
                    seen.add(topic.record());
                }
            }
        }
        assertThat(seen).containsExactly("customer", "order", "product", "refund", "return", "shipment");
    }

    // ---- at the door ------------------------------------------------------------------------------------------------

    @Test
    void whatIsIgnoredIsIgnoredForItsOwnReason() {
        assertThat(receive("carts/update", "{}"))
                .isEqualTo(Received.ignored("topic 'carts/update': a basket is no order yet"));
        assertThat(receive("orders/link_requested", "{}"))
                .isEqualTo(Received.ignored("topic 'orders/link_requested': a buyer wants a link: nothing changes"));
        assertThat(receive("customers/purchasing_summary", "{}"))
                .isEqualTo(Received.ignored(
                        "topic 'customers/purchasing_summary': what was bought in sum is derived" + " from orders"));
        assertThat(receive("orders/frobnicated", "{}"))
                .isEqualTo(Received.ignored("topic 'orders/frobnicated': no version of the API up to 2026-10 has it;"
                        + " update the connector"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"customers/redact", "customers/data_request", "shop/redact"})
    void aRequestUnderPrivacyLawIsACase(String topic) {
        Incoming incoming = accepted(receive(
                topic, "{\"shop_id\": 1, \"customer\": {\"id\": 9007199254740993, \"email\": \"a@b.example\"}}"));
        assertThat(incoming.hint()).isEmpty();
        assertThat(incoming.nativeKey()).isEqualTo("gid://shopify/Customer/9007199254740993");
        SyncFailure.Rejected why = world.translatePayload(incoming)
                .fold(said -> Assertions.fail("observed"), reason -> Assertions.fail(reason), failure -> failure);
        assertThat(why.code()).isEqualTo("privacy-request");
        assertThat(why.path()).isEqualTo(topic);
        assertThat(why.message()).contains("data protection").doesNotContain("a@b.example", "9007199254740993");
    }

    @Test
    void theWholeShopIsNamedByItsDelivery() {
        assertThat(accepted(receive("shop/redact", "{\"shop_id\": 1}")).nativeKey())
                .isEqualTo("id-1");
    }

    @Test
    void aTagSetApartFetchesItsCustomer() {
        String body = "{\"customerId\": \"" + world.ada + "\", \"tags\": [\"vip\"]}";
        Incoming incoming = accepted(receive("customer.tags_added", body));
        assertThat(incoming.hint()).contains(ExternalRef.of("shopify", "customer", world.ada));
        assertThat(incoming.nativeKey()).isEqualTo(world.ada);
        assertThat(code(world.translatePayload(incoming))).isEqualTo("not-fetched");
    }

    private static String code(Translation translation) {
        return translation.fold(said -> "observed", reason -> "ignored", SyncFailure.Rejected::code);
    }

    // ---- merged customers -------------------------------------------------------------------------------------------

    private static final String GONE = "gid://shopify/Customer/9007199254740993";

    private Incoming merge(String status) {
        String body = "{\"admin_graphql_api_customer_kept_id\": \"" + world.ada
                + "\", \"admin_graphql_api_customer_deleted_id\": \"" + GONE + "\", \"status\": \"" + status + "\"}";
        return accepted(receive("customers/merge", body));
    }

    private Translation translated(Incoming incoming, Raw.Form form, Bytes body) {
        return world.connector.translate(
                new Raw(
                        ShopWorld.SYSTEM,
                        incoming.stream(),
                        incoming.hint(),
                        form,
                        incoming.headers(),
                        body,
                        incoming.body(),
                        world.now),
                world);
    }

    @Test
    void aMergeFetchesWhoStaysAndSaysThatTheOtherIsGone() {
        Incoming incoming = merge("completed");
        ExternalRef stays = incoming.hint().orElseThrow();
        assertThat(stays).isEqualTo(ExternalRef.of("shopify", "customer", world.ada));
        assertThat(incoming.nativeKey()).isEqualTo(GONE);
        Bytes fetched =
                world.connector.fetch(List.of(stays), world).get().get(0).body().orElseThrow();
        List<Observation<?>> said = ShopWorld.observed(translated(incoming, Raw.Form.FETCHED, fetched));
        assertThat(said).extracting(one -> one.ref().value()).containsExactly(world.ada, GONE);
        assertThat(said).extracting(Observation::isGone).containsExactly(false, true);
        assertThat(said.get(0).values()).containsKeys("name", "email");
    }

    @Test
    void aMergeWithoutAFetchStillSaysWhoIsGone() {
        assertThat(world.payload(merge("completed")))
                .singleElement()
                .satisfies(said -> assertThat(said.isGone()).isTrue())
                .satisfies(said -> assertThat(said.ref().value()).isEqualTo(GONE));
        assertThat(ShopWorld.observed(translated(merge("completed"), Raw.Form.GONE, Bytes.empty())))
                .extracting(said -> said.ref().value())
                .containsExactly(world.ada, GONE);
    }

    @Test
    void aMergeUnderWayOnlyFetchesAndAFailedOneChangesNothing() {
        assertThat(merge("in_progress").hint()).isPresent();
        assertThat(code(world.translatePayload(merge("in_progress")))).isEqualTo("not-fetched");
        assertThat(merge("failed").hint()).isEqualTo(Optional.empty());
        assertThat(code(world.translatePayload(merge("failed")))).isEqualTo("ignored");
    }
}
