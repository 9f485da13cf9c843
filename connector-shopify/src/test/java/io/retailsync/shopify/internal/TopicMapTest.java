package io.retailsync.shopify.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.event.EventType;
import io.retailsync.model.finance.Finance;
import io.retailsync.model.fulfilment.Fulfilment;
import io.retailsync.model.integration.Integration;
import io.retailsync.model.inventory.Inventory;
import io.retailsync.model.party.Parties;
import io.retailsync.model.payment.Payments;
import io.retailsync.model.pricing.Pricing;
import io.retailsync.model.product.Products;
import io.retailsync.model.returns.Returns;
import io.retailsync.model.sales.Sales;
import io.retailsync.model.service.Engagement;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our table of topics beside the proposal {@code shopify-webhook-topic-map.csv}: which event a topic leads to, or that it leads to none. */
class TopicMapTest {

    private static final List<Class<?>> FAMILIES = List.of(
            Engagement.class,
            Finance.class,
            Fulfilment.class,
            Integration.class,
            Inventory.class,
            Parties.class,
            Payments.class,
            Pricing.class,
            Products.class,
            Returns.class,
            Sales.class);

    /** Kinds of record in the module of whose events a change of them is told. */
    private static final Map<String, String> MODULES = Map.of(
            "customer", "party",
            "inventory-level", "inventory",
            "order", "sales",
            "product", "product",
            "refund", "payment",
            "return", "returns",
            "shipment", "fulfilment");

    private static final Map<String, Topic> OURS = Table.read("topics.csv", 6)
            .map(row -> Topic.of(row.get(0)))
            .collect(Collectors.toMap(
                    topic -> topic.name().replace('/', '_').replace('.', '_').toUpperCase(Locale.ROOT),
                    Function.identity()));

    /**
     * @param topic in the vendor's enum
     * @param events names as the proposal writes them; empty where it has only a remark in brackets
     * @param disposition mapped, handled or ignored
     */
    private record Proposed(String topic, List<String> events, String disposition) {

        static Proposed of(String row) {
            int first = row.indexOf(',');
            int last = row.lastIndexOf(',');
            String said = row.substring(first + 1, last).replace("\"", "").replaceAll("\\([^)]*\\)", "");
            List<String> events = new ArrayList<>();
            for (String event : said.split("\\|", -1)) {
                String name = event.replace("?", "").strip();
                if (!name.isEmpty()) {
                    events.add(name);
                }
            }
            return new Proposed(row.substring(0, first), List.copyOf(events), row.substring(last + 1));
        }

        boolean ignored() {
            return disposition.equals("ignored");
        }
    }

    private static List<Proposed> proposals() throws IOException {
        return Files.readAllLines(SharedFiles.model("shopify-webhook-topic-map.csv")).stream()
                .skip(1)
                .map(Proposed::of)
                .toList();
    }

    /** {@return the events of the library, by name without module and version in the words of the proposal} */
    private static Map<String, EventType<?>> events() {
        Map<String, EventType<?>> events = new TreeMap<>();
        FAMILIES.stream()
                .flatMap(family -> Arrays.stream(family.getFields()))
                .filter(field -> field.getType() == EventType.class)
                .map(TopicMapTest::constant)
                .forEach(event -> events.put(fact(event), event));
        return events;
    }

    private static EventType<?> constant(Field field) {
        try {
            return (EventType<?>) field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String fact(EventType<?> event) {
        return Arrays.stream(event.name().split("\\.", -1)[2].split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static String module(EventType<?> event) {
        return event.name().split("\\.", -1)[1];
    }

    @Test
    void eachProposedEventIsAnEventOfTheModel() throws Exception {
        Set<String> proposed = proposals().stream()
                .flatMap(row -> row.events().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(proposed).hasSizeGreaterThan(50);
        assertThat(events().keySet()).containsAll(proposed);
    }

    private static Stream<Proposed> told() throws IOException {
        return proposals().stream();
    }

    @ParameterizedTest
    @MethodSource("told")
    void whereOurRowSaysOtherwiseItGivesAReason(Proposed proposed) {
        Topic ours = OURS.get(proposed.topic());
        boolean ignored = ours.use() == Topic.Use.IGNORED;
        if (ignored != proposed.ignored()) {
            assertThat(ours.reason().split(" ", -1)).as(proposed.topic()).hasSizeGreaterThan(3);
        }
        if (!ignored && !proposed.ignored()) {
            assertThat(ours.record()).isNotEmpty();
        }
    }

    /** Payments that an order tells of are its own, and what it bought of a product is that product's. */
    @Test
    void whatIsReadLeadsToAnEventOfItsOwnModule() throws Exception {
        Map<String, EventType<?>> events = events();
        Set<String> elsewhere = new TreeSet<>();
        for (Proposed proposed : proposals()) {
            String module = MODULES.get(OURS.get(proposed.topic()).record());
            if (module != null && !proposed.events().isEmpty()) {
                Set<String> modules = proposed.events().stream()
                        .map(event -> module(events.get(event)))
                        .collect(Collectors.toCollection(TreeSet::new));
                if (!modules.contains(module)) {
                    elsewhere.add(proposed.topic() + " " + module + " " + modules);
                }
            }
        }
        assertThat(elsewhere).containsExactly("ORDERS_PAID sales [payment]");
    }
}
