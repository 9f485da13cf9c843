package io.retailsync.model.sales;

import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import io.retailsync.model.time.Validity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builder of {@link Quote}, part by part: what is not said is absent, a collection empty. Not thread-safe.
 * Generated from the record; a test keeps it current.
 */
public final class QuoteBuilder {

    private @Nullable String displayNumber;
    private @Nullable ExternalRef customer;
    private @Nullable Coded<QuoteStatus> status;
    private @Nullable CurrencyCode currency;
    private @Nullable Boolean taxInclusive;
    private List<QuoteLine> lines = List.of();
    private @Nullable Validity validity;
    private @Nullable Money total;
    private @Nullable ExternalRef convertedOrder;

    QuoteBuilder() {}

    QuoteBuilder(Quote begun) {
        displayNumber = begun.displayNumber();
        customer = begun.customer();
        status = begun.status();
        currency = begun.currency();
        taxInclusive = begun.taxInclusive();
        lines = begun.lines();
        validity = begun.validity();
        total = begun.total();
        convertedOrder = begun.convertedOrder();
    }

    /**
     * {@return this builder}
     *
     * @param displayNumber what people call it; not an id
     */
    public QuoteBuilder displayNumber(String displayNumber) {
        this.displayNumber = displayNumber;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param customer to whom
     */
    public QuoteBuilder customer(ExternalRef customer) {
        this.customer = customer;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param status how far it is
     */
    public QuoteBuilder status(Coded<QuoteStatus> status) {
        this.status = status;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param status how far it is
     */
    public QuoteBuilder status(QuoteStatus status) {
        this.status = Coded.of(status);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param currency of all amounts
     */
    public QuoteBuilder currency(CurrencyCode currency) {
        this.currency = currency;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param taxInclusive whether prices hold the tax
     */
    public QuoteBuilder taxInclusive(Boolean taxInclusive) {
        this.taxInclusive = taxInclusive;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param lines what is offered
     */
    public QuoteBuilder lines(List<QuoteLine> lines) {
        this.lines = lines;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param validity when it may be accepted
     */
    public QuoteBuilder validity(Validity validity) {
        this.validity = validity;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param total what it comes to without tax on top
     */
    public QuoteBuilder total(Money total) {
        this.total = total;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param convertedOrder the order that it became
     */
    public QuoteBuilder convertedOrder(@Nullable ExternalRef convertedOrder) {
        this.convertedOrder = convertedOrder;
        return this;
    }

    /**
     * Ends the building; the builder may be used again.
     *
     * @return the record
     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one
     */
    public Quote build() {
        return new Quote(
                Required.given("displayNumber", displayNumber),
                Required.given("customer", customer),
                Required.given("status", status),
                Required.given("currency", currency),
                Required.given("taxInclusive", taxInclusive),
                lines,
                Required.given("validity", validity),
                Required.given("total", total),
                convertedOrder);
    }
}
