package io.retailsync.model.finance;

import io.retailsync.model.Money;
import io.retailsync.model.Required;
import org.jspecify.annotations.Nullable;

/**
 * Builder of {@link InvoiceTotals}, part by part: what is not said is absent, a collection empty. Not thread-safe.
 * Generated from the record; a test keeps it current.
 */
public final class InvoiceTotalsBuilder {

    private @Nullable Money lineNet;
    private @Nullable Money allowances;
    private @Nullable Money charges;
    private @Nullable Money taxExclusive;
    private @Nullable Money taxInclusive;
    private @Nullable Money prepaid;
    private @Nullable Money rounding;
    private @Nullable Money payable;

    InvoiceTotalsBuilder() {}

    InvoiceTotalsBuilder(InvoiceTotals begun) {
        lineNet = begun.lineNet();
        allowances = begun.allowances();
        charges = begun.charges();
        taxExclusive = begun.taxExclusive();
        taxInclusive = begun.taxInclusive();
        prepaid = begun.prepaid();
        rounding = begun.rounding();
        payable = begun.payable();
    }

    /**
     * {@return this builder}
     *
     * @param lineNet sum of the lines' net amounts (BT-106)
     */
    public InvoiceTotalsBuilder lineNet(Money lineNet) {
        this.lineNet = lineNet;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param allowances sum of the document's allowances (BT-107)
     */
    public InvoiceTotalsBuilder allowances(Money allowances) {
        this.allowances = allowances;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param charges sum of the document's charges (BT-108)
     */
    public InvoiceTotalsBuilder charges(Money charges) {
        this.charges = charges;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param taxExclusive total without VAT (BT-109)
     */
    public InvoiceTotalsBuilder taxExclusive(Money taxExclusive) {
        this.taxExclusive = taxExclusive;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param taxInclusive total with VAT (BT-112)
     */
    public InvoiceTotalsBuilder taxInclusive(Money taxInclusive) {
        this.taxInclusive = taxInclusive;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param prepaid paid before (BT-113)
     */
    public InvoiceTotalsBuilder prepaid(Money prepaid) {
        this.prepaid = prepaid;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param rounding added to make the payable amount round (BT-114)
     */
    public InvoiceTotalsBuilder rounding(Money rounding) {
        this.rounding = rounding;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param payable due for payment (BT-115)
     */
    public InvoiceTotalsBuilder payable(Money payable) {
        this.payable = payable;
        return this;
    }

    /**
     * Ends the building; the builder may be used again.
     *
     * @return the record
     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one
     */
    public InvoiceTotals build() {
        return new InvoiceTotals(
                Required.given("lineNet", lineNet),
                Required.given("allowances", allowances),
                Required.given("charges", charges),
                Required.given("taxExclusive", taxExclusive),
                Required.given("taxInclusive", taxInclusive),
                Required.given("prepaid", prepaid),
                Required.given("rounding", rounding),
                Required.given("payable", payable));
    }
}
