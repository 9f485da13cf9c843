package io.retailsync.model.sales;

import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.EmailAddress;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.PersonalText;
import io.retailsync.model.PostalAddress;
import io.retailsync.model.Required;
import io.retailsync.model.money.RoundingPolicy;
import io.retailsync.model.time.TimeZoneId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builder of {@link Order}, part by part: what is not said is absent, a collection empty. Not thread-safe.
 * Generated from the record; a test keeps it current.
 */
public final class OrderBuilder {

    private @Nullable String displayNumber;
    private @Nullable Coded<OrderStatus> status;
    private @Nullable Coded<SalesChannel> channel;
    private @Nullable Seller seller;
    private @Nullable Instant placedAt;
    private @Nullable LocalDate businessDay;
    private @Nullable TimeZoneId timeZone;
    private @Nullable Instant cancelledAt;
    private @Nullable String cancelReason;
    private @Nullable ExternalRef customer;
    private @Nullable EmailAddress email;
    private @Nullable PostalAddress billTo;
    private @Nullable PostalAddress shipTo;
    private @Nullable CurrencyCode currency;
    private @Nullable Presentment presentment;
    private @Nullable Boolean taxInclusive;
    private @Nullable RoundingPolicy rounding;
    private List<OrderLine> lines = List.of();
    private List<ShippingLine> shipping = List.of();
    private @Nullable Money discounts;
    private @Nullable Money tax;
    private @Nullable Money duties;
    private @Nullable Money fees;
    private @Nullable Money tips;
    private @Nullable Money cashRounding;
    private @Nullable Money total;
    private @Nullable Coded<FinancialStatus> financialStatus;
    private @Nullable Coded<FulfilmentStatus> fulfilmentStatus;
    private @Nullable String purchaseOrderNumber;
    private @Nullable PersonalText note;
    private Set<String> tags = Set.of();
    private @Nullable Boolean test;

    OrderBuilder() {}

    OrderBuilder(Order begun) {
        displayNumber = begun.displayNumber();
        status = begun.status();
        channel = begun.channel();
        seller = begun.seller();
        placedAt = begun.placedAt();
        businessDay = begun.businessDay();
        timeZone = begun.timeZone();
        cancelledAt = begun.cancelledAt();
        cancelReason = begun.cancelReason();
        customer = begun.customer();
        email = begun.email();
        billTo = begun.billTo();
        shipTo = begun.shipTo();
        currency = begun.currency();
        presentment = begun.presentment();
        taxInclusive = begun.taxInclusive();
        rounding = begun.rounding();
        lines = begun.lines();
        shipping = begun.shipping();
        discounts = begun.discounts();
        tax = begun.tax();
        duties = begun.duties();
        fees = begun.fees();
        tips = begun.tips();
        cashRounding = begun.cashRounding();
        total = begun.total();
        financialStatus = begun.financialStatus();
        fulfilmentStatus = begun.fulfilmentStatus();
        purchaseOrderNumber = begun.purchaseOrderNumber();
        note = begun.note();
        tags = begun.tags();
        test = begun.test();
    }

    /**
     * {@return this builder}
     *
     * @param displayNumber what people call the order, such as #1042; not an id
     */
    public OrderBuilder displayNumber(String displayNumber) {
        this.displayNumber = displayNumber;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param status where it stands
     */
    public OrderBuilder status(Coded<OrderStatus> status) {
        this.status = status;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param status where it stands
     */
    public OrderBuilder status(OrderStatus status) {
        this.status = Coded.of(status);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param channel through what it was sold
     */
    public OrderBuilder channel(@Nullable Coded<SalesChannel> channel) {
        this.channel = channel;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param channel through what it was sold
     */
    public OrderBuilder channel(SalesChannel channel) {
        this.channel = Coded.of(channel);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param seller who sold it
     */
    public OrderBuilder seller(@Nullable Seller seller) {
        this.seller = seller;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param placedAt when it was placed
     */
    public OrderBuilder placedAt(Instant placedAt) {
        this.placedAt = placedAt;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param businessDay the day in the books of who sold it; where absent, the day of placedAt in timeZone
     */
    public OrderBuilder businessDay(@Nullable LocalDate businessDay) {
        this.businessDay = businessDay;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param timeZone where that day begins and ends
     */
    public OrderBuilder timeZone(@Nullable TimeZoneId timeZone) {
        this.timeZone = timeZone;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param cancelledAt when it was called off, if it was
     */
    public OrderBuilder cancelledAt(@Nullable Instant cancelledAt) {
        this.cancelledAt = cancelledAt;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param cancelReason why, in the source's words
     */
    public OrderBuilder cancelReason(@Nullable String cancelReason) {
        this.cancelReason = cancelReason;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param customer who bought; absent for a guest
     */
    public OrderBuilder customer(@Nullable ExternalRef customer) {
        this.customer = customer;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param email where the buyer is written to
     */
    public OrderBuilder email(@Nullable EmailAddress email) {
        this.email = email;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param billTo billing address
     */
    public OrderBuilder billTo(@Nullable PostalAddress billTo) {
        this.billTo = billTo;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param shipTo shipping address
     */
    public OrderBuilder shipTo(@Nullable PostalAddress shipTo) {
        this.shipTo = shipTo;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param currency the shop's currency, in which all amounts are
     */
    public OrderBuilder currency(CurrencyCode currency) {
        this.currency = currency;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param presentment the customer's currency and total, where another
     */
    public OrderBuilder presentment(@Nullable Presentment presentment) {
        this.presentment = presentment;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param taxInclusive whether prices hold the tax
     */
    public OrderBuilder taxInclusive(@Nullable Boolean taxInclusive) {
        this.taxInclusive = taxInclusive;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param rounding how its amounts were rounded, frozen at placement; where absent, roundingPolicy() says what holds
     */
    public OrderBuilder rounding(@Nullable RoundingPolicy rounding) {
        this.rounding = rounding;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param lines at least one
     */
    public OrderBuilder lines(List<OrderLine> lines) {
        this.lines = lines;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param shipping what shipping costs
     */
    public OrderBuilder shipping(List<ShippingLine> shipping) {
        this.shipping = shipping;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param discounts all discounts of lines and shipping after edits, where the source states their sum; each bears its share
     */
    public OrderBuilder discounts(@Nullable Money discounts) {
        this.discounts = discounts;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param tax all tax after edits, where the source states the sum
     */
    public OrderBuilder tax(@Nullable Money tax) {
        this.tax = tax;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param duties import duties that are no part of the prices, without their tax
     */
    public OrderBuilder duties(@Nullable Money duties) {
        this.duties = duties;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param fees charged beside lines and shipping, without their tax
     */
    public OrderBuilder fees(@Nullable Money fees) {
        this.fees = fees;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param tips voluntary; a tip that the source tells as a line is none here
     */
    public OrderBuilder tips(@Nullable Money tips) {
        this.tips = tips;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param cashRounding what rounding the payable amount to coins added, of either sign; part of the total and of no tax
     */
    public OrderBuilder cashRounding(@Nullable Money cashRounding) {
        this.cashRounding = cashRounding;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param total what the source says the order came to when placed or edited, before refunds
     */
    public OrderBuilder total(Money total) {
        this.total = total;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param financialStatus how far it is paid
     */
    public OrderBuilder financialStatus(@Nullable Coded<FinancialStatus> financialStatus) {
        this.financialStatus = financialStatus;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param financialStatus how far it is paid
     */
    public OrderBuilder financialStatus(FinancialStatus financialStatus) {
        this.financialStatus = Coded.of(financialStatus);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param fulfilmentStatus how far it is shipped
     */
    public OrderBuilder fulfilmentStatus(@Nullable Coded<FulfilmentStatus> fulfilmentStatus) {
        this.fulfilmentStatus = fulfilmentStatus;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param fulfilmentStatus how far it is shipped
     */
    public OrderBuilder fulfilmentStatus(FulfilmentStatus fulfilmentStatus) {
        this.fulfilmentStatus = Coded.of(fulfilmentStatus);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param purchaseOrderNumber the buyer's own number
     */
    public OrderBuilder purchaseOrderNumber(@Nullable String purchaseOrderNumber) {
        this.purchaseOrderNumber = purchaseOrderNumber;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param note free text
     */
    public OrderBuilder note(@Nullable PersonalText note) {
        this.note = note;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param tags free labels
     */
    public OrderBuilder tags(Set<String> tags) {
        this.tags = tags;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param test whether it must never reach a ledger
     */
    public OrderBuilder test(@Nullable Boolean test) {
        this.test = test;
        return this;
    }

    /**
     * Ends the building; the builder may be used again.
     *
     * @return the record
     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one
     */
    public Order build() {
        return new Order(
                Required.given("displayNumber", displayNumber),
                Required.given("status", status),
                channel,
                seller,
                Required.given("placedAt", placedAt),
                businessDay,
                timeZone,
                cancelledAt,
                cancelReason,
                customer,
                email,
                billTo,
                shipTo,
                Required.given("currency", currency),
                presentment,
                taxInclusive,
                rounding,
                lines,
                shipping,
                discounts,
                tax,
                duties,
                fees,
                tips,
                cashRounding,
                Required.given("total", total),
                financialStatus,
                fulfilmentStatus,
                purchaseOrderNumber,
                note,
                tags,
                test);
    }
}
