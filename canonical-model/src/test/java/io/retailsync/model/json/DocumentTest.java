package io.retailsync.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.Coded;
import io.retailsync.model.documents.ModelledRecords;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderStatus;
import io.retailsync.model.schema.SeededRecords;
import io.retailsync.seeded.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a newer version of the same major has added goes through an older reader and comes out as it was. */
class DocumentTest {

    private static final ModelJson JSON = ModelJson.standard();

    static Stream<Class<? extends Record>> entities() {
        return ModelledRecords.entities().stream().map(type -> type.entity());
    }

    @ParameterizedTest
    @MethodSource("entities")
    void membersThatNobodyKnowsSurviveARoundTrip(Class<? extends Record> type) {
        Property.holds(20, random -> {
            JsonNode written = JSON.tree(JSON.write(new SeededRecords(random).draw(type)));
            List<ObjectNode> objects = new ArrayList<>();
            collect(written, objects);
            for (int i = 0; i < 3; i++) {
                strange(objects.get(random.nextInt(objects.size())), random);
            }
            Document<? extends Record> read = JSON.document(written, type)
                    .fold(
                            found -> {
                                throw new AssertionError(found.toString());
                            },
                            it -> it);
            assertThat(read.value()).isEqualTo(JSON.decode(written, type).get());
            assertThat(JSON.tree(read.json())).isEqualTo(written);
        });
    }

    /** Objects with fixed members; of a map any name is an entry. */
    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object && isOfMembers(object)) {
            objects.add(object);
        }
        node.forEach(part -> collect(part, objects));
    }

    private static boolean isOfMembers(ObjectNode object) {
        return object.properties().stream().allMatch(member -> member.getKey().matches("[a-z][A-Za-z0-9]+"))
                && object.size() > 1;
    }

    private static void strange(ObjectNode object, RandomGenerator random) {
        object.putObject("strange" + random.nextInt(5))
                .put("told", random.nextInt())
                .putArray("and~so/on");
    }

    @Test
    void aNameOfALaterVersionIsKeptAndWrittenAgain() {
        Order order = new SeededRecords(new SplittableRandom(7)).draw(Order.class);
        ObjectNode written = ((ObjectNode) JSON.tree(order)).put("status", "AWAITING_COLLECTION");
        Order read = JSON.decode(written, Order.class).get();
        assertThat(read.status()).isEqualTo(Coded.<OrderStatus>raw("AWAITING_COLLECTION", Coded.MODEL));
        assertThat(read.status().known()).isEmpty();
        assertThat(JSON.tree(read)).isEqualTo(written);
    }

    @Test
    void whatCantBeANameIsRefused() {
        Order order = new SeededRecords(new SplittableRandom(7)).draw(Order.class);
        ObjectNode written = ((ObjectNode) JSON.tree(order)).put("status", "awaiting collection");
        assertThat(JSON.decode(written, Order.class).getError())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.code() + " " + finding.path()).isEqualTo("enum status"));
    }

    @Test
    void whatWasBeyondStaysWithTheRecordThatTakesItsPlace() {
        Order order = new SeededRecords(new SplittableRandom(7)).draw(Order.class);
        ObjectNode written = (ObjectNode) JSON.tree(order);
        written.put("giftWrap", "red");
        ((ObjectNode) written.at("/lines/0")).put("engraving", "Ada");
        Document<Order> read = JSON.document(written, Order.class).get();
        JsonNode changed =
                JSON.tree(read.with(order.with(it -> it.displayNumber("#2"))).json());
        assertThat(changed.path("displayNumber").asText()).isEqualTo("#2");
        assertThat(changed.path("giftWrap").asText()).isEqualTo("red");
        assertThat(changed.at("/lines/0/engraving").asText()).isEqualTo("Ada");
        assertThat(read.toString()).doesNotContain("Ada").endsWith("2 members beyond the model");
    }
}
