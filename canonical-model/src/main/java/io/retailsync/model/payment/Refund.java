package io.retailsync.model.payment;

import io.retailsync.model.Attribute;
import io.retailsync.model.DataClass;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.PersonalText;
import io.retailsync.model.Required;
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
        @Attribute(DataClass.C1) ExternalRef order,
        @Attribute(DataClass.C1) Instant refundedAt,
        @Attribute(DataClass.F1) List<RefundLine> lines,
        @Attribute(DataClass.F1) @Nullable Money shipping,
        @Attribute(DataClass.F1) Money total,
        @Attribute(DataClass.F1) @Nullable Money presentmentTotal,
        @Attribute(DataClass.P3) @Nullable PersonalText note) {

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
