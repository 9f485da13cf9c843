package io.retailsync.model.payment;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link Payment}. Generated from the record; a test keeps it current. */
public final class PaymentPaths {

    /** The whole record. */
    public static final AttributePath<Payment, Payment> ROOT = AttributePath.root(Payment.class);

    /** {@link Payment#order()}. */
    public static final AttributePath<Payment, ExternalRef> ORDER =
            AttributePath.of(Payment.class, "order", it -> Optional.of(it.order()));

    /** {@link Payment#method()}. */
    public static final AttributePath<Payment, Coded<PaymentMethod>> METHOD =
            AttributePath.of(Payment.class, "method", it -> Optional.of(it.method()));

    /** {@link Payment#provider()}. */
    public static final AttributePath<Payment, String> PROVIDER =
            AttributePath.of(Payment.class, "provider", it -> Optional.of(it.provider()));

    /** {@link Payment#providerRef()}. */
    public static final AttributePath<Payment, String> PROVIDER_REF =
            AttributePath.of(Payment.class, "providerRef", it -> Optional.ofNullable(it.providerRef()));

    /** {@link Payment#instrument()}. */
    public static final AttributePath<Payment, PaymentInstrument> INSTRUMENT =
            AttributePath.of(Payment.class, "instrument", it -> Optional.ofNullable(it.instrument()));

    /** {@link Payment#currency()}. */
    public static final AttributePath<Payment, CurrencyCode> CURRENCY =
            AttributePath.of(Payment.class, "currency", it -> Optional.of(it.currency()));

    /** {@link Payment#transactions()}. */
    public static final AttributePath<Payment, List<PaymentTransaction>> TRANSACTIONS =
            AttributePath.of(Payment.class, "transactions", it -> Optional.of(it.transactions()));

    /** The kind of record. */
    public static final EntityType<Payment> TYPE = EntityType.of(
            "payment",
            Payment.class,
            List.of(ORDER, METHOD, PROVIDER, PROVIDER_REF, INSTRUMENT, CURRENCY, TRANSACTIONS));

    private PaymentPaths() {}
}
