package io.retailsync.erp;

import static io.retailsync.erp.Orders.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Quantity;
import io.retailsync.model.fulfilment.ShipmentLine;
import io.retailsync.model.fulfilment.ShipmentPaths;
import io.retailsync.model.fulfilment.ShipmentStatus;
import io.retailsync.model.sales.BookOrder;
import io.retailsync.simulators.s4hana.BookedDelivery;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.Fetched;
import io.retailsync.spi.Incoming;
import io.retailsync.spi.Observation;
import io.retailsync.spi.Page;
import io.retailsync.spi.Pull;
import io.retailsync.spi.Raw;
import io.retailsync.spi.Translation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private final Company company = new Company().withCustomer();
    private final Set<String> seen = new HashSet<>();
    private Optional<String> cursor = Optional.empty();

    private void book(String reference) {
        BookOrder command =
                new BookOrder(Orders.KEY, Orders.of(line(1, "TEE-RED-M", 2, "10.00"), line(2, "MUG-1", 1, "5.00")));
        assertThat(company.apply(company.effect(command, reference)).isRight()).isTrue();
    }

    /** New inputs, as an engine would see them: a second one with the same event id is a duplicate. */
    private List<Incoming> pull(int limit) {
        List<Incoming> changes = new ArrayList<>();
        boolean more = true;
        while (more) {
            Page page = company.connector
                    .pull(new Pull("deliveries", cursor, limit), company)
                    .get();
            page.changes().stream().filter(change -> seen.add(change.eventId())).forEach(changes::add);
            cursor = Optional.of(page.cursor());
            more = page.more();
        }
        return changes;
    }

    private Observation<?> shipment(Incoming change) {
        Fetched fetched = company.connector
                .fetch(List.of(change.hint().orElseThrow()), company)
                .get()
                .get(0);
        return observed(change, Raw.Form.FETCHED, fetched.body().orElseThrow());
    }

    private Observation<?> observed(Incoming change, Raw.Form form, Bytes body) {
        Translation translation = company.connector.translate(
                new Raw(
                        "erp",
                        change.stream(),
                        change.hint(),
                        form,
                        change.headers(),
                        body,
                        change.body(),
                        change.readAt().orElseThrow()),
                company);
        assertThat(translation).isInstanceOf(Translation.Observed.class);
        return ((Translation.Observed) translation).observations().get(0);
    }

    @Test
    void aGoodsIssueIsAShipmentOfTheOrdersLines() {
        book(Orders.REFERENCE);
        company.pass(Duration.ofMinutes(11));
        assertThat(pull(100)).as("a delivery without goods issue").isEmpty();
        company.pass(Duration.ofMinutes(5));
        Incoming change = pull(100).get(0);
        BookedDelivery delivery = company.simulator.books().deliveries().get(0);
        Observation<?> shipment = shipment(change);
        assertThat(shipment.ref()).isEqualTo(ExternalRef.of("erp", "outbound-delivery", delivery.number()));
        assertThat(value(shipment, "order")).isEqualTo(ExternalRef.of("erp", "sales-order", "1001"));
        assertThat(value(shipment, "status")).isEqualTo(Coded.of(ShipmentStatus.DISPATCHED));
        assertThat(value(shipment, "trackingNumber")).isEqualTo(delivery.trackingNumber());
        assertThat(value(shipment, "carrier")).isEqualTo(delivery.carrier());
        assertThat((Instant) value(shipment, "dispatchedAt"))
                .isBetween(Instant.parse("2026-03-02T08:14:59Z"), Instant.parse("2026-03-02T08:15:02Z"));
        assertThat(value(shipment, "lines"))
                .isEqualTo(List.of(
                        new ShipmentLine("gid://shopify/LineItem/12345678901231", "TEE-RED-M", Quantity.pieces(2)),
                        new ShipmentLine("gid://shopify/LineItem/12345678901232", "MUG-1", Quantity.pieces(1))));
        assertThat(shipment.values())
                .containsOnlyKeys("order", "status", "lines", "carrier", "trackingNumber", "dispatchedAt");
    }

    private static Object value(Observation<?> shipment, String name) {
        return shipment.values().get(name).orElseThrow();
    }

    @Test
    void withoutAFetchOnlyTheLineIdsAreMissing() {
        book(Orders.REFERENCE);
        company.pass(Duration.ofMinutes(16));
        Incoming change = pull(100).get(0);
        Observation<?> shipment = observed(change, Raw.Form.PAYLOAD, change.body());
        assertThat(shipment.values().get(ShipmentPaths.LINES.name()).orElseThrow())
                .isEqualTo(List.of(
                        new ShipmentLine(null, "TEE-RED-M", Quantity.pieces(2)),
                        new ShipmentLine(null, "MUG-1", Quantity.pieces(1))));
    }

    @Test
    void everyDeliveryIsSeenOnceInHoweverManyPages() {
        for (int i = 0; i < 12; i++) {
            book("abcdefghij0123" + (10 + i));
            company.pass(Duration.ofMinutes(1));
        }
        int found = 0;
        for (int i = 0; i < 60; i++) {
            company.pass(Duration.ofSeconds(30));
            found += pull(5).size();
        }
        assertThat(company.simulator.books().deliveries()).hasSize(12);
        assertThat(found).isEqualTo(12);
    }

    @Test
    void whatWasMissedIsFoundByThePassOverTheDay() {
        book(Orders.REFERENCE);
        company.pass(Duration.ofMinutes(16));
        Instant later = company.now.plus(Duration.ofMinutes(30));
        cursor = Optional.of("{\"since\":\"" + later + "\",\"swept\":\"" + company.now.minusSeconds(3600)
                + "\",\"started\":\"" + later + "\",\"sweeping\":false,\"after\":\"\"}");
        assertThat(pull(100)).hasSize(1);
    }

    @Test
    void aDeliveryThatIsGoneIsSaidToBeGone() {
        ExternalRef ref = ExternalRef.of("erp", "outbound-delivery", "80000999");
        assertThat(company.connector.fetch(List.of(ref), company).get().get(0).body())
                .isEmpty();
        Incoming change = new Incoming(
                "deliveries",
                "80000999",
                "x",
                Optional.of(ref),
                Optional.of(company.now),
                java.util.Map.of(),
                Bytes.empty());
        assertThat(observed(change, Raw.Form.GONE, Bytes.empty()).isGone()).isTrue();
    }
}
