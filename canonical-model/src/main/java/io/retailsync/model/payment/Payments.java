package io.retailsync.model.payment;

import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.DataClass.P1;
import static io.retailsync.model.DataClass.P3;

import io.retailsync.model.Governed;
import io.retailsync.model.event.BalanceNote;
import io.retailsync.model.event.BusinessEvent;
import io.retailsync.model.event.DocumentNote;
import io.retailsync.model.event.EventFamily;
import io.retailsync.model.event.EventType;
import io.retailsync.model.event.Modelled;
import io.retailsync.model.event.Partition;
import io.retailsync.model.event.ReconciliationOutcome;
import io.retailsync.model.event.StatusChanged;
import java.util.List;
import java.util.Optional;

/** The events of payment, and how they follow from versions of a refund. */
public final class Payments {

    private static final EventFamily FACTS = new EventFamily("payment", Partition.ORDER);
    private static final EventFamily OF_PAYOUT = new EventFamily("payment", Partition.PAYOUT);
    private static final EventFamily OF_SUBJECT = new EventFamily("payment", Partition.SUBJECT);

    /** A payment was begun. */
    public static final EventType<TransactionNote> PAYMENT_INITIATED =
            FACTS.critical("payment-initiated", TransactionNote.class, P1, "provider", "providerRef", "kind");

    /** Money is reserved. */
    public static final EventType<TransactionNote> PAYMENT_AUTHORIZED =
            FACTS.critical("payment-authorized", TransactionNote.class, P1, "provider", "providerRef", "kind");

    /** Money is no longer reserved. */
    public static final EventType<TransactionNote> PAYMENT_AUTHORIZATION_EXPIRED = FACTS.critical(
            "payment-authorization-expired", TransactionNote.class, P1, "provider", "providerRef", "kind");

    /** Money was taken. */
    public static final EventType<TransactionNote> PAYMENT_CAPTURED =
            FACTS.critical("payment-captured", TransactionNote.class, P1, "provider", "providerRef", "kind");

    /** A reservation of money was given up. */
    public static final EventType<TransactionNote> PAYMENT_VOIDED =
            FACTS.critical("payment-voided", TransactionNote.class, P1, "provider", "providerRef", "kind");

    /** A payment was refused. */
    public static final EventType<TransactionNote> PAYMENT_FAILED =
            FACTS.critical("payment-failed", TransactionNote.class, P1, "provider", "providerRef", "kind");

    /** Money is to be given back. */
    public static final EventType<StatusChanged> REFUND_REQUESTED =
            FACTS.critical("refund-requested", StatusChanged.class, P1, "refundId", "state");

    /** Somebody agreed to give money back. */
    public static final EventType<StatusChanged> REFUND_APPROVED =
            FACTS.critical("refund-approved", StatusChanged.class, P1, "refundId", "state");

    /** Somebody did not agree to give money back. */
    public static final EventType<StatusChanged> REFUND_REJECTED =
            FACTS.critical("refund-rejected", StatusChanged.class, P1, "refundId", "state");

    /** A provider was told to give money back. */
    public static final EventType<TransactionNote> REFUND_SUBMITTED = FACTS.critical(
            "refund-submitted", TransactionNote.class, P1, "refundId", "state", "providerRef", "version");

    /** A provider gave money back: one tender of a refund. */
    public static final EventType<TransactionNote> REFUND_SETTLED =
            FACTS.critical("refund-settled", TransactionNote.class, P1, "refundId", "state", "providerRef");

    /** A provider could not give money back. */
    public static final EventType<TransactionNote> REFUND_FAILED =
            FACTS.critical("refund-failed", TransactionNote.class, P1, "refundId", "state", "providerRef", "version");

    /** All that belongs to a refund is done: money, stock, books and case. */
    public static final EventType<StatusChanged> REFUND_COMPLETED =
            FACTS.critical("refund-completed", StatusChanged.class, P1, "refundId", "state");

    /** A refund was recorded at the shop. Told to the process of its order, too. */
    public static final EventType<RefundSnapshot> REFUND_RECORDED =
            FACTS.critical("refund-recorded", RefundSnapshot.class, P3, "refundId");

    /** A payer contests a payment. */
    public static final EventType<TransactionNote> DISPUTE_OPENED =
            FACTS.standard("dispute-opened", TransactionNote.class, P1, "providerDisputeId", "state");

    /** A payment that was contested stands. */
    public static final EventType<TransactionNote> DISPUTE_WON =
            FACTS.standard("dispute-won", TransactionNote.class, P1, "providerDisputeId", "state");

    /** A payment that was contested was taken back. */
    public static final EventType<TransactionNote> DISPUTE_LOST =
            FACTS.standard("dispute-lost", TransactionNote.class, P1, "providerDisputeId", "state");

    /** A provider will pay out what it took. */
    public static final EventType<DocumentNote> PAYOUT_SCHEDULED =
            OF_PAYOUT.standard("payout-scheduled", DocumentNote.class, F1, "providerPayoutId", "state", "version");

    /** A provider paid out what it took. */
    public static final EventType<DocumentNote> PAYOUT_PAID =
            OF_PAYOUT.standard("payout-paid", DocumentNote.class, F1, "providerPayoutId", "state");

    /** A provider could not pay out. */
    public static final EventType<DocumentNote> PAYOUT_FAILED =
            OF_PAYOUT.standard("payout-failed", DocumentNote.class, F1, "providerPayoutId", "state", "version");

    /** What was paid out is what it should be. */
    public static final EventType<ReconciliationOutcome> SETTLEMENT_RECONCILED =
            OF_PAYOUT.standard("settlement-reconciled", ReconciliationOutcome.class, F1, "payoutId", "runId");

    /** What was paid out is not what it should be. */
    public static final EventType<ReconciliationOutcome> SETTLEMENT_MISMATCH_DETECTED =
            OF_PAYOUT.standard("settlement-mismatch-detected", ReconciliationOutcome.class, F1, "payoutId", "runId");

    /** A gift card or credit was given. */
    public static final EventType<BalanceNote> STORED_VALUE_ISSUED =
            OF_SUBJECT.standard("stored-value-issued", BalanceNote.class, F1, "accountId", "entryId");

    /** A gift card or credit was used. */
    public static final EventType<BalanceNote> STORED_VALUE_REDEEMED =
            OF_SUBJECT.standard("stored-value-redeemed", BalanceNote.class, F1, "accountId", "entryId");

    /** A gift card or credit ran out. */
    public static final EventType<BalanceNote> STORED_VALUE_EXPIRED =
            OF_SUBJECT.standard("stored-value-expired", BalanceNote.class, F1, "accountId", "entryId");

    private Payments() {}

    /** {@return the kinds of record of payment, the first one first to read} */
    public static List<Modelled<?>> entities() {
        return List.of(
                new Modelled<>(RefundPaths.TYPE, Payments::events),
                PaymentEvents.OF_SETTLEMENTS.modelled(),
                PaymentEvents.OF_PAYMENTS.modelled(),
                PaymentEvents.OF_DISPUTES.modelled(),
                PaymentEvents.OF_STORED_VALUE.modelled(),
                PaymentEvents.OF_PAYOUTS.modelled(),
                PaymentEvents.OF_RECONCILIATIONS.modelled());
    }

    /**
     * {@return what happened between two versions of a refund}
     *
     * @param before the version before, if any
     * @param after the version now
     */
    public static List<BusinessEvent<?>> events(Optional<Governed<Refund>> before, Governed<Refund> after) {
        if (before.isPresent()) {
            return List.of();
        }
        RefundSnapshot snapshot = new RefundSnapshot(after.key(), after.version(), after.value());
        return List.of(
                REFUND_RECORDED.told(snapshot, after.key()).toldTo(after.value().order()));
    }
}
