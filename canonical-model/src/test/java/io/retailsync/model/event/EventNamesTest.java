package io.retailsync.model.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.DataClass;
import io.retailsync.model.documents.ModelledRecords;
import io.retailsync.model.integration.Integration;
import io.retailsync.model.party.Parties;
import io.retailsync.model.payment.Payments;
import io.retailsync.model.sales.Sales;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The constants of all modules, held against the list of names of the catalogue of events. */
class EventNamesTest {

    /** An account names its customer, an order carries a note of the buyer, drift carries values, a comparison of systems may be one of amounts. */
    private static final Set<EventType<?>> MORE_SENSITIVE_THAN_LISTED = Set.of(
            Parties.CUSTOMER_ACCOUNT_OPENED,
            Parties.CUSTOMER_ACCOUNT_CHANGED,
            Parties.CREDIT_LIMIT_CHANGED,
            Parties.CREDIT_STATUS_CHANGED,
            Parties.CREDIT_RELEASED,
            Sales.ORDER_PLACED,
            Sales.ORDER_CONFIRMED,
            Sales.ORDER_CHANGED,
            Sales.ORDER_CANCELLED,
            Integration.DRIFT_DETECTED,
            Integration.DRIFT_REPAIRED,
            Integration.RECONCILIATION_RUN_COMPLETED);

    private final Map<String, String> listed = listed();

    @Test
    void everyNameOfTheCatalogueHasAConstantAndNoOtherButOne() {
        assertThat(listed).hasSize(251);
        assertThat(ModelledRecords.events())
                .extracting(EventType::name)
                .doesNotHaveDuplicates()
                .filteredOn(name -> !name.equals(Payments.REFUND_RECORDED.name()))
                .containsExactlyInAnyOrderElementsOf(listed.keySet());
    }

    @Test
    void aPayloadIsOfTheClassThatTheCatalogueNamesWithTheExceptionsKnown() {
        assertThat(ModelledRecords.events())
                .filteredOn(event -> !listed.getOrDefault(event.name(), "").isEmpty())
                .filteredOn(event -> event.dataClass() != DataClass.valueOf(listed.get(event.name())))
                .containsExactlyInAnyOrderElementsOf(MORE_SENSITIVE_THAN_LISTED)
                .allMatch(event -> event.dataClass().compareTo(DataClass.valueOf(listed.get(event.name()))) > 0);
    }

    /** What a delta may hold depends on its record and is shown where the deltas are derived. */
    @Test
    void noPayloadDeclaresMoreThanItsEvent() {
        assertThat(ModelledRecords.events())
                .filteredOn(event -> event.payload() != Changed.class)
                .allSatisfy(event -> assertThat(DeclaredClass.highest(event.payload()))
                        .as(event.name())
                        .isLessThanOrEqualTo(event.dataClass()));
    }

    @Test
    void paymentsReservationsOrderPlacementAndWithdrawnConsentNeverWait() {
        Predicate<String> critical = name -> name.startsWith("retail.payment.payment-")
                || name.startsWith("retail.payment.refund-")
                || name.startsWith("retail.inventory.inventory-reserv")
                || Set.of(
                                "retail.sales.order-placed.v1",
                                "retail.sales.marketplace-order-imported.v1",
                                "retail.party.consent-withdrawn.v1")
                        .contains(name);
        assertThat(ModelledRecords.events())
                .allSatisfy(event -> assertThat(event.delivery() == Delivery.CRITICAL)
                        .as(event.name())
                        .isEqualTo(critical.test(event.name())));
    }

    @Test
    void eachModuleIsKeptInOrderByTheKeyOfTheCatalogue() {
        Map<String, Partition> usual = ModelledRecords.events().stream()
                .collect(Collectors.groupingBy(
                        event -> event.name().split("\\.", -1)[1],
                        Collectors.collectingAndThen(Collectors.toList(), EventNamesTest::mostOften)));
        assertThat(usual)
                .containsOnly(
                        Map.entry("party", Partition.CUSTOMER),
                        Map.entry("product", Partition.PRODUCT),
                        Map.entry("pricing", Partition.PROMOTION),
                        Map.entry("inventory", Partition.STOCK),
                        Map.entry("sales", Partition.ORDER),
                        Map.entry("fulfilment", Partition.ORDER),
                        Map.entry("payment", Partition.ORDER),
                        Map.entry("returns", Partition.ORDER),
                        Map.entry("finance", Partition.DOCUMENT),
                        Map.entry("engagement", Partition.CUSTOMER),
                        Map.entry("integration", Partition.SUBJECT));
    }

    @Test
    void aboutThirtyRecordsAreEnough() {
        assertThat(ModelledRecords.events().stream().map(EventType::payload).distinct())
                .hasSizeBetween(20, 35);
    }

    private static Partition mostOften(List<EventType<?>> events) {
        return events.stream()
                .collect(Collectors.groupingBy(EventType::partition, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private static Map<String, String> listed() {
        Map<String, String> listed = new LinkedHashMap<>();
        try (InputStream names = EventNamesTest.class.getResourceAsStream("names.csv")) {
            new String(names.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> listed.put("retail." + cells[0] + "." + kebab(cells[1]) + ".v1", cells[2]));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return listed;
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
