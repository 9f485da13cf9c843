package io.retailsync.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Finding;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.model.Quantity;
import io.retailsync.model.Stamp;
import io.retailsync.model.finance.AccountingPeriod;
import io.retailsync.model.finance.PeriodCloseStatus;
import io.retailsync.model.lifecycle.Lifecycle;
import io.retailsync.model.party.Consent;
import io.retailsync.model.party.ConsentState;
import io.retailsync.model.party.Customer;
import io.retailsync.model.payment.Payment;
import io.retailsync.model.payment.PaymentTransaction;
import io.retailsync.model.payment.TransactionKind;
import io.retailsync.model.payment.TransactionStatus;
import io.retailsync.model.sales.FulfilmentStatus;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderStatus;
import io.retailsync.model.schema.SeededRecords;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RevisionRulesTest {

    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

    /** Kind of record, attribute, lifecycle; a status, one to which a way leads from it, one to which none does. */
    private static final String MOVES = """
            customer-master    status  customer              ACTIVE     BLOCKED         PROSPECT
            product            status  product               DRAFT      ACTIVE          -
            product            status  product               ARCHIVED   ARCHIVED        ACTIVE
            price-entry        status  price-entry           PROPOSED   EFFECTIVE       -
            price-entry        status  price-entry           EFFECTIVE  EXPIRED         WITHDRAWN
            reservation        status  reservation           HELD       COMMITTED       REQUESTED
            stock-transfer     status  stock-transfer        DRAFT      IN_TRANSIT      -
            stock-transfer     status  stock-transfer        RECEIVED   RECEIVED        CANCELLED
            purchase-order     status  purchase-order        SENT       ACKNOWLEDGED    DRAFT
            order              status  order                 CONFIRMED  CANCELLED       PENDING
            shipment           status  shipment              LABELLED   DELIVERED       PLANNED
            fulfilment-order   status  fulfilment-order      OPEN       PACKED          -
            fulfilment-order   status  fulfilment-order      CLOSED     CLOSED          OPEN
            fulfilment-order   request fulfilment-request    SUBMITTED  ACCEPTED        -
            fulfilment-order   request fulfilment-request    CANCELLATION_ACCEPTED CANCELLATION_ACCEPTED SUBMITTED
            refund-settlement  status  refund                FAILED     SUBMITTED       APPROVED
            payout             status  payout                PAID       RECONCILED      CANCELLED
            return             status  return                APPROVED   RECEIVED        DECLINED
            invoice            status  invoice-or-credit-note ISSUED    POSTED          DISCARDED
            credit-note        status  invoice-or-credit-note DRAFT     ISSUED          -
            credit-note        status  invoice-or-credit-note WRITTEN_OFF WRITTEN_OFF   PAID
            journal-entry      status  journal-entry         POSTED     REVERSED        SUBMITTED
            accounting-period  status  period-close          READY      CLOSED          OPEN
            service-case       status  service-case          OPEN       WAITING         NEW
            approval           status  approval              REQUESTED  APPROVED        -
            approval           status  approval              REJECTED   REJECTED        APPROVED
            """;

    /** One row of the table. */
    record Move(String kind, String attribute, String lifecycle, String from, String legal, String illegal) {}

    static List<Move> moves() {
        return MOVES.lines()
                .map(line -> line.split(" +", -1))
                .map(cells -> new Move(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("moves")
    void aStatusMovesAlongItsLifecycleAndNoOtherWay(Move move) {
        assertThat(findings(move, move.legal())).isEmpty();
        if (!move.illegal().equals("-")) {
            assertThat(findings(move, move.illegal())).singleElement().satisfies(found -> {
                assertThat(found.code()).isEqualTo("T1");
                assertThat(found.path()).endsWith("." + move.attribute());
                assertThat(found.message()).contains(move.from()).contains(move.illegal());
            });
        }
    }

    private static List<Finding> findings(Move move, String to) {
        Record drawn = drawn(move.kind());
        return findings(
                Altered.with(drawn, move.attribute(), coded(move, move.from())),
                Altered.with(drawn, move.attribute(), coded(move, to)));
    }

    @Test
    void everyLifecycleOfWhichARecordHoldsTheStatusIsTriedBothWays() {
        Set<String> tried = moves().stream()
                .filter(move -> !move.illegal().equals("-"))
                .map(Move::lifecycle)
                .collect(Collectors.toCollection(TreeSet::new));
        tried.addAll(Set.of("consent", "payment", "payment-transaction")); // in tests of their own
        Set<String> all = Lifecycles.all().stream()
                .map(lifecycle -> lifecycle.name().replace(' ', '-'))
                .collect(Collectors.toCollection(TreeSet::new));
        all.removeAll(Set.of("product-launch", "sync-exception")); // no record of the catalogue holds them
        assertThat(tried).isEqualTo(all);
    }

    @Test
    void everyAttributeOfTheCatalogueWithALifecycleIsInTheTable() {
        Set<String> declared = new TreeSet<>();
        Catalogue.standard()
                .types()
                .forEach(type -> type.attributes().stream()
                        .filter(path -> Lifecycles.all().stream()
                                .anyMatch(lifecycle -> path.type()
                                        .getTypeName()
                                        .contains("<" + lifecycle.type().getName() + ">")))
                        .forEach(path -> declared.add(type.name() + "." + path.name())));
        assertThat(moves().stream().map(move -> move.kind() + "." + move.attribute()))
                .containsAll(declared)
                .hasSizeGreaterThan(20);
    }

    @Test
    void theStateOfAConsentMovesAlongItsLifecycle() {
        assertThat(findings(customer(ConsentState.GRANTED), customer(ConsentState.WITHDRAWN)))
                .isEmpty();
        assertThat(findings(customer(ConsentState.REDACTED), customer(ConsentState.GRANTED)))
                .extracting(Finding::path)
                .containsExactly("customer.emailConsent.state");
    }

    private static Customer customer(ConsentState state) {
        return Altered.with((Customer) drawn("customer"), "emailConsent", new Consent(state, NOON));
    }

    @Test
    void eachTransactionOfAPaymentMovesAlongItsLifecycleWhereverItStandsInTheList() {
        PaymentTransaction other = transaction("a", TransactionKind.AUTHORIZE, TransactionStatus.SUCCESS);
        assertThat(findings(
                        payment(transaction("b", TransactionKind.AUTHORIZE, TransactionStatus.PENDING)),
                        payment(other, transaction("b", TransactionKind.AUTHORIZE, TransactionStatus.SUCCESS))))
                .isEmpty();
        assertThat(findings(
                        payment(transaction("b", TransactionKind.AUTHORIZE, TransactionStatus.SUCCESS)),
                        payment(other, transaction("b", TransactionKind.AUTHORIZE, TransactionStatus.FAILED))))
                .extracting(Finding::path)
                .containsExactly("payment.transactions[1].state");
    }

    @Test
    void whatFollowsFromThePaymentsTransactionsMovesAlongItsLifecycle() {
        PaymentTransaction reserved = transaction("a", TransactionKind.AUTHORIZE, TransactionStatus.SUCCESS);
        PaymentTransaction taken = transaction("c", TransactionKind.CAPTURE, TransactionStatus.SUCCESS);
        PaymentTransaction given = transaction("r", TransactionKind.REFUND, TransactionStatus.SUCCESS);
        PaymentTransaction sold = transaction("s", TransactionKind.SALE, TransactionStatus.SUCCESS);
        assertThat(findings(payment(reserved), payment(reserved, taken))).isEmpty();
        assertThat(findings(payment(reserved, taken, given), payment(reserved, taken, given, sold)))
                .as("what is paid after a payment was given back is a payment of its own")
                .extracting(Finding::path)
                .containsExactly("payment.status");
    }

    private static Payment payment(PaymentTransaction... transactions) {
        return Altered.with(
                Altered.with(
                        (Payment) drawn("payment"),
                        "currency",
                        Sound.eur("1.00").currency()),
                "transactions",
                List.of(transactions));
    }

    private static PaymentTransaction transaction(String id, TransactionKind kind, TransactionStatus state) {
        return PaymentTransaction.builder()
                .id(id)
                .kind(kind)
                .state(state)
                .amount(Sound.eur("10.00"))
                .occurredAt(NOON)
                .fees(List.of())
                .build();
    }

    @Test
    void anOrderUnderWayIsCancelledWhereTheVersionShowsThatNothingIsShippedAndNothingWanted() {
        Order before = order(OrderStatus.IN_FULFILMENT, FulfilmentStatus.IN_PROGRESS, 2);
        assertThat(findings(before, order(OrderStatus.CANCELLED, FulfilmentStatus.RESTOCKED, 0)))
                .isEmpty();
        assertThat(Stream.of(
                        order(OrderStatus.CANCELLED, FulfilmentStatus.PARTIALLY_FULFILLED, 0),
                        order(OrderStatus.CANCELLED, FulfilmentStatus.RESTOCKED, 1),
                        Altered.with(
                                order(OrderStatus.CANCELLED, FulfilmentStatus.RESTOCKED, 0), "fulfilmentStatus", null)))
                .allSatisfy(after -> assertThat(findings(before, after))
                        .singleElement()
                        .satisfies(found -> assertThat(found.message())
                                .contains("IN_FULFILMENT only if every line is cancelled and nothing is shipped")));
    }

    @Test
    void aHeldOrderIsRejectedWhereNothingIsShipped() {
        Order held = order(OrderStatus.ON_HOLD, FulfilmentStatus.ON_HOLD, 2);
        assertThat(findings(held, order(OrderStatus.REJECTED, FulfilmentStatus.UNFULFILLED, 2)))
                .isEmpty();
        assertThat(findings(held, order(OrderStatus.REJECTED, FulfilmentStatus.FULFILLED, 2)))
                .hasSize(1);
    }

    private static Order order(OrderStatus status, FulfilmentStatus shipped, long wanted) {
        Order order = Sound.order();
        return Altered.with(
                Altered.with(Altered.with(order, "status", Coded.of(status)), "fulfilmentStatus", Coded.of(shipped)),
                "lines",
                order.lines().stream()
                        .map(line -> Altered.with(line, "current", Quantity.pieces(wanted)))
                        .toList());
    }

    @Test
    void aPeriodIsOpenedAgainWhereTheVersionSaysWhoDidSo() {
        AccountingPeriod drawn = (AccountingPeriod) drawn("accounting-period");
        AccountingPeriod closed = Altered.with(drawn, "status", Coded.of(PeriodCloseStatus.CLOSED));
        AccountingPeriod reopened = Altered.with(drawn, "status", Coded.of(PeriodCloseStatus.REOPENED));
        Stamp first = new Stamp("erp", new ExternalRef("erp", "period", "1"), NOON, NOON);
        Stamp later = new Stamp("erp", new ExternalRef("erp", "period", "1"), NOON, NOON.plusSeconds(60));
        assertThat(findings(
                        governed(1, closed, Map.of("status", first)), governed(2, reopened, Map.of("status", later))))
                .isEmpty();
        assertThat(findings(
                        governed(1, closed, Map.of("status", first)), governed(2, reopened, Map.of("status", first))))
                .hasSize(1);
        assertThat(findings(governed(1, closed, Map.of()), governed(2, reopened, Map.of())))
                .hasSize(1);
    }

    @Test
    void aStatusThatIsNotKnownOrAnotherKindOfRecordIsNotCompared() {
        Order order = Sound.order();
        assertThat(findings(order, Altered.with(order, "status", Coded.raw("odd", "shop"))))
                .isEmpty();
        assertThat(findings(drawn("payment"), order)).isEmpty();
    }

    private static List<Finding> findings(Record before, Record after) {
        return findings(governed(1, before, Map.of()), governed(2, after, Map.of()));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // versions of any kind, also of two
    private static List<Finding> findings(Governed<?> before, Governed<?> after) {
        return Invariants.check(new Revision(before, after)).fold(found -> found, checked -> List.of());
    }

    private static <R extends Record> Governed<R> governed(long version, R value, Map<String, Stamp> provenance) {
        return new Governed<>(
                new Key("any", "1"), "acme", version, List.of(), new HashMap<>(provenance), "eu", Map.of(), value);
    }

    private static Record drawn(String kind) {
        return new SeededRecords(new SplittableRandom(3))
                .draw(Catalogue.standard().find(kind).orElseThrow().type().entity());
    }

    private static Coded<?> coded(Move move, String status) {
        Lifecycle<?> lifecycle = Lifecycles.all().stream()
                .filter(any -> any.name().replace(' ', '-').equals(move.lifecycle()))
                .findFirst()
                .orElseThrow();
        return Arrays.stream(lifecycle.type().getEnumConstants())
                .filter(any -> any.name().equals(status))
                .map(RevisionRulesTest::known)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a status of any lifecycle
    private static Coded<?> known(Enum<?> status) {
        return Coded.of((Enum) status);
    }
}
