package io.retailsync.model.payment;

import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.MergeRule.APPEND_ONLY;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.PAY;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Money that a payment provider transfers to the retailer (canonical-model §5.7). What has to hold: {@link PayoutRules}. Its life:
 *
 * <p>{@link PayoutLifecycle}.
 *
 * @param provider who pays
 * @param amount how much; negative where the retailer owes
 * @param status where it stands
 * @param bankRef what the statement of the bank says
 * @param expectedOn when it should arrive
 * @param paidOn when it arrived
 * @param lines what it is made of
 */
public record Payout(
        @Attribute(value = F1, owner = PAY, merge = IMMUTABLE) @Size(min = 1, max = 64)
        String provider,

        @Attribute(value = F1, owner = PAY, merge = IMMUTABLE)
        Money amount,

        @Attribute(value = F1, owner = PAY) Coded<PayoutStatus> status,

        @Attribute(value = F1, owner = PAY) @Size(min = 1, max = 255) @Nullable
        String bankRef,

        @Attribute(value = F1, owner = PAY) @Nullable LocalDate expectedOn,

        @Attribute(value = F1, owner = PAY) @Nullable LocalDate paidOn,

        @Attribute(value = F1, owner = PAY, merge = APPEND_ONLY) @Size(max = 10000)
        List<SettlementLine> lines) {

    /**
     * Refuses missing parts, copies the lines.
     *
     * @param provider who pays
     * @param amount how much; negative where the retailer owes
     * @param status where it stands
     * @param bankRef what the statement of the bank says
     * @param expectedOn when it should arrive
     * @param paidOn when it arrived
     * @param lines what it is made of
     */
    public Payout {
        Required.present("provider", provider);
        Required.present("amount", amount);
        Required.present("status", status);
        lines = List.copyOf(lines);
    }

    /** {@return whether it is on its way or arrived: it did not fail and was not called off} */
    public boolean counts() {
        return !status.is(PayoutStatus.FAILED) && !status.is(PayoutStatus.CANCELLED);
    }
}
