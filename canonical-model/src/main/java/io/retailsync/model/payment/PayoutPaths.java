package io.retailsync.model.payment;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link Payout}. Generated from the record; a test keeps it current. */
public final class PayoutPaths {

    /** The whole record. */
    public static final AttributePath<Payout, Payout> ROOT = AttributePath.root(Payout.class);

    /** {@link Payout#provider()}. */
    public static final AttributePath<Payout, String> PROVIDER =
            AttributePath.of(Payout.class, "provider", it -> Optional.of(it.provider()));

    /** {@link Payout#amount()}. */
    public static final AttributePath<Payout, Money> AMOUNT =
            AttributePath.of(Payout.class, "amount", it -> Optional.of(it.amount()));

    /** {@link Payout#status()}. */
    public static final AttributePath<Payout, Coded<PayoutStatus>> STATUS =
            AttributePath.of(Payout.class, "status", it -> Optional.of(it.status()));

    /** {@link Payout#bankRef()}. */
    public static final AttributePath<Payout, String> BANK_REF =
            AttributePath.of(Payout.class, "bankRef", it -> Optional.ofNullable(it.bankRef()));

    /** {@link Payout#expectedOn()}. */
    public static final AttributePath<Payout, LocalDate> EXPECTED_ON =
            AttributePath.of(Payout.class, "expectedOn", it -> Optional.ofNullable(it.expectedOn()));

    /** {@link Payout#paidOn()}. */
    public static final AttributePath<Payout, LocalDate> PAID_ON =
            AttributePath.of(Payout.class, "paidOn", it -> Optional.ofNullable(it.paidOn()));

    /** {@link Payout#lines()}. */
    public static final AttributePath<Payout, List<SettlementLine>> LINES =
            AttributePath.of(Payout.class, "lines", it -> Optional.of(it.lines()));

    /** The kind of record. */
    public static final EntityType<Payout> TYPE = EntityType.of(
            "payout", Payout.class, List.of(PROVIDER, AMOUNT, STATUS, BANK_REF, EXPECTED_ON, PAID_ON, LINES));

    private PayoutPaths() {}
}
