package io.retailsync.erp;

import static io.retailsync.erp.Orders.line;
import static io.retailsync.erp.Orders.order;
import static io.retailsync.erp.Orders.shipping;
import static io.retailsync.erp.Orders.taxed;
import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.ExternalRef;
import io.retailsync.model.sales.BookOrder;
import io.retailsync.model.sales.Order;
import io.retailsync.simulators.s4hana.BookedOrder;
import io.retailsync.spi.Effect;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.Probe;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.Rendered;
import io.retailsync.spi.SyncFailure;
import io.retailsync.testkit.FaultKind;
import io.retailsync.testkit.FaultPlan;
import io.retailsync.testkit.FaultySimulator;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BookingTest {

    private final Company company = new Company().withCustomer();

    private Effect effect(Order order) {
        return company.effect(new BookOrder(Orders.KEY, order));
    }

    private BookedOrder booked(Order order) {
        Either<SyncFailure, Receipt> receipt = company.apply(effect(order));
        assertThat(receipt.isRight()).as(receipt.toString()).isTrue();
        return company.simulator
                .books()
                .salesOrder(receipt.get().facts().get("salesOrder"))
                .orElseThrow();
    }

    private Rendered rendered(Order order) {
        return company.connector.render(new BookOrder(Orders.KEY, order), Orders.REFERENCE, company);
    }

    @Test
    void anOrderIsBookedWithItsLinesAndItsReference() {
        BookedOrder booked = booked(Orders.of(line(1, "TEE-RED-M", 3, "19.99"), line(2, "MUG-1", 1, "7.50")));
        assertThat(booked.purchaseOrderByCustomer()).isEqualTo("1042/" + Orders.REFERENCE);
        assertThat(booked.soldToParty()).isEqualTo(company.ids.get(Company.ADA + " customer"));
        assertThat(booked.netAmount()).isEqualTo("67.47");
        assertThat(booked.items()).extracting(BookedOrder.Item::material).containsExactly("TEE-RED-M", "MUG-1");
        assertThat(booked.items().get(0).reference()).isEqualTo("~shopify/LineItem/12345678901231");
        assertThat(company.sent).hasSize(3);
    }

    @Test
    void theReceiptNamesTheDocument() {
        Receipt receipt =
                company.apply(effect(Orders.of(line(1, "MUG-1", 1, "7.50")))).get();
        assertThat(receipt.refs()).containsExactly(ExternalRef.of("erp", "sales-order", "1001"));
        assertThat(receipt.token()).isPresent();
        assertThat(receipt.facts()).containsEntry("netAmount", "7.50");
        assertThat(receipt.adopted()).isFalse();
    }

    @Test
    void amountsAreExactWhereThePriceOfOnePieceWouldNotBe() {
        assertThat(booked(Orders.of(line(1, "TEE-RED-M", 3, 3, "10.00", "0.01")))
                        .netAmount())
                .isEqualTo("29.99");
        Order gross = order(Company.ADA, true, List.of(shipping("4.90")), taxed(line(1, "MUG-1", 7, "9.99"), "11.17"));
        company.now = company.now.plusSeconds(60);
        BookedOrder booked = company.simulator
                .books()
                .salesOrder(bookedUnder("zyxwvutsrq543210", gross).facts().get("salesOrder"))
                .orElseThrow();
        assertThat(booked.items().get(0).netAmount()).isEqualTo("58.76");
        assertThat(booked.netAmount()).isEqualTo("63.66");
    }

    private Receipt bookedUnder(String reference, Order order) {
        return company.apply(company.effect(new BookOrder(Orders.KEY, order), reference))
                .get();
    }

    @Test
    void whatIsNoLongerWantedIsNotBooked() {
        BookedOrder booked =
                booked(Orders.of(line(1, "TEE-RED-M", 3, 0, "10.00", "0"), line(2, "MUG-1", 4, 2, "5.00", "0")));
        assertThat(booked.items()).hasSize(1);
        assertThat(booked.netAmount()).isEqualTo("10.00");
    }

    @Test
    void bookingTheSameAgainAdoptsTheDocument() {
        Effect effect = effect(Orders.of(line(1, "MUG-1", 1, "7.50")));
        company.apply(effect);
        Receipt second = company.apply(effect).get();
        assertThat(second.adopted()).isTrue();
        assertThat(second.refs()).containsExactly(ExternalRef.of("erp", "sales-order", "1001"));
        assertThat(company.simulator.books().salesOrders()).hasSize(1);
    }

    @Test
    void ofTwoDocumentsWithOneReferenceTheOldestIsOursAndAPersonHearsOfTheOther() {
        Effect effect = effect(Orders.of(line(1, "MUG-1", 1, "7.50")));
        assertThat(company.apply(effect).get().facts()).doesNotContainKey(Receipt.NOTE);
        HttpRequest create = company.sent.get(company.sent.size() - 1);
        assertThat(create.method()).isEqualTo("POST");
        company.simulator.handle(create, company.now);
        assertThat(company.simulator.books().salesOrders()).hasSize(2);
        Receipt probed = company.probe(effect).fold(receipt -> receipt, () -> Receipt.done(), after -> Receipt.done());
        Receipt again = company.apply(effect).get();
        for (Receipt receipt : List.of(probed, again)) {
            assertThat(receipt.refs()).containsExactly(ExternalRef.of("erp", "sales-order", "1001"));
            assertThat(receipt.facts())
                    .containsEntry("duplicates", "2")
                    .containsEntry(
                            Receipt.NOTE,
                            "several documents carry this reference: 1001, 1002; 1001 is taken as ours, somebody has"
                                    + " to look at the others");
        }
        assertThat(company.simulator.books().salesOrders()).hasSize(2);
    }

    @Test
    void aLostAnswerIsAmbiguousAndTheProbeFindsTheDocument() {
        Effect effect = effect(Orders.of(line(1, "MUG-1", 1, "7.50")));
        company.loseNextWriteAnswer();
        assertThat(company.apply(effect).getLeft().kind()).isEqualTo(SyncFailure.Kind.AMBIGUOUS);
        assertThat(company.probe(effect)).isInstanceOf(Probe.Happened.class);
    }

    @Test
    void anEffectThatLandsLateIsNotSeenAtFirst() {
        Effect effect = effect(Orders.of(line(1, "MUG-1", 1, "7.50")));
        company.apply(
                company.effect(Orders.KEY, "order-cancel", io.retailsync.spi.Bytes.utf8("{\"SalesOrder\":\"9\"}")));
        company.behind(new FaultySimulator(
                company.simulator, FaultPlan.of(new SplittableRandom(1), Map.of(FaultKind.LATE_EFFECT, 1.0))));
        assertThat(company.apply(effect).isLeft()).isTrue();
        company.behind(company.simulator);
        assertThat(company.probe(effect)).isEqualTo(Probe.no());
    }

    @Test
    void anUnreachableSystemIsNotYetKnown() {
        Effect effect = effect(Orders.of(line(1, "MUG-1", 1, "7.50")));
        company.behind(new FaultySimulator(
                company.simulator, FaultPlan.of(new SplittableRandom(1), Map.of(FaultKind.RESET_BEFORE_EFFECT, 1.0))));
        assertThat(company.probe(effect)).isEqualTo(Probe.notYetKnown(Duration.ofSeconds(20)));
    }

    @Test
    void aCustomerThatIsNotThereYetIsAwaited() {
        company.ids.clear();
        Rendered rendered = rendered(Orders.of(line(1, "MUG-1", 1, "7.50")));
        assertThat(rendered).isEqualTo(Rendered.waiting(Company.ADA, "customer"));
    }

    @Test
    void aGuestNeedsAOneTimeCustomer() {
        Order guest = order(null, false, List.of(), line(1, "MUG-1", 1, "7.50"));
        assertThat(rendered(guest)).isInstanceOf(Rendered.Impossible.class);
        S4HanaConnector selling = S4HanaConnector.builder()
                .tenant(java.net.URI.create("https://x.example"))
                .credentials(BasicUser.of("u", "p"))
                .salesArea("1010", "10", "00")
                .oneTimeCustomer("0000099999")
                .build();
        Rendered ready = selling.render(new BookOrder(Orders.KEY, guest), Orders.REFERENCE, company);
        assertThat(Company.ready(ready).utf8()).contains("\"SoldToParty\":\"0000099999\"");
    }

    @Test
    void whatCanNeverBeBookedIsSaidBeforeItIsSent() {
        assertThat(rendered(Orders.of())).isInstanceOf(Rendered.Impossible.class);
        assertThat(rendered(Orders.of(new io.retailsync.model.sales.OrderLine(
                        "1",
                        null,
                        "Tip",
                        io.retailsync.model.Quantity.pieces(1),
                        io.retailsync.model.Quantity.pieces(1),
                        Orders.eur("1"),
                        Orders.eur("0"),
                        List.of(),
                        false))))
                .isInstanceOf(Rendered.Impossible.class);
    }

    @Test
    void masterDataThatAreMissingAreARejectionWithTheReason() {
        SyncFailure failure =
                company.apply(effect(Orders.of(line(1, "NOPE", 1, "7.50")))).getLeft();
        assertThat(failure).isInstanceOfSatisfying(SyncFailure.Rejected.class, rejected -> {
            assertThat(rejected.code()).isEqualTo("M3/305");
            assertThat(rejected.path()).isEqualTo("Material");
            assertThat(rejected.message()).contains("NOPE").contains("transaction");
        });
        company.simulator.books().blockCustomer(company.ids.get(Company.ADA + " customer"), "01", company.now);
        assertThat(company.apply(effect(Orders.of(line(1, "MUG-1", 1, "7.50")))).getLeft())
                .isInstanceOfSatisfying(
                        SyncFailure.Rejected.class,
                        rejected -> assertThat(rejected.code()).isEqualTo("VP/204"));
    }

    @Test
    void theReferenceNeverHasMoreThan35Characters() {
        Order named = Orders.of(line(1, "MUG-1", 1, "7.50"));
        Order longer = Order.builder()
                .displayNumber("#DE-2026-ÄÖÜ-000000000000000000001042")
                .status(named.status())
                .placedAt(named.placedAt())
                .customer(named.customer())
                .currency(named.currency())
                .taxInclusive(false)
                .lines(named.lines())
                .total(named.total())
                .tags(java.util.Set.of())
                .test(false)
                .build();
        assertThat(booked(longer).purchaseOrderByCustomer())
                .hasSize(35)
                .endsWith("/" + Orders.REFERENCE)
                .startsWith("DE-2026--000000000");
    }
}
