package io.retailsync.model.payment;

import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.MergeRule.APPEND_ONLY;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.INT;
import static io.retailsync.model.Owner.PAY;
import static io.retailsync.model.Owner.RET;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the money of a refund goes back: what was recorded is the {@link Refund}, which says nothing of means of payment. Its life:
 *
 * <p>{@link RefundLifecycle}.
 *
 * @param refund the refund
 * @param order the order
 * @param total all that goes back
 * @param tenders the parts, which add up to it
 * @param status where it stands
 * @param approvals who agreed
 */
public record RefundSettlement(
        @Attribute(
                value = F1,
                owner = {PAY, RET},
                merge = IMMUTABLE)
        ExternalRef refund,

        @Attribute(
                value = F1,
                owner = {PAY, RET},
                merge = IMMUTABLE)
        ExternalRef order,

        @Attribute(
                value = F1,
                owner = {PAY, RET},
                merge = IMMUTABLE)
        Money total,

        @Attribute(
                value = F1,
                owner = {PAY, RET})
        @Size(max = 100)
        List<RefundPart> tenders,

        @Attribute(
                value = F1,
                owner = {PAY, RET})
        Coded<RefundStatus> status,

        @Attribute(value = F1, owner = INT, merge = APPEND_ONLY) @Size(max = 100)
        List<ExternalRef> approvals) {

    /**
     * Refuses missing parts, copies the collections.
     *
     * @param refund the refund
     * @param order the order
     * @param total all that goes back
     * @param tenders the parts, which add up to it
     * @param status where it stands
     * @param approvals who agreed
     */
    public RefundSettlement {
        Required.present("refund", refund);
        Required.present("order", order);
        Required.present("total", total);
        Required.present("status", status);
        tenders = List.copyOf(tenders);
        approvals = List.copyOf(approvals);
    }

    /**
     * {@return what {@link SplitRefundRules} looks at (P3)} Parts by one payment count together; one by a payment that is not among those given
     * is left out, so that the sum is found to be wrong.
     *
     * @param payments those of the order, by reference, before this refund moved anything
     */
    public SplitRefund split(Map<ExternalRef, PaymentFacts> payments) {
        Map<ExternalRef, Money> byPayment = new LinkedHashMap<>();
        tenders.forEach(part -> byPayment.merge(part.payment(), part.amount(), Money::plus));
        List<RefundTender> known = new ArrayList<>();
        byPayment.forEach((ref, amount) -> {
            PaymentFacts payment = payments.get(ref);
            if (payment != null) {
                known.add(new RefundTender(amount, payment));
            }
        });
        return new SplitRefund(total, known);
    }
}
