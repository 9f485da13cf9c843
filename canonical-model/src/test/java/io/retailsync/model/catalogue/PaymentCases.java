package io.retailsync.model.catalogue;

import static io.retailsync.model.catalogue.Altered.with;
import static io.retailsync.model.catalogue.InvariantCase.refused;
import static io.retailsync.model.catalogue.InvariantCase.told;
import static io.retailsync.model.catalogue.Sound.eur;
import static io.retailsync.model.catalogue.Sound.usd;

import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.Money;
import io.retailsync.model.payment.Payment;
import io.retailsync.model.payment.PaymentMethod;
import io.retailsync.model.payment.PaymentTransaction;
import io.retailsync.model.payment.Payout;
import io.retailsync.model.payment.PayoutStatus;
import io.retailsync.model.payment.SettledTransactions;
import io.retailsync.model.payment.SettlementKind;
import io.retailsync.model.payment.SettlementLine;
import io.retailsync.model.payment.StoredValue;
import io.retailsync.model.payment.StoredValueEntry;
import io.retailsync.model.payment.StoredValueKind;
import io.retailsync.model.payment.TransactionKind;
import io.retailsync.model.payment.TransactionStatus;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A mutation for each invariant of payments, stored value and payouts. */
final class PaymentCases {

    private static final PaymentTransaction RESERVED = step(1, TransactionKind.AUTHORIZE, eur("10.00"), null);
    private static final PaymentTransaction TAKEN = step(2, TransactionKind.CAPTURE, eur("10.00"), "1");
    private static final PaymentTransaction GIVEN = step(3, TransactionKind.REFUND, eur("4.00"), "2");
    private static final SettlementLine CHARGE = settled(SettlementKind.CHARGE, "100.00", "2.90", "97.10", "t1");
    private static final SettlementLine REFUND = settled(SettlementKind.REFUND, "-20.00", "0.00", "-20.00", "t2");

    private PaymentCases() {}

    static List<InvariantCase<?>> all() {
        Payment payment = payment(RESERVED, TAKEN, GIVEN);
        StoredValue card = card(entry(0, eur("50.00")), entry(1, eur("-20.00")));
        Payout payout = payout(CHARGE, REFUND);
        SettledTransactions settled = new SettledTransactions(Set.of("t1", "t2"), List.of(payout));
        return List.of(
                refused(
                        "M1",
                        payment,
                        payment(RESERVED, with(TAKEN, "amount", usd("10.00"))),
                        "payment.transactions[1].amount"),
                refused("Q2", payment, payment(), "payment.transactions"),
                refused(
                        "Q2",
                        payment,
                        payment(with(RESERVED, "amount", eur("-0.01"))),
                        "payment.transactions[0].amount"),
                refused("P1", payment, payment(RESERVED, with(TAKEN, "amount", eur("10.01"))), "payment.captured"),
                refused(
                        "P2",
                        payment,
                        payment(RESERVED, TAKEN, with(GIVEN, "amount", eur("10.01"))),
                        "payment.refunded"),
                refused(
                        "P2",
                        payment,
                        payment(RESERVED, TAKEN, GIVEN, step(4, TransactionKind.CHARGEBACK, eur("6.01"), "2")),
                        "payment.refunded"),
                refused(
                        "P5",
                        payment,
                        payment(RESERVED, with(TAKEN, "parent", null)),
                        "payment.transactions[1].parent"),
                refused(
                        "P5",
                        payment,
                        payment(RESERVED, TAKEN, with(GIVEN, "parent", "1")),
                        "payment.transactions[2].parent"),
                refused(
                        "P5",
                        payment(with(RESERVED, "state", TransactionStatus.PENDING)),
                        payment(
                                with(RESERVED, "state", TransactionStatus.PENDING),
                                with(TAKEN, "state", TransactionStatus.PENDING)),
                        "payment.transactions[1].parent"),
                refused(
                        "P6",
                        payment,
                        payment(RESERVED, with(TAKEN, "state", TransactionStatus.UNKNOWN), with(GIVEN, "parent", "2")),
                        "payment.transactions[2].occurredAt"),
                refused("M1", card, card(entry(0, usd("50.00"))), "storedValue.entries"),
                refused("V1", card, card(entry(1, eur("50.00")), entry(0, eur("-20.00"))), "storedValue.entries"),
                refused("M1", payout, payout(with(CHARGE, "fee", usd("2.90")), REFUND), "payout.lines[0]"),
                refused("F7", payout, with(payout, "amount", eur("77.11")), "payout.amount"),
                refused("F7", payout, payout(with(CHARGE, "net", eur("97.20"))), "payout.lines[0].net"),
                told("F8", settled, with(settled, "settled", Set.of("t1", "t2", "t3")), "payout.lines.transaction t3"),
                told(
                        "F8",
                        settled,
                        with(settled, "payouts", List.of(payout, payout(CHARGE))),
                        "payout.lines.transaction t1"));
    }

    private static PaymentTransaction step(int number, TransactionKind kind, Money amount, @Nullable String parent) {
        return PaymentTransaction.builder()
                .id(String.valueOf(number))
                .kind(kind)
                .parent(parent)
                .amount(amount)
                .state(TransactionStatus.SUCCESS)
                .occurredAt(Sound.PLACED.plusSeconds(60L * number))
                .build();
    }

    private static Payment payment(PaymentTransaction... transactions) {
        return new Payment(
                Sound.ORDER_REF,
                Coded.of(PaymentMethod.CARD),
                "psp",
                null,
                null,
                CurrencyCode.of("EUR"),
                List.of(transactions));
    }

    private static StoredValueEntry entry(int second, Money amount) {
        return new StoredValueEntry("e" + second, amount, Sound.PLACED.plusSeconds(second), null);
    }

    private static StoredValue card(StoredValueEntry... entries) {
        return new StoredValue(
                Coded.of(StoredValueKind.GIFT_CARD), "1234", null, CurrencyCode.of("EUR"), List.of(entries), null);
    }

    private static SettlementLine settled(
            SettlementKind kind, String gross, String fee, String net, String transaction) {
        return new SettlementLine(Coded.of(kind), eur(gross), eur(fee), eur(net), null, transaction, Sound.ORDER_REF);
    }

    /** As much as its lines bring. */
    private static Payout payout(SettlementLine... lines) {
        Money amount = List.of(lines).stream().map(SettlementLine::net).reduce(eur("0.00"), Money::plus);
        return new Payout("psp", amount, Coded.of(PayoutStatus.PAID), null, null, null, List.of(lines));
    }
}
