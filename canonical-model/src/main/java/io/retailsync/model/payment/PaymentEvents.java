package io.retailsync.model.payment;

import io.retailsync.model.Coded;
import io.retailsync.model.Governed;
import io.retailsync.model.event.BalanceNote;
import io.retailsync.model.event.BusinessEvent;
import io.retailsync.model.event.DerivedEvents;
import io.retailsync.model.event.DocumentNote;
import io.retailsync.model.event.EventType;
import io.retailsync.model.event.ReconciliationOutcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What follows from versions of payments, refunds, disputes, stored value and payouts. */
final class PaymentEvents {

    private PaymentEvents() {}

    static final DerivedEvents<Payment> OF_PAYMENTS = DerivedEvents.of(PaymentPaths.TYPE)
            .toldTo(Payment::order)
            .came(
                    Payment::transactions,
                    transaction -> transaction.id() + transaction.state(),
                    Set.of(
                            Payments.PAYMENT_INITIATED,
                            Payments.PAYMENT_AUTHORIZED,
                            Payments.PAYMENT_CAPTURED,
                            Payments.PAYMENT_VOIDED,
                            Payments.PAYMENT_FAILED),
                    PaymentEvents::moved);

    static final DerivedEvents<RefundSettlement> OF_SETTLEMENTS = DerivedEvents.of(RefundSettlementPaths.TYPE)
            .part("refundId", RefundSettlement::refund)
            .part("providerRef", RefundSettlement::refund)
            .toldTo(RefundSettlement::order)
            .reached(
                    RefundSettlement::status,
                    Map.of(
                            RefundStatus.REQUESTED, Payments.REFUND_REQUESTED,
                            RefundStatus.APPROVED, Payments.REFUND_APPROVED,
                            RefundStatus.REJECTED, Payments.REFUND_REJECTED))
            .reached(
                    RefundSettlement::status,
                    PaymentEvents::back,
                    Map.of(
                            RefundStatus.SUBMITTED, Payments.REFUND_SUBMITTED,
                            RefundStatus.SETTLED, Payments.REFUND_SETTLED,
                            RefundStatus.FAILED, Payments.REFUND_FAILED))
            .reached(RefundSettlement::status, Map.of(RefundStatus.SETTLED, Payments.REFUND_COMPLETED));

    static final DerivedEvents<Dispute> OF_DISPUTES = DerivedEvents.of(DisputePaths.TYPE)
            .reached(
                    Dispute::status,
                    PaymentEvents::disputed,
                    Map.of(
                            DisputeStatus.NEEDS_RESPONSE, Payments.DISPUTE_OPENED,
                            DisputeStatus.WON, Payments.DISPUTE_WON,
                            DisputeStatus.LOST, Payments.DISPUTE_LOST,
                            DisputeStatus.ACCEPTED, Payments.DISPUTE_LOST));

    static final DerivedEvents<StoredValue> OF_STORED_VALUE = DerivedEvents.of(StoredValuePaths.TYPE)
            .came(
                    StoredValue::entries,
                    StoredValueEntry::id,
                    Set.of(Payments.STORED_VALUE_ISSUED, Payments.STORED_VALUE_REDEEMED),
                    PaymentEvents::booked);

    static final DerivedEvents<Payout> OF_PAYOUTS = DerivedEvents.of(PayoutPaths.TYPE)
            .reached(
                    Payout::status,
                    PaymentEvents::paidOut,
                    Map.of(
                            PayoutStatus.SCHEDULED, Payments.PAYOUT_SCHEDULED,
                            PayoutStatus.PAID, Payments.PAYOUT_PAID,
                            PayoutStatus.FAILED, Payments.PAYOUT_FAILED));

    static final DerivedEvents<ReconciliationResult> OF_RECONCILIATIONS = DerivedEvents.of(
                    ReconciliationResultPaths.TYPE)
            .part("payoutId", ReconciliationResult::scope)
            .reached(
                    result -> Coded.of(result.status()),
                    PaymentEvents::reconciled,
                    Map.of(
                            ReconciliationStatus.MATCHED, Payments.SETTLEMENT_RECONCILED,
                            ReconciliationStatus.TOLERATED, Payments.SETTLEMENT_RECONCILED,
                            ReconciliationStatus.EXCEPTION, Payments.SETTLEMENT_MISMATCH_DETECTED));

    /** Whether money was asked for, moved, or did not move; refunds and chargebacks are told by their own records. */
    private static Optional<BusinessEvent<?>> moved(Governed<Payment> version, PaymentTransaction transaction) {
        return type(transaction).map(type -> {
            Payment payment = version.value();
            String ref = Optional.ofNullable(transaction.providerRef()).orElse(transaction.id());
            TransactionNote note = new TransactionNote(
                    version.key(),
                    payment.order(),
                    payment.provider(),
                    ref,
                    transaction.kind(),
                    transaction.state(),
                    transaction.amount());
            return type.told(note, payment.provider(), ref, transaction.kind());
        });
    }

    private static Optional<EventType<TransactionNote>> type(PaymentTransaction transaction) {
        return switch (transaction.kind()) {
            case AUTHORIZE -> paid(transaction.state(), Payments.PAYMENT_AUTHORIZED);
            case CAPTURE, SALE -> paid(transaction.state(), Payments.PAYMENT_CAPTURED);
            case VOID ->
                transaction.state() == TransactionStatus.SUCCESS
                        ? Optional.of(Payments.PAYMENT_VOIDED)
                        : Optional.empty();
            case REFUND, CHARGEBACK, CHARGEBACK_REVERSAL, CHANGE -> Optional.empty();
        };
    }

    private static Optional<EventType<TransactionNote>> paid(
            TransactionStatus state, EventType<TransactionNote> success) {
        return switch (state) {
            case INITIATED -> Optional.of(Payments.PAYMENT_INITIATED);
            case FAILED -> Optional.of(Payments.PAYMENT_FAILED);
            case PENDING, UNKNOWN -> Optional.empty();
            case SUCCESS -> Optional.of(success);
        };
    }

    private static TransactionNote back(Governed<RefundSettlement> version) {
        RefundSettlement settlement = version.value();
        TransactionStatus state = switch (settlement.status().known().orElse(RefundStatus.SUBMITTED)) {
            case SETTLED -> TransactionStatus.SUCCESS;
            case FAILED -> TransactionStatus.FAILED;
            default -> TransactionStatus.PENDING;
        };
        return new TransactionNote(
                version.key(),
                settlement.order(),
                settlement.refund().system(),
                settlement.refund().value(),
                TransactionKind.REFUND,
                state,
                settlement.total());
    }

    private static TransactionNote disputed(Governed<Dispute> version) {
        Dispute dispute = version.value();
        boolean won = dispute.status().known().filter(DisputeStatus.WON::equals).isPresent();
        boolean open = dispute.status()
                .known()
                .filter(DisputeStatus.NEEDS_RESPONSE::equals)
                .isPresent();
        return new TransactionNote(
                version.key(),
                null,
                dispute.payment().system(),
                Optional.ofNullable(dispute.transaction())
                        .orElse(dispute.payment().value()),
                won ? TransactionKind.CHARGEBACK_REVERSAL : TransactionKind.CHARGEBACK,
                open ? TransactionStatus.INITIATED : TransactionStatus.SUCCESS,
                dispute.amount());
    }

    /** An entry is told by its place in the list, which only grows: its id opens the card. */
    private static Optional<BusinessEvent<?>> booked(Governed<StoredValue> version, StoredValueEntry entry) {
        if (entry.amount().isZero()) {
            return Optional.empty();
        }
        boolean issued = entry.amount().amount().signum() > 0;
        List<StoredValueEntry> entries = version.value().entries();
        int place = entries.indexOf(entry) + 1;
        BigDecimal balance = entries.subList(0, place).stream()
                .map(each -> each.amount().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BalanceNote note = new BalanceNote(
                version.key(),
                String.valueOf(place),
                issued ? "ISSUED" : "REDEEMED",
                entry.amount().amount(),
                balance,
                entry.amount().currency());
        EventType<BalanceNote> type = issued ? Payments.STORED_VALUE_ISSUED : Payments.STORED_VALUE_REDEEMED;
        return Optional.of(type.told(note, version.key(), place));
    }

    private static DocumentNote paidOut(Governed<Payout> version) {
        Payout payout = version.value();
        return DocumentNote.of(
                version, "payout", payout.bankRef(), payout.status().text(), payout.amount());
    }

    private static ReconciliationOutcome reconciled(Governed<ReconciliationResult> version) {
        ReconciliationResult result = version.value();
        return new ReconciliationOutcome(
                result.scope(),
                version.key().id(),
                result.pairs().size(),
                (long) result.missing().size() + result.surplus().size(),
                result.actual().currency().equals(result.expected().currency())
                        ? result.actual().minus(result.expected())
                        : null,
                List.of(result.status().name()));
    }
}
