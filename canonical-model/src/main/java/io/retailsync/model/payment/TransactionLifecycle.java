package io.retailsync.model.payment;

import static io.retailsync.model.payment.TransactionStatus.FAILED;
import static io.retailsync.model.payment.TransactionStatus.INITIATED;
import static io.retailsync.model.payment.TransactionStatus.PENDING;
import static io.retailsync.model.payment.TransactionStatus.SUCCESS;
import static io.retailsync.model.payment.TransactionStatus.UNKNOWN;

import io.retailsync.model.lifecycle.Lifecycle;

/**
 * The life of a single movement of money (canonical-model §6.2). There is no step from UNKNOWN to a new attempt: the provider is asked first,
 * and a movement is never repeated blindly.
 */
public final class TransactionLifecycle {

    /** The table. */
    public static final Lifecycle<TransactionStatus> MACHINE = Lifecycle.of(
                    "payment transaction", TransactionStatus.class)
            .startsAt(INITIATED)
            .from(INITIATED)
            .to(SUCCESS, PENDING, FAILED, UNKNOWN)
            .from(PENDING)
            .to(SUCCESS, FAILED)
            .from(UNKNOWN)
            .when("the provider said so when asked", SUCCESS, FAILED)
            .ends(SUCCESS, FAILED)
            .unusual(UNKNOWN)
            .build();

    private TransactionLifecycle() {}
}
