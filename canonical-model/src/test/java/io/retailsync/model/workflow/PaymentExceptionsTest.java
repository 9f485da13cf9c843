package io.retailsync.model.workflow;

import static io.retailsync.model.workflow.Shop.CUSTOMER_REF;
import static io.retailsync.model.workflow.Shop.NOON;
import static io.retailsync.model.workflow.Shop.TOTAL;
import static io.retailsync.model.workflow.Shop.eur;
import static io.retailsync.model.workflow.Shop.pieces;
import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.Finding;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.model.Money;
import io.retailsync.model.event.BalanceNote;
import io.retailsync.model.event.BusinessEvent;
import io.retailsync.model.event.EventType;
import io.retailsync.model.event.Versions;
import io.retailsync.model.inventory.Inventory;
import io.retailsync.model.inventory.Reservation;
import io.retailsync.model.inventory.ReservationKind;
import io.retailsync.model.inventory.ReservationLifecycle;
import io.retailsync.model.inventory.ReservationLine;
import io.retailsync.model.inventory.ReservationStatus;
import io.retailsync.model.payment.PaymentFacts;
import io.retailsync.model.payment.PaymentLifecycle;
import io.retailsync.model.payment.PaymentStatus;
import io.retailsync.model.payment.Payments;
import io.retailsync.model.payment.Refund;
import io.retailsync.model.payment.RefundLifecycle;
import io.retailsync.model.payment.RefundPaths;
import io.retailsync.model.payment.RefundStatus;
import io.retailsync.model.payment.StoredValue;
import io.retailsync.model.payment.StoredValueEntry;
import io.retailsync.model.payment.StoredValueKind;
import io.retailsync.model.payment.StoredValueRules;
import io.retailsync.model.payment.TransactionKind;
import io.retailsync.model.payment.TransactionNote;
import io.retailsync.model.service.Engagement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Money that does not come or does not go: refused cards, promises that lapse, refunds that bounce, vouchers and points. */
class PaymentExceptionsTest {

    private static final Key CARD = new Key("stored-value", "1");
    private static final Key MEMBER = new Key("loyalty-membership", "1");
    private static final Key REFUND = new Key("refund", "1");

    @Test
    void aCardThatIsRefusedIsTriedAgainAndAPromiseLapses() {
        Chain chain = new Chain("payment 1042")
                .tell(money(Payments.PAYMENT_INITIATED, "a-1", TransactionKind.AUTHORIZE))
                .tell(money(Payments.PAYMENT_FAILED, "a-1", TransactionKind.AUTHORIZE))
                .tell(money(Payments.PAYMENT_INITIATED, "a-2", TransactionKind.AUTHORIZE))
                .tell(money(Payments.PAYMENT_AUTHORIZED, "a-2", TransactionKind.AUTHORIZE))
                .tell(money(Payments.PAYMENT_AUTHORIZATION_EXPIRED, "a-2", TransactionKind.AUTHORIZE));
        chain.tells(
                Payments.PAYMENT_INITIATED,
                Payments.PAYMENT_FAILED,
                Payments.PAYMENT_INITIATED,
                Payments.PAYMENT_AUTHORIZED,
                Payments.PAYMENT_AUTHORIZATION_EXPIRED);
        PaymentFacts lapsed = new PaymentFacts(Shop.paid("AUTHORIZE 35.20").entries(), true, false);
        assertThat(lapsed.status()).isEqualTo(PaymentStatus.EXPIRED);
        assertThat(PaymentLifecycle.MACHINE
                        .move(PaymentStatus.EXPIRED, PaymentStatus.CAPTURED)
                        .isLeft())
                .as("nothing is taken on a promise that lapsed")
                .isTrue();
    }

    @Test
    void aReservationIsCommittedOrLapsesWithItsTime() {
        Reservation held = new Reservation(
                Shop.ORDER_REF,
                Coded.of(ReservationKind.SOFT),
                Coded.of(ReservationStatus.HELD),
                List.of(new ReservationLine(Shop.MUG, "berlin", pieces(3))),
                NOON,
                null);
        assertThat(held.lapsed(NOON.plusSeconds(1))).isTrue();
        assertThat(ReservationLifecycle.MACHINE
                        .move(ReservationStatus.COMMITTED, ReservationStatus.EXPIRED)
                        .isLeft())
                .as("what is committed does not lapse")
                .isTrue();
        new Chain("reservation R-1")
                .tell(Inventory.INVENTORY_RESERVATION_COMMITTED.told(
                        Facts.reserved(ReservationStatus.COMMITTED, 3, 0), "R-1", "COMMITTED"))
                .tell(Inventory.INVENTORY_RESERVATION_EXPIRED.told(
                        Facts.reserved(ReservationStatus.EXPIRED, 3, 0), "R-2", "EXPIRED"))
                .tells(Inventory.INVENTORY_RESERVATION_COMMITTED, Inventory.INVENTORY_RESERVATION_EXPIRED);
    }

    @Test
    void aRefundThatBouncesIsTriedByAnotherWay() {
        new Chain("refund 7")
                .tell(Payments.REFUND_FAILED.told(
                        Facts.money("re-1", TransactionKind.REFUND, eur("9.90")), REFUND, "FAILED", "re-1", 2))
                .tell(Payments.REFUND_SUBMITTED.told(
                        Facts.money("re-2", TransactionKind.REFUND, eur("9.90")), REFUND, "SUBMITTED", "re-2", 2))
                .tells(Payments.REFUND_FAILED, Payments.REFUND_SUBMITTED);
        Facts.step(RefundLifecycle.MACHINE, REFUND, 4, RefundStatus.FAILED, RefundStatus.SUBMITTED);
        assertThat(RefundLifecycle.MACHINE
                        .move(RefundStatus.SETTLED, RefundStatus.SUBMITTED)
                        .isLeft())
                .as("what arrived is not sent again")
                .isTrue();
    }

    @Test
    void aRefundAsAShopTellsItIsToldOnceToTheProcessOfItsOrder() {
        Refund refund = new Refund(Shop.ORDER_REF, NOON, List.of(), eur("5.50"), eur("5.50"), null, null);
        Governed<Refund> first = Versions.of(RefundPaths.TYPE, 1, refund);
        List<BusinessEvent<?>> told = Payments.events(Optional.empty(), first);
        assertThat(told).allMatch(event -> event.about().equals(Optional.of(Shop.ORDER_REF)));
        new Chain("refund 7")
                .tell(told)
                .tell(Payments.events(Optional.of(first), Versions.of(RefundPaths.TYPE, 2, refund)))
                .tells(Payments.REFUND_RECORDED);
    }

    @Test
    void aVoucherIsNeverSpentBelowZero() {
        StoredValue card = card(eur("50.00"), eur("-20.00"), eur("-30.00"));
        assertThat(StoredValueRules.ALL.findings(card)).isEmpty();
        assertThat(card.balance()).isEqualTo(eur("0.00"));
        assertThat(StoredValueRules.ALL.findings(card(eur("50.00"), eur("-50.01"))))
                .extracting(Finding::code)
                .containsExactly("V1");
        new Chain("voucher 1")
                .tell(entry(Payments.STORED_VALUE_ISSUED, "e0", "50.00", "50.00"))
                .tell(entry(Payments.STORED_VALUE_REDEEMED, "e1", "-20.00", "30.00"))
                .tell(entry(Payments.STORED_VALUE_EXPIRED, "e2", "-30.00", "0.00"))
                .tells(Payments.STORED_VALUE_ISSUED, Payments.STORED_VALUE_REDEEMED, Payments.STORED_VALUE_EXPIRED);
    }

    @Test
    void pointsLapseAndAreCorrectedAndATierIsReached() {
        Chain chain = new Chain("member 1")
                .tell(points(Engagement.LOYALTY_POINTS_EXPIRED, "p-7", "EXPIRE", -10))
                .tell(points(Engagement.LOYALTY_POINTS_ADJUSTED, "p-8", "ADJUST", 5))
                .tell(points(Engagement.LOYALTY_POINTS_ADJUSTED, "p-8", "ADJUST", 5))
                .tell(Engagement.LOYALTY_TIER_CHANGED.told(Facts.status(MEMBER, 3, Tier.SILVER, Tier.GOLD), MEMBER, 3));
        chain.tells(
                Engagement.LOYALTY_POINTS_EXPIRED, Engagement.LOYALTY_POINTS_ADJUSTED, Engagement.LOYALTY_TIER_CHANGED);
    }

    /** A host's own tiers. */
    private enum Tier {
        SILVER,
        GOLD
    }

    private static BusinessEvent<TransactionNote> money(
            EventType<TransactionNote> type, String ref, TransactionKind kind) {
        return type.told(Facts.money(ref, kind, TOTAL), "psp", ref, kind);
    }

    private static BusinessEvent<BalanceNote> entry(
            EventType<BalanceNote> type, String entry, String amount, String balance) {
        BalanceNote note = new BalanceNote(
                CARD, entry, "VOUCHER", new BigDecimal(amount), new BigDecimal(balance), CurrencyCode.of("EUR"));
        return type.told(note, CARD, entry);
    }

    private static BusinessEvent<BalanceNote> points(
            EventType<BalanceNote> type, String entry, String kind, long points) {
        BalanceNote note =
                new BalanceNote(MEMBER, entry, kind, BigDecimal.valueOf(points), BigDecimal.valueOf(100), null);
        return type.told(note, entry, kind);
    }

    private static StoredValue card(Money... amounts) {
        List<StoredValueEntry> entries = new ArrayList<>();
        for (Money amount : amounts) {
            int number = entries.size();
            entries.add(new StoredValueEntry("e" + number, amount, NOON.plusSeconds(number), null));
        }
        return new StoredValue(
                Coded.of(StoredValueKind.GIFT_CARD), "1234", CUSTOMER_REF, CurrencyCode.of("EUR"), entries, null);
    }
}
