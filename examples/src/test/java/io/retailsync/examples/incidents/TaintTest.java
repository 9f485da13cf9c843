package io.retailsync.examples.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.examples.host.Systems;
import io.retailsync.model.AttributePath;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.model.catalogue.Catalogue;
import io.retailsync.model.mapping.Mapping;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.model.payment.RefundPaths;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.simulators.shopify.Basket;
import io.retailsync.simulators.shopify.BasketLine;
import io.retailsync.simulators.shopify.Buyer;
import io.retailsync.simulators.shopify.BuyerAddress;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.Connector;
import io.retailsync.spi.HttpResponse;
import io.retailsync.spi.Row;
import io.retailsync.spi.Table;
import io.retailsync.spi.WebhookRequest;
import io.retailsync.testkit.FaultPlan;
import io.retailsync.testkit.FaultySimulator;
import io.retailsync.testkit.Reply;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * The eighth promise over the whole example: a word of its own in every personal attribute is carried through a storm with crashes, and no log
 * line, message, case, journal entry, explanation or printed object holds one of them.
 */
class TaintTest {

    private static final BuyerAddress HOME = BuyerAddress.of("Blorbwegstrasse 17", "10719", "Xanthopolisheim", "DE");
    private static final BuyerAddress PARCELS = BuyerAddress.of("Kwurbelgasse 3", "10777", "Nimbusstaedtchen", "DE");
    private static final Buyer ZAPHODIA = new Buyer(
            "Zaphodia",
            "Quorlixenberg",
            "zq.postfach@taint.example",
            "+4930999888777",
            Optional.of(HOME),
            "de",
            "",
            List.of("Knurzfreundin"),
            false);
    private static final String GUEST = "gast.ohne.konto@taint.example";

    /** What stands in each attribute, in a form that is found wherever it is written. */
    private static final Map<AttributePath<?, ?>, List<String>> WORDS = Map.of(
            CustomerPaths.NAME, List.of("Zaphodia", "Quorlixenberg"),
            CustomerPaths.EMAIL, List.of("zq.postfach"),
            CustomerPaths.PHONE, List.of("30999888777"),
            CustomerPaths.ADDRESSES, List.of("Blorbwegstrasse", "Xanthopolisheim"),
            CustomerPaths.TAGS, List.of("Knurzfreundin"),
            OrderPaths.EMAIL, List.of("gast.ohne.konto"),
            OrderPaths.BILL_TO, List.of("Kwurbelgasse"),
            OrderPaths.SHIP_TO, List.of("Kwurbelgasse", "Nimbusstaedtchen"),
            OrderPaths.NOTE, List.of("Wurzelpoldi"),
            RefundPaths.NOTE, List.of("Plombensaft"));

    /** Personal attributes whose values are few words that everybody shares: a marker can't stand in them. */
    private static final Set<AttributePath<?, ?>> FEW_WORDS = Set.of(CustomerPaths.EMAIL_CONSENT, CustomerPaths.LOCALE);

    private final SplittableRandom random = new SplittableRandom(20261128);
    private final Map<String, StringBuilder> reached = new LinkedHashMap<>();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream console = System.err;
    private final List<ExternalRef> refs = new ArrayList<>();
    private Plant plant;

    @BeforeEach
    void storm() throws Exception {
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        plant = new Plant(vendor -> new FaultySimulator(vendor, FaultPlan.storm(random.split())), 0.3);
        listen(Systems.CRM, plant.crm);
        listen(Systems.ERP, plant.erp);
        listen(Systems.SHOP, plant.till);
        LoggerFactory.getLogger(TaintTest.class).warn("a storm begins");
        everythingHappens();
    }

    @AfterEach
    void calm() throws Exception {
        System.setErr(console);
        plant.close();
    }

    private void listen(String system, Tampered vendor) {
        StringBuilder heard = reached.computeIfAbsent(system, any -> new StringBuilder());
        vendor.suffer((request, now) -> {
            heard.append(request.body().utf8()).append('\n');
            assertThat(request.toString()).satisfies(this::holdsNothingPersonal);
            return Optional.empty();
        });
    }

    private void everythingHappens() {
        String customer = plant.register(ZAPHODIA);
        ref("customer", customer);
        plant.pass(Duration.ofMinutes(10));
        String order = plant.shop().placeOrder(basket(customer), plant.now());
        ref("order", order);
        ref("order", plant.shop().placeOrder(basket("").byGuest(GUEST), plant.now()));
        plant.pass(Duration.ofMinutes(20));
        plant.shop()
                .refundPieces(
                        order, Map.of(plant.shop().linesBySku(order).get(Plant.SKU), 1), "Plombensaft", plant.now());
        plant.pass(Duration.ofMinutes(10));
        plant.simulation.crash();
        plant.putOnSale("RS-0008", false);
        ref(
                "order",
                plant.shop()
                        .placeOrder(
                                new Basket(
                                        List.of(BasketLine.of("RS-0008", 1)),
                                        Optional.of(customer),
                                        "",
                                        Optional.of(PARCELS),
                                        "EUR",
                                        BigDecimal.ONE,
                                        BigDecimal.ZERO,
                                        "",
                                        new BigDecimal("0.19"),
                                        false,
                                        true,
                                        "Wurzelpoldi",
                                        false),
                                plant.now()));
        plant.pass(Duration.ofMinutes(30));
        refusedInTheirOwnWords(customer);
        unreadable();
        plant.pass(Duration.ofHours(2));
    }

    private static Basket basket(String customer) {
        return new Basket(
                List.of(BasketLine.of(Plant.SKU, 2)),
                Optional.of(customer).filter(gid -> !gid.isEmpty()),
                "",
                Optional.of(PARCELS),
                "EUR",
                BigDecimal.ONE,
                BigDecimal.ZERO,
                "",
                new BigDecimal("0.19"),
                false,
                true,
                "please leave it with Wurzelpoldi",
                false);
    }

    private void ref(String type, String gid) {
        refs.add(ExternalRef.of(Systems.SHOP, type, gid));
    }

    /** Vendors quote what they refuse. */
    private void refusedInTheirOwnWords(String customer) {
        HttpResponse crm = HttpResponse.json(
                400,
                "[{\"errorCode\":\"FIELD_CUSTOM_VALIDATION_EXCEPTION\",\"message\":\"Zaphodia Quorlixenberg"
                        + " (zq.postfach@taint.example) is blocked\",\"fields\":[\"LastName\"]}]");
        HttpResponse erp = HttpResponse.json(
                400,
                "{\"error\":{\"code\":\"AM/001\",\"message\":{\"lang\":\"en\",\"value\":\"Blorbwegstrasse 17 in"
                        + " Xanthopolisheim is unknown, call +4930999888777\"}}}");
        plant.crm.suffer((request, now) ->
                request.method().equals("GET") ? Optional.empty() : Optional.of(Reply.of(crm, Duration.ofMillis(90))));
        plant.erp.suffer((request, now) ->
                request.method().equals("GET") ? Optional.empty() : Optional.of(Reply.of(erp, Duration.ofMillis(90))));
        plant.shop().updateCustomer(customer, ZAPHODIA.withLastName("Quorlixenberg-Blau"), plant.now());
    }

    private void unreadable() {
        byte[] body = "{\"admin_graphql_api_id\":\"Zaphodia".getBytes(StandardCharsets.UTF_8);
        WebhookRequest request = new WebhookRequest(
                Map.of("x-shopify-topic", "customers/update", "content-type", "application/json"),
                Bytes.of(body),
                plant.now());
        assertThat(request.toString()).satisfies(this::holdsNothingPersonal);
        assertThat(plant.engine().webhook(Systems.SHOP, request).toString()).satisfies(this::holdsNothingPersonal);
    }

    private void holdsNothingPersonal(String text) {
        WORDS.values().forEach(words -> assertThat(text).doesNotContainIgnoringCase(words.toArray(String[]::new)));
    }

    // ---- first: they were under way ---------------------------------------------------------------------------------

    private static Set<AttributePath<?, ?>> personal(Mapping shop) {
        return shop.reads().stream().filter(path -> path.dataClass().masked()).collect(Collectors.toSet());
    }

    private static Mapping mapping(Connector connector) {
        return connector.describe().mapping().orElseThrow();
    }

    @Test
    void everyPersonalAttributeHasAWordOfItsOwn() {
        Set<AttributePath<?, ?>> covered = new HashSet<>(WORDS.keySet());
        covered.addAll(FEW_WORDS);
        assertThat(covered).containsAll(personal(mapping(plant.shopConnector())));
    }

    @Test
    void everyWordReachedEachTargetThatTakesIt() {
        Map<String, Mapping> targets =
                Map.of(Systems.CRM, mapping(plant.crmConnector()), Systems.ERP, mapping(plant.erpConnector()));
        WORDS.forEach((path, words) -> {
            targets.forEach((system, mapping) -> {
                if (mapping.writes().contains(path)) {
                    assertThat(reached.get(system).toString())
                            .as("%s at %s", path, system)
                            .contains(words);
                }
            });
            assertThat(records(path)).as("records with %s", path).contains(words);
        });
    }

    /** The records of the kind that a path belongs to, with all that they hold. */
    private String records(AttributePath<?, ?> path) {
        String type = Catalogue.standard().types().stream()
                .filter(each -> each.entity() == path.entity())
                .findFirst()
                .orElseThrow()
                .name();
        return rows(Table.RECORD).stream()
                .filter(row -> row.id().startsWith(type + ":"))
                .map(Row::body)
                .collect(Collectors.joining());
    }

    private List<Row> rows(Table table) {
        return plant.simulation.store().list(table, "", "", 0, 100_000);
    }

    // ---- then: nobody reads them ------------------------------------------------------------------------------------

    @Test
    void noTableThatPeopleReadHoldsOne() {
        for (Table table : List.of(Table.CASE, Table.JOURNAL, Table.ENDING, Table.MATCH, Table.INTAKE)) {
            List<Row> rows = rows(table);
            assertThat(rows).as("%s", table).isNotEmpty();
            rows.forEach(row -> holdsNothingPersonal(row.id() + row.about() + row.body()));
        }
        assertThat(rows(Table.CASE).size()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void noExplanationCaseOrStatusTellsOne() {
        for (ExternalRef ref : refs) {
            assertThat(plant.engine().explain(ref).toString())
                    .contains("all that happened")
                    .satisfies(this::holdsNothingPersonal);
        }
        holdsNothingPersonal(plant.engine().cases().open().toString());
        holdsNothingPersonal(plant.engine().status().toString());
        holdsNothingPersonal(plant.simulation.failures().toString());
    }

    @Test
    void noLogLineHoldsOne() {
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("a storm begins")
                .satisfies(this::holdsNothingPersonal);
    }

    @Test
    void nothingThatIsPrintedHoldsOne() {
        Set<String> kinds = new TreeSet<>();
        for (Row row : rows(Table.RECORD)) {
            Key key = Key.parse(row.id());
            Catalogue.standard()
                    .find(key.type())
                    .flatMap(kind -> plant.engine().record(kind.type(), key))
                    .ifPresent(record -> {
                        kinds.add(key.type());
                        holdsNothingPersonal(record.toString());
                        holdsNothingPersonal(((Governed<?>) record).value().toString());
                    });
        }
        assertThat(kinds).contains("customer", "order", "refund");
    }
}
