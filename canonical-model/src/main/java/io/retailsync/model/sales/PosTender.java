package io.retailsync.model.sales;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.DataClass.K1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.POS;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import io.retailsync.model.payment.PaymentMethod;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What was paid with one means.
 *
 * @param method with what
 * @param amount how much; below zero for what was paid out, change included
 * @param providerRef how who carried it out names it
 */
public record PosTender(
        @Attribute(value = C1, owner = POS, merge = IMMUTABLE)
        Coded<PaymentMethod> method,

        @Attribute(value = F1, owner = POS, merge = IMMUTABLE)
        Money amount,

        @Attribute(value = K1, owner = POS, merge = IMMUTABLE) @Size(min = 1, max = 255) @Nullable
        String providerRef) {

    /**
     * Refuses missing parts.
     *
     * @param method with what
     * @param amount how much; below zero for what was paid out, change included
     * @param providerRef how who carried it out names it
     */
    public PosTender {
        Required.present("method", method);
        Required.present("amount", amount);
    }

    @Override
    public String toString() {
        return "PosTender[***]";
    }
}
