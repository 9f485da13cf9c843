package io.retailsync.shopify.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.retailsync.spi.Incoming;
import io.retailsync.spi.Observation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The table of known fields tells the truth: what is called mapped changes what is said, and what is left out never does. */
class PayloadFieldsTest {

    private final ShopWorld world = new ShopWorld();

    /** Topics whose sample has the same body as that of {@code orders/create}. */
    private static final Set<String> SAME_AS_CREATE = Set.of(
            "orders/updated", "orders/paid", "orders/cancelled", "orders/fulfilled", "orders/partially_fulfilled");

    /** A field in a payload: the object that has it. */
    private record Spot(String kind, ObjectNode object, String name) {
        String field() {
            return kind + "/" + name;
        }
    }

    private static void spots(String kind, JsonNode node, List<Spot> found) {
        if (node.isArray()) {
            node.forEach(row -> spots(kind, row, found));
        }
        if (node instanceof ObjectNode object) {
            object.properties().forEach(entry -> {
                PayloadFields.Field field =
                        PayloadFields.of(kind, entry.getKey()).orElseThrow();
                if (field.use() == PayloadFields.Use.NESTED) {
                    spots(field.kind(), entry.getValue(), found);
                } else {
                    found.add(new Spot(kind, object, entry.getKey()));
                }
            });
        }
    }

    private List<SamplePayload> samples() throws Exception {
        List<SamplePayload> samples = new ArrayList<>(SamplePayload.read());
        samples.removeIf(sample ->
                SAME_AS_CREATE.contains(sample.topic()) && sample.version().equals("2026-07"));
        SamplePayload merge = samples.stream()
                .filter(sample -> sample.topic().equals("customers/merge"))
                .findFirst()
                .orElseThrow();
        samples.add(merge.with(merge.body().deepCopy().put("status", "completed")));
        samples.add(fuller(samples, "orders/create"));
        samples.add(fuller(samples, "refunds/create"));
        samples.add(fuller(samples, "customers/update"));
        return samples;
    }

    /** {@return a sample with what all of them leave empty} */
    private static SamplePayload fuller(List<SamplePayload> samples, String topic) {
        SamplePayload sample = samples.stream()
                .filter(one -> one.topic().equals(topic))
                .findFirst()
                .orElseThrow();
        ObjectNode body = sample.body().deepCopy();
        switch (topic) {
            case "orders/create" -> {
                body.putNull("cancelled_at");
                body.set("original_total_duties_set", bag("4.00"));
                ObjectNode line = (ObjectNode) body.at("/line_items/0");
                ObjectNode tax = line.withArrayProperty("tax_lines").addObject();
                tax.put("title", "VAT").put("rate", 0.19).put("price", "1.00").put("channel_liable", false);
                tax.set("price_set", bag("1.00"));
                ObjectNode discount =
                        line.withArrayProperty("discount_allocations").addObject();
                discount.put("amount", "2.00")
                        .put("discount_application_index", 0)
                        .set("amount_set", bag("2.00"));
            }
            case "refunds/create" -> {
                body.withArrayProperty("refund_shipping_lines")
                        .addObject()
                        .put("id", 1)
                        .set("subtotal_amount_set", bag("3.00"));
                ((ObjectNode) body.at("/refund_line_items/0")).remove("line_item");
            }
            default -> {
                body.putNull("locale");
                body.withArrayProperty("addresses")
                        .add(body.path("default_address").deepCopy());
            }
        }
        return sample.with(body);
    }

    private static ObjectNode bag(String amount) {
        ObjectNode bag = Json.object();
        bag.putObject("shop_money").put("amount", amount).put("currency_code", "USD");
        bag.putObject("presentment_money").put("amount", amount).put("currency_code", "USD");
        return bag;
    }

    /** {@return all that the connector makes of a payload, as text} */
    private String outcome(SamplePayload sample) {
        Incoming incoming = sample.incoming(world).orElseThrow();
        return incoming.hint()
                + incoming.nativeKey()
                + world.translatePayload(incoming)
                        .fold(said -> text(said.observations()), reason -> reason, failure -> failure.toString());
    }

    private static String text(List<Observation<?>> said) {
        StringBuilder text = new StringBuilder();
        said.forEach(one -> text.append(one)
                .append(one.version())
                .append(plain(one.values()))
                .append(one.links())
                .append(one.aliases())
                .append(one.matchKeys())
                .append(one.unknown()));
        return text.toString();
    }

    /** Personal values hide themselves in texts, so their hash stands beside them. */
    private static String plain(Map<String, ?> values) {
        return values + "" + values.hashCode();
    }

    private static List<JsonNode> alterations(JsonNode value) {
        if (value.isNull()) {
            return List.of(TextNode.valueOf("x"), Json.object().numberNode(7), BooleanNode.TRUE);
        }
        if (value.isBoolean()) {
            return List.of(BooleanNode.valueOf(!value.asBoolean()));
        }
        if (value.isTextual()) {
            return List.of(TextNode.valueOf(value.asText() + "7"), TextNode.valueOf("x"));
        }
        return value.isIntegralNumber() ? List.of(Json.object().numberNode(value.asLong() + 1)) : List.of();
    }

    private boolean matters(SamplePayload sample, Spot spot, String before) {
        JsonNode value = spot.object().get(spot.name());
        try {
            spot.object().remove(spot.name());
            boolean changed = !outcome(sample).equals(before);
            for (JsonNode other : alterations(value)) {
                spot.object().set(spot.name(), other);
                changed |= !outcome(sample).equals(before);
            }
            return changed;
        } finally {
            spot.object().set(spot.name(), value);
        }
    }

    @Test
    void whatIsMappedMattersAndWhatIsLeftOutDoesNot() throws Exception {
        TreeSet<String> mattering = new TreeSet<>();
        TreeSet<String> shown = new TreeSet<>();
        for (SamplePayload sample : samples()) {
            String before = outcome(sample);
            List<Spot> spots = new ArrayList<>();
            spots(Topic.of(sample.topic()).payload(), sample.body(), spots);
            for (Spot spot : spots) {
                shown.add(spot.field());
                if (matters(sample, spot, before)) {
                    mattering.add(spot.field());
                }
            }
        }
        Set<String> mapped = fields(PayloadFields.Use.MAPPED);
        TreeSet<String> unseen = new TreeSet<>(mapped);
        unseen.removeAll(mattering);
        assertThat(unseen).isEmpty();
        mattering.retainAll(fields(PayloadFields.Use.LEFT_OUT));
        assertThat(mattering).isEmpty();
        assertThat(shown).hasSizeGreaterThan(200);
    }

    private static Set<String> fields(PayloadFields.Use use) {
        TreeSet<String> fields = new TreeSet<>();
        Table.read("payload-fields.csv", 3)
                .filter(row -> PayloadFields.Field.parse(row.get(2)).use() == use)
                .forEach(row -> fields.add(row.get(0) + "/" + row.get(1)));
        return fields;
    }

    @Test
    void everyFieldOfThePublishedSchemasIsKnown() throws Exception {
        TreeSet<String> unknown = new TreeSet<>();
        int schemas = 0;
        for (Path file : SharedFiles.webhooks("2026-07-jsonschema")) {
            String kind = Topic.of(SharedFiles.topic(file)).payload();
            if (!kind.isEmpty()) {
                unknown(kind, SamplePayload.read(file), unknown);
                schemas++;
            }
        }
        assertThat(schemas).isGreaterThan(25);
        assertThat(unknown).isEmpty();
    }

    private static void unknown(String kind, JsonNode schema, Set<String> unknown) {
        for (String several : List.of("anyOf", "oneOf")) {
            schema.path(several).forEach(one -> unknown(kind, one, unknown));
        }
        if (schema.has("items")) {
            unknown(kind, schema.path("items"), unknown);
        }
        schema.path("properties").properties().forEach(entry -> {
            Optional<PayloadFields.Field> field = PayloadFields.of(kind, entry.getKey());
            if (field.isEmpty()) {
                unknown.add(kind + "/" + entry.getKey());
            } else if (field.get().use() == PayloadFields.Use.NESTED) {
                unknown(field.get().kind(), entry.getValue(), unknown);
            }
        });
    }

    @Test
    void everyNestedKindHasFields() {
        Table.read("payload-fields.csv", 3)
                .map(row -> PayloadFields.Field.parse(row.get(2)))
                .filter(field -> field.use() == PayloadFields.Use.NESTED)
                .forEach(field -> assertThat(PayloadFields.of(field.kind()))
                        .as(field.kind())
                        .isNotEmpty());
    }
}
