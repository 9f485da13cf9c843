package io.retailsync.model.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Governed;
import io.retailsync.model.Money;
import io.retailsync.model.catalogue.Catalogue;
import io.retailsync.model.documents.EventOrigins;
import io.retailsync.model.fulfilment.Fulfilment;
import io.retailsync.model.fulfilment.FulfilmentMethod;
import io.retailsync.model.fulfilment.FulfilmentOrder;
import io.retailsync.model.fulfilment.FulfilmentOrderPaths;
import io.retailsync.model.fulfilment.FulfilmentOrderStatus;
import io.retailsync.model.fulfilment.FulfilmentRequestStatus;
import io.retailsync.model.json.ModelJson;
import io.retailsync.model.loyalty.Reward;
import io.retailsync.model.loyalty.RewardPaths;
import io.retailsync.model.loyalty.RewardStatus;
import io.retailsync.model.payment.Payment;
import io.retailsync.model.payment.PaymentMethod;
import io.retailsync.model.payment.PaymentPaths;
import io.retailsync.model.payment.PaymentTransaction;
import io.retailsync.model.payment.Payments;
import io.retailsync.model.payment.TransactionKind;
import io.retailsync.model.payment.TransactionStatus;
import io.retailsync.model.schema.SeededRecords;
import io.retailsync.model.service.Engagement;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Events follow from two versions of a record: all that a rule promises, once, and nothing where nothing changed. */
class DerivedEventsTest {

    private static final ExternalRef ORDER = ExternalRef.of("shop", "order", "1");
    private static final int ENOUGH = 3_000;

    static Stream<Modelled<?>> kinds() {
        Catalogue catalogue = Catalogue.standard();
        return catalogue.types().stream()
                .flatMap(type -> catalogue.find(type.name()).stream())
                .filter(modelled -> modelled.events() instanceof DerivedEvents);
    }

    @Test
    void moreThanAHundredEventsAreDerivedByRulesThatAreData() {
        assertThat(EventOrigins.derived()).hasSizeGreaterThanOrEqualTo(115);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whateverMayBeToldIsToldOfSomeVersions(Modelled<?> kind) {
        Set<EventType<?>> told = new HashSet<>();
        Set<EventType<?>> promised = ((DerivedEvents<?>) kind.events()).types();
        for (int seed = 0; seed < ENOUGH && told.size() < promised.size(); seed++) {
            told(kind, seed).forEach(event -> told.add(event.type()));
        }
        assertThat(told).isEqualTo(promised);
    }

    private static <E extends Record> List<BusinessEvent<?>> told(Modelled<E> kind, int seed) {
        SeededRecords records = new SeededRecords(new SplittableRandom(seed));
        Governed<E> before =
                Versions.of(kind.type(), 1, records.draw(kind.type().entity()));
        Governed<E> after = Versions.of(kind.type(), 2, records.draw(kind.type().entity()));
        boolean first = seed % 2 == 0;
        List<BusinessEvent<?>> events = kind.events().derive(first ? Optional.empty() : Optional.of(before), after);
        assertThat(kind.events().derive(first ? Optional.empty() : Optional.of(before), after))
                .isEqualTo(events);
        assertThat(kind.events().derive(Optional.of(after), Versions.of(kind.type(), 3, after.value())))
                .isEmpty();
        events.forEach(event -> {
            assertThat(event.payload()).isInstanceOf(event.type().payload());
            assertThat(event.idempotencyKey()).isNotBlank();
            String json = ModelJson.standard().write(event.payload());
            Record back = ModelJson.standard().read(json, event.type().payload());
            assertThat(back).isEqualTo(event.payload());
        });
        assertThat(events.stream().map(event -> event.type() + "|" + event.idempotencyKey()))
                .doesNotHaveDuplicates();
        return events;
    }

    /** Told once in the life of a record: no lifecycle of docs/lifecycles.md leads there twice, or the record is an entry that stays as it is. */
    private static final Set<String> ONCE = Set.of("""
            approval-granted approval-rejected approval-requested campaign-ended
            campaign-started reward-issued reward-redeemed credit-note-issued
            invoice-cancelled invoice-issued invoice-paid invoice-posted
            journal-entry-posted journal-entry-reversed revenue-recognized revenue-reversed
            fulfilment-rerouted pickup-completed store-task-closed inventory-adjusted
            inventory-moved inventory-reservation-committed inventory-reservation-expired inventory-reservation-failed
            inventory-reservation-released inventory-reserved replenishment-planned replenishment-requested
            stock-counted stock-transfer-dispatched stock-transfer-received stock-transfer-requested
            stock-transfer-discrepancy-found supplier-claim-opened supplier-claim-settled dispute-lost
            dispute-opened dispute-won payment-authorized payment-captured
            payment-failed payment-initiated payment-voided payout-paid
            refund-approved refund-completed refund-rejected refund-requested
            refund-settled settlement-mismatch-detected settlement-reconciled stored-value-issued
            stored-value-redeemed promotion-redeemed pos-transaction-recorded pos-transaction-voided
            quote-accepted quote-converted quote-expired quote-issued
            """.strip().split("\\s+"));

    @ParameterizedTest
    @MethodSource("kinds")
    void whatIsReachedAgainIsToldAgain(Modelled<?> kind) {
        Set<String> silent = new HashSet<>();
        for (int seed = 0; seed < 300; seed++) {
            again(kind, seed).forEach(type -> silent.add(type.name().split("\\.", -1)[2]));
        }
        assertThat(ONCE).containsAll(silent);
    }

    /** {@return what is told of a step, and not once more when the record went back and the same step comes again} */
    private static <E extends Record> Set<EventType<?>> again(Modelled<E> kind, int seed) {
        SeededRecords records = new SeededRecords(new SplittableRandom(seed));
        E one = records.draw(kind.type().entity());
        E other = records.draw(kind.type().entity());
        List<BusinessEvent<?>> first =
                kind.events().derive(Optional.of(Versions.of(kind.type(), 1, one)), Versions.of(kind.type(), 2, other));
        List<BusinessEvent<?>> second =
                kind.events().derive(Optional.of(Versions.of(kind.type(), 3, one)), Versions.of(kind.type(), 4, other));
        Set<String> keys = first.stream()
                .map(event -> event.type() + "|" + event.idempotencyKey())
                .collect(Collectors.toSet());
        return second.stream()
                .filter(event -> keys.contains(event.type() + "|" + event.idempotencyKey()))
                .map(BusinessEvent::type)
                .collect(Collectors.toSet());
    }

    // ---- single rules -----------------------------------------------------------------------------------------------

    private static Governed<FulfilmentOrder> goods(
            long version, FulfilmentOrderStatus status, FulfilmentRequestStatus request) {
        FulfilmentOrder order = FulfilmentOrder.builder()
                .order(ORDER)
                .location(ExternalRef.of("shop", "location", "7"))
                .method(FulfilmentMethod.SHIP)
                .status(status)
                .request(request)
                .build();
        return Versions.of(FulfilmentOrderPaths.TYPE, version, order);
    }

    private static List<BusinessEvent<?>> step(Governed<FulfilmentOrder> before, Governed<FulfilmentOrder> after) {
        EntityType<FulfilmentOrder> type = FulfilmentOrderPaths.TYPE;
        EventRule<FulfilmentOrder> rules = rules(type);
        return rules.derive(Optional.of(before), after);
    }

    @SuppressWarnings("unchecked") // the catalogue gives the rules of the very type
    private static <E extends Record> EventRule<E> rules(EntityType<E> type) {
        return ((Modelled<E>) Catalogue.standard().find(type.name()).orElseThrow()).events();
    }

    @Test
    void aStatusThatIsLeftAndOneThatIsReachedAreBothTold() {
        Governed<FulfilmentOrder> held = goods(1, FulfilmentOrderStatus.ON_HOLD, FulfilmentRequestStatus.SUBMITTED);
        Governed<FulfilmentOrder> ready =
                goods(2, FulfilmentOrderStatus.READY_FOR_PICKUP, FulfilmentRequestStatus.ACCEPTED);
        List<BusinessEvent<?>> events = step(held, ready);
        assertThat(Versions.types(events))
                .containsExactlyInAnyOrder(
                        Fulfilment.FULFILMENT_ORDER_ACCEPTED,
                        Fulfilment.FULFILMENT_ORDER_RELEASED,
                        Fulfilment.READY_FOR_PICKUP);
        assertThat(events).allMatch(event -> event.about().equals(Optional.of(ORDER)));
        StatusChanged released = (StatusChanged) events.stream()
                .filter(event -> event.type().equals(Fulfilment.FULFILMENT_ORDER_RELEASED))
                .findFirst()
                .orElseThrow()
                .payload();
        assertThat(released.from()).isEqualTo("ON_HOLD");
        assertThat(released.to()).isEqualTo("READY_FOR_PICKUP");
    }

    @Test
    void aHoldThatEndsInCancellationIsNotReleased() {
        Governed<FulfilmentOrder> held = goods(1, FulfilmentOrderStatus.ON_HOLD, FulfilmentRequestStatus.SUBMITTED);
        Governed<FulfilmentOrder> off = goods(2, FulfilmentOrderStatus.CANCELLED, FulfilmentRequestStatus.SUBMITTED);
        assertThat(Versions.types(step(held, off))).containsExactly(Fulfilment.FULFILMENT_ORDER_CANCELLED);
    }

    private static List<EventType<?>> paid(TransactionKind kind, TransactionStatus state) {
        PaymentTransaction transaction = PaymentTransaction.builder()
                .id("t-1")
                .kind(kind)
                .amount(Money.of("10.00", "EUR"))
                .state(state)
                .occurredAt(Instant.EPOCH)
                .providerRef("ref-1")
                .build();
        Payment payment = new Payment(
                ORDER,
                Coded.of(PaymentMethod.CARD),
                "acquirer",
                "ref-0",
                null,
                CurrencyCode.of("EUR"),
                List.of(transaction));
        return Versions.types(
                rules(PaymentPaths.TYPE).derive(Optional.empty(), Versions.of(PaymentPaths.TYPE, 1, payment)));
    }

    @Test
    void aRefundThatFailedIsNoPaymentThatFailed() {
        assertThat(paid(TransactionKind.CAPTURE, TransactionStatus.FAILED)).containsExactly(Payments.PAYMENT_FAILED);
        assertThat(paid(TransactionKind.CAPTURE, TransactionStatus.SUCCESS)).containsExactly(Payments.PAYMENT_CAPTURED);
        assertThat(paid(TransactionKind.REFUND, TransactionStatus.FAILED)).isEmpty();
        assertThat(paid(TransactionKind.VOID, TransactionStatus.FAILED)).isEmpty();
        assertThat(paid(TransactionKind.VOID, TransactionStatus.SUCCESS)).containsExactly(Payments.PAYMENT_VOIDED);
    }

    @Test
    void aCodeThatBuysSomethingStandsInNoKey() {
        Reward reward = new Reward(
                ExternalRef.of("loyalty", "membership", "9"),
                "SPRING@10",
                "voucher",
                Money.of("10.00", "EUR"),
                Coded.of(RewardStatus.ISSUED),
                null);
        List<BusinessEvent<?>> events =
                rules(RewardPaths.TYPE).derive(Optional.empty(), Versions.of(RewardPaths.TYPE, 1, reward));
        assertThat(Versions.types(events)).containsExactly(Engagement.REWARD_ISSUED);
        assertThat(Versions.keys(events)).containsExactly("reward:1@ISSUED");
    }
}
