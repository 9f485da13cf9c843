package io.retailsync.model.payment;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.DataClass.P3;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.COM;
import static io.retailsync.model.Owner.PAY;
import static io.retailsync.model.Owner.RET;

import io.retailsync.model.Attribute;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.PersonalText;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Money given back, or lines taken off, recorded at the shop (canonical-model §5.7). May have no lines (goodwill) or no money (a line
 * removed before payment).
 *
 * @param order the order, as the source of the refund names it
 * @param refundedAt when it was recorded
 * @param lines what was refunded
 * @param shipping shipping given back, in the shop's currency
 * @param total money that moved, in the shop's currency
 * @param presentmentTotal the same in the customer's currency, where another
 * @param note free text
 */
public record Refund(
        @Attribute(
                value = C1,
                owner = {RET, PAY},
                merge = IMMUTABLE)
        ExternalRef order,

        @Attribute(
                value = C1,
                owner = {RET, PAY},
                merge = IMMUTABLE)
        Instant refundedAt,

        @Attribute(
                value = F1,
                owner = {RET, PAY},
                merge = IMMUTABLE)
        @Size(max = 5000)
        List<RefundLine> lines,

        @Attribute(
                value = F1,
                owner = {RET, PAY},
                merge = IMMUTABLE)
        @Nullable
        Money shipping,

        @Attribute(
                value = F1,
                owner = {PAY, RET},
                merge = IMMUTABLE)
        Money total,

        @Attribute(
                value = F1,
                owner = {PAY, RET},
                merge = IMMUTABLE)
        @Nullable
        Money presentmentTotal,

        @Attribute(
                value = P3,
                owner = {RET, COM})
        @Nullable
        PersonalText note) {

    /**
     * Refuses missing parts, copies the lines.
     *
     * @param order the order, as the source of the refund names it
     * @param refundedAt when it was recorded
     * @param lines what was refunded
     * @param shipping shipping given back, in the shop's currency
     * @param total money that moved, in the shop's currency
     * @param presentmentTotal the same in the customer's currency, where another
     * @param note free text
     */
    public Refund {
        Required.present("order", order);
        Required.present("refundedAt", refundedAt);
        Required.present("total", total);
        lines = List.copyOf(lines);
    }
}
