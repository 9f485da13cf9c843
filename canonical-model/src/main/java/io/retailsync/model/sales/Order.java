package io.retailsync.model.sales;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.C2;
import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.DataClass.P1;
import static io.retailsync.model.DataClass.P2;
import static io.retailsync.model.DataClass.P3;
import static io.retailsync.model.MergeRule.COMPUTED;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.MergeRule.MOST_RESTRICTIVE;
import static io.retailsync.model.MergeRule.UNION;
import static io.retailsync.model.Owner.COM;
import static io.retailsync.model.Owner.INT;
import static io.retailsync.model.Owner.MKT;
import static io.retailsync.model.Owner.OMS;
import static io.retailsync.model.Owner.POS;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.EmailAddress;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.PersonalText;
import io.retailsync.model.PostalAddress;
import io.retailsync.model.Required;
import io.retailsync.model.money.RoundingPolicies;
import io.retailsync.model.money.RoundingPolicy;
import io.retailsync.model.time.TimeZoneId;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A sale (canonical-model §5.5). Amounts are in the shop's currency.
 *
 * @param displayNumber what people call the order, such as {@code #1042}; not an id
 * @param status where it stands
 * @param channel through what it was sold
 * @param seller who sold it
 * @param placedAt when it was placed
 * @param businessDay the day in the books of who sold it; where absent, the day of {@code placedAt} in {@code timeZone}
 * @param timeZone where that day begins and ends
 * @param cancelledAt when it was called off, if it was
 * @param cancelReason why, in the source's words
 * @param customer who bought; absent for a guest
 * @param email where the buyer is written to
 * @param billTo billing address
 * @param shipTo shipping address
 * @param currency the shop's currency, in which all amounts are
 * @param presentment the customer's currency and total, where another
 * @param taxInclusive whether prices hold the tax
 * @param rounding how its amounts were rounded, frozen at placement; where absent, {@link #roundingPolicy()} says what holds
 * @param lines at least one
 * @param shipping what shipping costs
 * @param discounts all discounts of lines and shipping after edits, where the source states their sum; each bears its share
 * @param tax all tax after edits, where the source states the sum
 * @param duties import duties that are no part of the prices, without their tax
 * @param fees charged beside lines and shipping, without their tax
 * @param tips voluntary; a tip that the source tells as a line is none here
 * @param cashRounding what rounding the payable amount to coins added, of either sign; part of the total and of no tax
 * @param total what the source says the order came to when placed or edited, before refunds
 * @param financialStatus how far it is paid
 * @param fulfilmentStatus how far it is shipped
 * @param purchaseOrderNumber the buyer's own number
 * @param note free text
 * @param tags free labels
 * @param test whether it must never reach a ledger
 */
public record Order(
        @Attribute(
                value = C1,
                owner = {COM, POS, MKT},
                merge = IMMUTABLE)
        @Size(min = 1, max = 64)
        String displayNumber,

        @Attribute(
                value = C1,
                owner = {OMS, INT},
                merge = MOST_RESTRICTIVE)
        Coded<OrderStatus> status,

        @Attribute(
                value = C1,
                owner = {COM, POS, MKT},
                merge = IMMUTABLE)
        @Nullable
        Coded<SalesChannel> channel,

        @Attribute(
                value = C1,
                owner = {COM, POS, MKT},
                merge = IMMUTABLE)
        @Nullable
        Seller seller,

        @Attribute(
                value = C1,
                owner = {COM, POS, MKT},
                merge = IMMUTABLE)
        Instant placedAt,

        @Attribute(
                value = C1,
                owner = {POS, INT},
                merge = IMMUTABLE)
        @Nullable
        LocalDate businessDay,

        @Attribute(
                value = C1,
                owner = {POS, INT},
                merge = IMMUTABLE)
        @Nullable
        TimeZoneId timeZone,

        @Attribute(
                value = C1,
                owner = {OMS, COM})
        @Nullable
        Instant cancelledAt,

        @Attribute(
                value = C1,
                owner = {OMS, COM})
        @Size(max = 255)
        @Nullable
        String cancelReason,

        @Attribute(value = P1, owner = COM, merge = IMMUTABLE) @Nullable
        ExternalRef customer,

        @Attribute(value = P2, owner = COM) @Nullable EmailAddress email,
        @Attribute(value = P2, owner = COM) @Nullable PostalAddress billTo,
        @Attribute(value = P2, owner = COM) @Nullable PostalAddress shipTo,

        @Attribute(value = C1, owner = COM, merge = IMMUTABLE)
        CurrencyCode currency,

        @Attribute(value = F1, owner = COM) @Nullable Presentment presentment,

        @Attribute(value = C1, owner = COM, merge = IMMUTABLE) @Nullable
        Boolean taxInclusive,

        @Attribute(
                value = C1,
                owner = {INT, COM},
                merge = IMMUTABLE)
        @Nullable
        RoundingPolicy rounding,

        @Attribute(value = F1, owner = COM) @Size(min = 1, max = 5000)
        List<OrderLine> lines,

        @Attribute(value = F1, owner = COM) @Size(max = 100) List<ShippingLine> shipping,
        @Attribute(value = F1, owner = COM) @Nullable Money discounts,
        @Attribute(value = F1, owner = COM) @Nullable Money tax,
        @Attribute(value = F1, owner = COM) @Nullable Money duties,
        @Attribute(value = F1, owner = COM) @Nullable Money fees,
        @Attribute(value = F1, owner = COM) @Nullable Money tips,

        @Attribute(
                value = F1,
                owner = {POS, COM})
        @Nullable
        Money cashRounding,

        @Attribute(value = F1, owner = COM) Money total,

        @Attribute(
                value = F1,
                owner = {INT, COM},
                merge = COMPUTED)
        @Nullable
        Coded<FinancialStatus> financialStatus,

        @Attribute(
                value = C1,
                owner = {INT, COM},
                merge = COMPUTED)
        @Nullable
        Coded<FulfilmentStatus> fulfilmentStatus,

        @Attribute(value = C2, owner = COM) @Size(max = 255) @Nullable
        String purchaseOrderNumber,

        @Attribute(value = P3, owner = COM) @Nullable PersonalText note,

        @Attribute(value = C1, owner = COM, merge = UNION) @Size(max = 250)
        Set<@Size(max = 255) String> tags,

        @Attribute(value = C1, owner = COM, merge = IMMUTABLE) @Nullable
        Boolean test) {

    /**
     * Refuses missing parts, copies the collections.
     *
     * @param displayNumber what people call the order, such as {@code #1042}; not an id
     * @param status where it stands
     * @param channel through what it was sold
     * @param seller who sold it
     * @param placedAt when it was placed
     * @param businessDay the day in the books of who sold it; where absent, the day of {@code placedAt} in {@code timeZone}
     * @param timeZone where that day begins and ends
     * @param cancelledAt when it was called off, if it was
     * @param cancelReason why, in the source's words
     * @param customer who bought; absent for a guest
     * @param email where the buyer is written to
     * @param billTo billing address
     * @param shipTo shipping address
     * @param currency the shop's currency, in which all amounts are
     * @param presentment the customer's currency and total, where another
     * @param taxInclusive whether prices hold the tax
     * @param rounding how its amounts were rounded, frozen at placement; where absent, {@link #roundingPolicy()} says what holds
     * @param lines at least one
     * @param shipping what shipping costs
     * @param discounts all discounts of lines and shipping after edits, where the source states their sum; each bears its share
     * @param tax all tax after edits, where the source states the sum
     * @param duties import duties that are no part of the prices, without their tax
     * @param fees charged beside lines and shipping, without their tax
     * @param tips voluntary; a tip that the source tells as a line is none here
     * @param cashRounding what rounding the payable amount to coins added, of either sign; part of the total and of no tax
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

    /** {@return a builder that was told nothing so far} */
    public static OrderBuilder builder() {
        return new OrderBuilder();
    }

    /**
     * {@return this with some parts changed, itself untouched}
     *
     * @param change tells a builder, which begins with what this one says, what shall be different
     */
    public Order with(Consumer<OrderBuilder> change) {
        OrderBuilder builder = new OrderBuilder(this);
        change.accept(builder);
        return builder.build();
    }

    /** {@return whether the order was called off} */
    public boolean cancelled() {
        return status.is(OrderStatus.CANCELLED);
    }

    /** {@return whether it must never reach a ledger} */
    public boolean isTest() {
        return Boolean.TRUE.equals(test);
    }

    /** {@return the policy that the order was placed under, or {@link RoundingPolicies#standard()} where its source names none} */
    public RoundingPolicy roundingPolicy() {
        return rounding == null ? RoundingPolicies.standard() : rounding;
    }
}
