package io.retailsync.model.payment;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.DataClass.P1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.INT;
import static io.retailsync.model.Owner.PAY;

import io.retailsync.model.Attribute;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.Money;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Money was asked for, moved, or did not move.
 *
 * @param payment which payment, refund or dispute
 * @param order the order, as the source names it
 * @param provider the payment provider
 * @param providerRef what the provider calls it
 * @param kind what it is for
 * @param state how it went
 * @param amount how much
 */
public record TransactionNote(
        @Attribute(value = C1, owner = INT, merge = IMMUTABLE)
        Key payment,

        @Attribute(value = C1, owner = PAY, merge = IMMUTABLE) @Nullable
        ExternalRef order,

        @Attribute(value = C1, owner = PAY, merge = IMMUTABLE) @Size(min = 1, max = 64)
        String provider,

        @Attribute(value = P1, owner = PAY, merge = IMMUTABLE) @Size(min = 1, max = 255)
        String providerRef,

        @Attribute(value = C1, owner = PAY, merge = IMMUTABLE)
        TransactionKind kind,

        @Attribute(value = C1, owner = PAY, merge = IMMUTABLE)
        TransactionStatus state,

        @Attribute(value = F1, owner = PAY, merge = IMMUTABLE)
        Money amount) {}
