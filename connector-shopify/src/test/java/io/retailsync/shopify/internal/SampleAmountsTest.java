package io.retailsync.shopify.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.fulfilment.ShipmentLine;
import io.retailsync.model.payment.RefundLine;
import io.retailsync.model.product.Variant;
import io.retailsync.model.sales.OrderLine;
import io.retailsync.model.sales.Presentment;
import io.retailsync.model.sales.ShippingLine;
import io.retailsync.model.sales.TaxLine;
import io.retailsync.spi.Observation;
import io.retailsync.spi.Translation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every id and every amount of every published payload that maps, against what its raw text says, read here by a second reader: the plain
 * fields of the REST form ({@code id}, {@code price}) where the mappers read gids and pairs of amounts.
 */
class SampleAmountsTest {

    private static final JsonMapper PLAIN = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final ShopWorld world = new ShopWorld();

    // ---- samples ----------------------------------------------------------------------------------------------------

    /** Adds 9007199254740993, which no double holds, to every id of a payload: to the number and to the gid alike. */
    private static String beyondDoubles(String text) {
        Pattern id = Pattern.compile(
                "(\"(?:[a-z_]*_)?id\": ?|gid://shopify/[A-Za-z]+/|inventory_item_id=)(\\d+)(?=[,\\s}\"?])");
        Matcher matcher = id.matcher(text);
        StringBuilder moved = new StringBuilder();
        while (matcher.find()) {
            long beyond = Long.parseLong(matcher.group(2)) + 9_007_199_254_740_993L;
            matcher.appendReplacement(moved, Matcher.quoteReplacement(matcher.group(1) + beyond));
        }
        return matcher.appendTail(moved).toString();
    }

    private static List<SamplePayload> samples(boolean large) throws Exception {
        List<SamplePayload> samples = new ArrayList<>();
        for (SamplePayload sample : SamplePayload.read()) {
            String text = PLAIN.writeValueAsString(PLAIN.readTree(sample.body().toString()));
            String used = large ? beyondDoubles(text) : text;
            samples.add(sample.with((ObjectNode) PLAIN.readTree(used)));
        }
        return samples;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void idsAndAmountsAreThoseOfTheText(boolean large) throws Exception {
        Set<String> checked = new TreeSet<>();
        int amounts = 0;
        for (SamplePayload sample : samples(large)) {
            Translation translation = sample.translated(world);
            List<Observation<?>> said =
                    translation.fold(Translation.Observed::observations, reason -> List.of(), failure -> List.of());
            if (!said.isEmpty()) {
                amounts += check(sample, said);
                checked.add(sample.version() + " " + sample.topic());
            }
        }
        assertThat(checked)
                .contains("2026-07 orders/create", "2026-07 orders/paid", "2026-07 orders/cancelled")
                .contains("2026-07 orders/fulfilled", "2026-07 orders/partially_fulfilled", "2026-07 orders/updated")
                .contains("2026-07 refunds/create", "2026-07 fulfillments/create", "2026-07 fulfillments/update")
                .contains("2026-07 products/create", "2026-07 products/update", "2026-07 products/delete")
                .contains("2026-07 customers/create", "2026-07 customers/update", "2026-07 returns/approve")
                .contains("2024-10 orders/updated", "2024-10 fulfillments/create", "2024-10 customers/update");
        assertThat(amounts).isGreaterThan(90);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void stockLevelsAreFetchedUnderTheirExactIds(boolean large) throws Exception {
        int checked = 0;
        for (SamplePayload sample : samples(large)) {
            if (sample.topic().startsWith("inventory_levels/")) {
                JsonNode body = sample.body();
                assertThat(sample.incoming(world).orElseThrow().hint().map(ExternalRef::value))
                        .contains("gid://shopify/InventoryLevel/" + number(body, "location_id") + "?inventory_item_id="
                                + exact(sample, body, "inventory_item_id"));
                checked++;
            }
        }
        assertThat(checked).isGreaterThanOrEqualTo(3);
    }

    // ---- the second reader ------------------------------------------------------------------------------------------

    private static String number(JsonNode node, String name) {
        assertThat(node.path(name).isIntegralNumber())
                .as("%s of %s", name, node)
                .isTrue();
        return node.path(name).bigIntegerValue().toString();
    }

    /** Numbers of version 2024-10 were rounded before they were published: there the gid's digits are the truth. */
    private static String exact(SamplePayload sample, JsonNode node, String name) {
        if (!sample.version().equals("2024-10")) {
            return number(node, name);
        }
        String gid = node.path("admin_graphql_api_id").asText();
        return gid.replaceFirst(".*[/=](\\d+)$", "$1");
    }

    private static String gid(SamplePayload sample, JsonNode node, String type) {
        return "gid://shopify/" + type + "/" + exact(sample, node, "id");
    }

    private static BigDecimal amount(JsonNode node, String name) {
        JsonNode value = node.path(name);
        assertThat(value.isTextual() || value.isNumber())
                .as("%s of %s", name, node)
                .isTrue();
        return new BigDecimal(value.asText());
    }

    private static BigDecimal sum(JsonNode rows, String name) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> amount(row, name))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static int equal(Money money, BigDecimal expected, String currency) {
        assertThat(money.amount()).isEqualByComparingTo(expected);
        assertThat(money.currency().code()).isEqualTo(currency);
        return 1;
    }

    private static Optional<?> value(Observation<?> said, String name) {
        return said.values().getOrDefault(name, Optional.empty());
    }

    @SuppressWarnings("unchecked") // an attribute's name says its type
    private static <T> List<T> list(Observation<?> said, String name) {
        return (List<T>) value(said, name).orElseThrow();
    }

    // ---- what is checked of each kind -------------------------------------------------------------------------------

    private static int check(SamplePayload sample, List<Observation<?>> said) {
        JsonNode body = sample.body();
        Observation<?> first = said.get(0);
        return switch (sample.topic().substring(0, sample.topic().indexOf('/'))) {
            case "orders" -> first.isGone() ? gone(body, first, "Order") : order(sample, body, said);
            case "refunds" -> refund(sample, body, first, "USD");
            case "fulfillments" -> shipment(sample, body, first);
            case "returns" -> returned(body, first);
            case "products" -> first.isGone() ? gone(body, first, "Product") : product(sample, body, said);
            case "customers" -> first.isGone() ? gone(body, first, "Customer") : customer(sample, body, first);
            case "customers_email_marketing_consent" -> consent(body, first);
            default -> throw new AssertionError(sample + " is not checked");
        };
    }

    private static int gone(JsonNode body, Observation<?> said, String type) {
        assertThat(said.ref().value()).isEqualTo("gid://shopify/" + type + "/" + number(body, "id"));
        return 0;
    }

    private static int consent(JsonNode body, Observation<?> said) {
        assertThat(said.ref().value()).isEqualTo("gid://shopify/Customer/" + number(body, "customer_id"));
        return 0;
    }

    private static int order(SamplePayload sample, JsonNode body, List<Observation<?>> said) {
        Observation<?> order = said.get(0);
        String currency = body.path("currency").asText();
        assertThat(order.ref().value()).isEqualTo(gid(sample, body, "Order"));
        assertThat(value(order, "customer").map(Object::toString))
                .isEqualTo(Optional.of(body.path("customer"))
                        .filter(JsonNode::isObject)
                        .map(buyer -> "shop-de/customer/" + gid(sample, buyer, "Customer")));
        int amounts = equal((Money) value(order, "total").orElseThrow(), amount(body, "total_price"), currency);
        if (!body.path("presentment_currency").asText().equals(currency)) {
            Presentment shown = (Presentment) value(order, "presentment").orElseThrow();
            amounts += equal(
                    shown.total(),
                    amount(body.at("/total_price_set/presentment_money"), "amount"),
                    body.path("presentment_currency").asText());
        }
        amounts += lines(sample, body, SampleAmountsTest.<OrderLine>list(order, "lines"), currency);
        amounts += shipping(body, SampleAmountsTest.<ShippingLine>list(order, "shipping"), currency);
        assertThat(said)
                .hasSize(1
                        + body.path("refunds").size()
                        + body.path("fulfillments").size()
                        + body.path("returns").size());
        for (int i = 0; i < body.path("refunds").size(); i++) {
            amounts += refund(sample, body.path("refunds").get(i), said.get(1 + i), currency);
        }
        for (int i = 0; i < body.path("fulfillments").size(); i++) {
            amounts += shipment(
                    sample,
                    body.path("fulfillments").get(i),
                    said.get(1 + body.path("refunds").size() + i));
        }
        return amounts;
    }

    private static int lines(SamplePayload sample, JsonNode body, List<OrderLine> lines, String currency) {
        JsonNode rows = body.path("line_items");
        assertThat(lines).hasSize(rows.size());
        int amounts = 0;
        for (int i = 0; i < lines.size(); i++) {
            JsonNode row = rows.get(i);
            OrderLine line = lines.get(i);
            assertThat(line.ref()).isEqualTo(gid(sample, row, "LineItem"));
            assertThat(line.quantity().value()).isEqualByComparingTo(amount(row, "quantity"));
            assertThat(line.current().value()).isEqualByComparingTo(amount(row, "current_quantity"));
            amounts += equal(line.unitPrice(), amount(row, "price"), currency);
            amounts += equal(line.discount(), sum(row.path("discount_allocations"), "amount"), currency);
            amounts += taxes(row.path("tax_lines"), line.taxes(), currency);
        }
        return amounts;
    }

    private static int shipping(JsonNode body, List<ShippingLine> lines, String currency) {
        List<JsonNode> rows = new ArrayList<>();
        body.path("shipping_lines").forEach(row -> {
            if (!row.path("is_removed").asBoolean()) {
                rows.add(row);
            }
        });
        assertThat(lines).hasSize(rows.size());
        int amounts = 0;
        for (int i = 0; i < lines.size(); i++) {
            amounts += equal(lines.get(i).price(), amount(rows.get(i), "price"), currency);
            amounts +=
                    equal(lines.get(i).discount(), sum(rows.get(i).path("discount_allocations"), "amount"), currency);
            amounts += taxes(rows.get(i).path("tax_lines"), lines.get(i).taxes(), currency);
        }
        return amounts;
    }

    private static int taxes(JsonNode rows, List<TaxLine> taxes, String currency) {
        assertThat(taxes).hasSize(rows.size());
        int amounts = 0;
        for (int i = 0; i < taxes.size(); i++) {
            amounts += equal(taxes.get(i).amount(), amount(rows.get(i), "price"), currency);
            assertThat(taxes.get(i).ratePercent().value().movePointLeft(2))
                    .isEqualByComparingTo(amount(rows.get(i), "rate"));
        }
        return amounts;
    }

    private static int refund(SamplePayload sample, JsonNode body, Observation<?> said, String currency) {
        assertThat(said.ref().value()).isEqualTo(gid(sample, body, "Refund"));
        assertThat(value(said, "order").orElseThrow().toString()).endsWith("/" + number(body, "order_id"));
        BigDecimal moved = BigDecimal.ZERO;
        for (JsonNode transaction : body.path("transactions")) {
            if (transaction.path("kind").asText().equals("refund")
                    && transaction.path("status").asText().equals("success")) {
                moved = moved.add(amount(transaction, "amount"));
            }
        }
        int amounts = equal((Money) value(said, "total").orElseThrow(), moved, currency);
        List<RefundLine> lines = list(said, "lines");
        assertThat(lines).hasSize(body.path("refund_line_items").size());
        for (int i = 0; i < lines.size(); i++) {
            JsonNode row = body.path("refund_line_items").get(i);
            assertThat(lines.get(i).orderLine()).isEqualTo("gid://shopify/LineItem/" + number(row, "line_item_id"));
            assertThat(lines.get(i).quantity().value()).isEqualByComparingTo(amount(row, "quantity"));
            amounts += equal(lines.get(i).net(), amount(row, "subtotal"), currency);
            amounts += equal(lines.get(i).tax(), amount(row, "total_tax"), currency);
        }
        return amounts;
    }

    private static int shipment(SamplePayload sample, JsonNode body, Observation<?> said) {
        assertThat(said.ref().value()).isEqualTo(gid(sample, body, "Fulfillment"));
        assertThat(value(said, "order").orElseThrow().toString()).endsWith("/" + number(body, "order_id"));
        List<ShipmentLine> lines = list(said, "lines");
        assertThat(lines).hasSize(body.path("line_items").size());
        for (int i = 0; i < lines.size(); i++) {
            JsonNode row = body.path("line_items").get(i);
            assertThat(lines.get(i).orderLine()).isEqualTo(gid(sample, row, "LineItem"));
            assertThat(lines.get(i).quantity().value()).isEqualByComparingTo(amount(row, "quantity"));
        }
        return 0;
    }

    private static int returned(JsonNode body, Observation<?> said) {
        assertThat(said.ref().value()).isEqualTo("gid://shopify/Return/" + number(body, "id"));
        String order = body.path("order").isObject() ? number(body.path("order"), "id") : number(body, "order_id");
        assertThat(value(said, "order").orElseThrow().toString()).endsWith("/" + order);
        return 0;
    }

    /** A payload has prices without a currency, so it says no price: that comes with the fetch. */
    private static int product(SamplePayload sample, JsonNode body, List<Observation<?>> said) {
        assertThat(said).hasSize(1);
        assertThat(said.get(0).ref().value()).isEqualTo(gid(sample, body, "Product"));
        List<Variant> variants = list(said.get(0), "variants");
        assertThat(variants).hasSize(body.path("variants").size());
        for (int i = 0; i < variants.size(); i++) {
            JsonNode row = body.path("variants").get(i);
            assertThat(variants.get(i).ref()).isEqualTo(gid(sample, row, "ProductVariant"));
            assertThat(said.get(0)
                            .links()
                            .containsKey(ExternalRef.of(
                                    ShopWorld.SYSTEM, "variant", variants.get(i).ref())))
                    .isEqualTo(row.path("sku").isTextual());
        }
        return 0;
    }

    private static int customer(SamplePayload sample, JsonNode body, Observation<?> said) {
        assertThat(said.ref().value()).isEqualTo(gid(sample, body, "Customer"));
        return 0;
    }
}
