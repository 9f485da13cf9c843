package io.retailsync.model.pricing;

import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.TAX;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import io.retailsync.model.finance.VatCategory;
import io.retailsync.model.money.Percentage;
import jakarta.validation.constraints.Size;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One tax on one line, as it was determined.
 *
 * @param line the line, as the request named it
 * @param jurisdiction where it is owed
 * @param category how it is taxed
 * @param rate zero for categories without tax
 * @param taxable what it is a share of
 * @param tax as it came: never calculated again from the rate
 * @param exemptReason why there is none
 * @param liable who owes it
 */
public record DeterminedTax(
        @Attribute(value = F1, owner = TAX, merge = IMMUTABLE) @Size(min = 1, max = 255)
        String line,

        @Attribute(value = F1, owner = TAX, merge = IMMUTABLE)
        TaxJurisdiction jurisdiction,

        @Attribute(value = F1, owner = TAX, merge = IMMUTABLE)
        Coded<VatCategory> category,

        @Attribute(value = F1, owner = TAX, merge = IMMUTABLE)
        Percentage rate,

        @Attribute(value = F1, owner = TAX, merge = IMMUTABLE)
        Money taxable,

        @Attribute(value = F1, owner = TAX, merge = IMMUTABLE)
        Money tax,

        @Attribute(value = F1, owner = TAX, merge = IMMUTABLE) @Size(min = 1, max = 255) @Nullable
        String exemptReason,

        @Attribute(value = F1, owner = TAX, merge = IMMUTABLE)
        Coded<LiableParty> liable) {

    /**
     * Refuses missing parts.
     *
     * @param line the line, as the request named it
     * @param jurisdiction where it is owed
     * @param category how it is taxed
     * @param rate zero for categories without tax
     * @param taxable what it is a share of
     * @param tax as it came: never calculated again from the rate
     * @param exemptReason why there is none
     * @param liable who owes it
     */
    public DeterminedTax {
        Required.present("line", line);
        Required.present("jurisdiction", jurisdiction);
        Required.present("category", category);
        Required.present("rate", rate);
        Required.present("taxable", taxable);
        Required.present("tax", tax);
        Required.present("liable", liable);
    }

    /** {@return a builder that was told nothing so far} */
    public static DeterminedTaxBuilder builder() {
        return new DeterminedTaxBuilder();
    }

    /**
     * {@return this with some parts changed, itself untouched}
     *
     * @param change tells a builder, which begins with what this one says, what shall be different
     */
    public DeterminedTax with(Consumer<DeterminedTaxBuilder> change) {
        DeterminedTaxBuilder builder = new DeterminedTaxBuilder(this);
        change.accept(builder);
        return builder.build();
    }
}
