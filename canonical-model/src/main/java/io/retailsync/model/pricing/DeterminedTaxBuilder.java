package io.retailsync.model.pricing;

import io.retailsync.model.Coded;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import io.retailsync.model.finance.VatCategory;
import io.retailsync.model.money.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * Builder of {@link DeterminedTax}, part by part: what is not said is absent, a collection empty. Not thread-safe.
 * Generated from the record; a test keeps it current.
 */
public final class DeterminedTaxBuilder {

    private @Nullable String line;
    private @Nullable TaxJurisdiction jurisdiction;
    private @Nullable Coded<VatCategory> category;
    private @Nullable Percentage rate;
    private @Nullable Money taxable;
    private @Nullable Money tax;
    private @Nullable String exemptReason;
    private @Nullable Coded<LiableParty> liable;

    DeterminedTaxBuilder() {}

    DeterminedTaxBuilder(DeterminedTax begun) {
        line = begun.line();
        jurisdiction = begun.jurisdiction();
        category = begun.category();
        rate = begun.rate();
        taxable = begun.taxable();
        tax = begun.tax();
        exemptReason = begun.exemptReason();
        liable = begun.liable();
    }

    /**
     * {@return this builder}
     *
     * @param line the line, as the request named it
     */
    public DeterminedTaxBuilder line(String line) {
        this.line = line;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param jurisdiction where it is owed
     */
    public DeterminedTaxBuilder jurisdiction(TaxJurisdiction jurisdiction) {
        this.jurisdiction = jurisdiction;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param category how it is taxed
     */
    public DeterminedTaxBuilder category(Coded<VatCategory> category) {
        this.category = category;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param category how it is taxed
     */
    public DeterminedTaxBuilder category(VatCategory category) {
        this.category = Coded.of(category);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param rate zero for categories without tax
     */
    public DeterminedTaxBuilder rate(Percentage rate) {
        this.rate = rate;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param taxable what it is a share of
     */
    public DeterminedTaxBuilder taxable(Money taxable) {
        this.taxable = taxable;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param tax as it came: never calculated again from the rate
     */
    public DeterminedTaxBuilder tax(Money tax) {
        this.tax = tax;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param exemptReason why there is none
     */
    public DeterminedTaxBuilder exemptReason(@Nullable String exemptReason) {
        this.exemptReason = exemptReason;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param liable who owes it
     */
    public DeterminedTaxBuilder liable(Coded<LiableParty> liable) {
        this.liable = liable;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param liable who owes it
     */
    public DeterminedTaxBuilder liable(LiableParty liable) {
        this.liable = Coded.of(liable);
        return this;
    }

    /**
     * Ends the building; the builder may be used again.
     *
     * @return the record
     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one
     */
    public DeterminedTax build() {
        return new DeterminedTax(
                Required.given("line", line),
                Required.given("jurisdiction", jurisdiction),
                Required.given("category", category),
                Required.given("rate", rate),
                Required.given("taxable", taxable),
                Required.given("tax", tax),
                exemptReason,
                Required.given("liable", liable));
    }
}
