package io.retailsync.model.sales;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.DataClass;
import io.retailsync.model.EmailAddress;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.PersonalText;
import io.retailsync.model.PostalAddress;
import io.retailsync.model.Required;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sale (canonical-model §5.5). Amounts are in the shop's currency.
 *
 * @param displayNumber what people call the order, such as {@code #1042}; not an id
 * @param status where it stands
 * @param placedAt when it was placed
 * @param cancelledAt when it was called off, if it was
 * @param cancelReason why, in the source's words
 * @param customer who bought; absent for a guest
 * @param email where the buyer is written to
 * @param billTo billing address
 * @param shipTo shipping address
 * @param currency the shop's currency, in which all amounts are
 * @param presentment the customer's currency and total, where another
 * @param taxInclusive whether prices hold the tax
 * @param lines at least one
 * @param shipping what shipping costs
 * @param total what the source says the order came to when placed or edited, before refunds
 * @param financialStatus how far it is paid
 * @param fulfilmentStatus how far it is shipped
 * @param purchaseOrderNumber the buyer's own number
 * @param note free text
 * @param tags free labels
 * @param test whether it must never reach a ledger
 */
public record Order(
        @Attribute(DataClass.C1) String displayNumber,
        @Attribute(DataClass.C1) Coded<OrderStatus> status,
        @Attribute(DataClass.C1) Instant placedAt,
        @Attribute(DataClass.C1) @Nullable Instant cancelledAt,
        @Attribute(DataClass.C1) @Nullable String cancelReason,
        @Attribute(DataClass.P1) @Nullable ExternalRef customer,
        @Attribute(DataClass.P2) @Nullable EmailAddress email,
        @Attribute(DataClass.P2) @Nullable PostalAddress billTo,
        @Attribute(DataClass.P2) @Nullable PostalAddress shipTo,
        @Attribute(DataClass.C1) CurrencyCode currency,
        @Attribute(DataClass.F1) @Nullable Presentment presentment,
        @Attribute(DataClass.C1) @Nullable Boolean taxInclusive,
        @Attribute(DataClass.F1) List<OrderLine> lines,
        @Attribute(DataClass.F1) List<ShippingLine> shipping,
        @Attribute(DataClass.F1) Money total,
        @Attribute(DataClass.F1) @Nullable Coded<FinancialStatus> financialStatus,
        @Attribute(DataClass.C1) @Nullable Coded<FulfilmentStatus> fulfilmentStatus,
        @Attribute(DataClass.C2) @Nullable String purchaseOrderNumber,
        @Attribute(DataClass.P3) @Nullable PersonalText note,
        @Attribute(DataClass.C1) Set<String> tags,
        @Attribute(DataClass.C1) @Nullable Boolean test) {

    /**
     * Refuses missing parts, copies the collections.
     *
     * @param displayNumber what people call the order, such as {@code #1042}; not an id
     * @param status where it stands
     * @param placedAt when it was placed
     * @param cancelledAt when it was called off, if it was
     * @param cancelReason why, in the source's words
     * @param customer who bought; absent for a guest
     * @param email where the buyer is written to
     * @param billTo billing address
     * @param shipTo shipping address
     * @param currency the shop's currency, in which all amounts are
     * @param presentment the customer's currency and total, where another
     * @param taxInclusive whether prices hold the tax
     * @param lines at least one
     * @param shipping what shipping costs
     * @param total what the source says the order came to when placed or edited, before refunds
     * @param financialStatus how far it is paid
     * @param fulfilmentStatus how far it is shipped
     * @param purchaseOrderNumber the buyer's own number
     * @param note free text
     * @param tags free labels
     * @param test whether it must never reach a ledger
     */
    public Order {
        Required.present("displayNumber", displayNumber);
        Required.present("status", status);
        Required.present("placedAt", placedAt);
        Required.present("currency", currency);
        Required.present("total", total);
        lines = List.copyOf(lines);
        shipping = List.copyOf(shipping);
        tags = Set.copyOf(tags);
    }

    /** {@return whether the order was called off} */
    public boolean cancelled() {
        return status.is(OrderStatus.CANCELLED);
    }

    /** {@return whether it must never reach a ledger} */
    public boolean isTest() {
        return Boolean.TRUE.equals(test);
    }
}
