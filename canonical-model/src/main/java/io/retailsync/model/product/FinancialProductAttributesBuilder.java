package io.retailsync.model.product;

import io.retailsync.model.Coded;
import io.retailsync.model.Required;
import io.retailsync.model.code.Sku;
import io.retailsync.model.money.UnitAmount;
import org.jspecify.annotations.Nullable;

/**
 * Builder of {@link FinancialProductAttributes}, part by part: what is not said is absent, a collection empty. Not thread-safe.
 * Generated from the record; a test keeps it current.
 */
public final class FinancialProductAttributesBuilder {

    private @Nullable Sku sku;
    private @Nullable String taxCategory;
    private @Nullable String valuationClass;
    private @Nullable String productGroup;
    private @Nullable String costCentre;
    private @Nullable String profitCentre;
    private @Nullable String revenueAccountKey;
    private @Nullable UnitAmount standardCost;
    private @Nullable Coded<CostMethod> costMethod;

    FinancialProductAttributesBuilder() {}

    FinancialProductAttributesBuilder(FinancialProductAttributes begun) {
        sku = begun.sku();
        taxCategory = begun.taxCategory();
        valuationClass = begun.valuationClass();
        productGroup = begun.productGroup();
        costCentre = begun.costCentre();
        profitCentre = begun.profitCentre();
        revenueAccountKey = begun.revenueAccountKey();
        standardCost = begun.standardCost();
        costMethod = begun.costMethod();
    }

    /**
     * {@return this builder}
     *
     * @param sku stock keeping unit
     */
    public FinancialProductAttributesBuilder sku(Sku sku) {
        this.sku = sku;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param taxCategory how it is taxed: our word
     */
    public FinancialProductAttributesBuilder taxCategory(String taxCategory) {
        this.taxCategory = taxCategory;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param valuationClass which accounts its stock goes to
     */
    public FinancialProductAttributesBuilder valuationClass(@Nullable String valuationClass) {
        this.valuationClass = valuationClass;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param productGroup the ERP's grouping
     */
    public FinancialProductAttributesBuilder productGroup(@Nullable String productGroup) {
        this.productGroup = productGroup;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param costCentre who bears its costs
     */
    public FinancialProductAttributesBuilder costCentre(@Nullable String costCentre) {
        this.costCentre = costCentre;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param profitCentre whose result it is
     */
    public FinancialProductAttributesBuilder profitCentre(@Nullable String profitCentre) {
        this.profitCentre = profitCentre;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param revenueAccountKey which accounts its sales go to
     */
    public FinancialProductAttributesBuilder revenueAccountKey(@Nullable String revenueAccountKey) {
        this.revenueAccountKey = revenueAccountKey;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param standardCost what one costs in the books
     */
    public FinancialProductAttributesBuilder standardCost(@Nullable UnitAmount standardCost) {
        this.standardCost = standardCost;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param costMethod how its stock is valued
     */
    public FinancialProductAttributesBuilder costMethod(@Nullable Coded<CostMethod> costMethod) {
        this.costMethod = costMethod;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param costMethod how its stock is valued
     */
    public FinancialProductAttributesBuilder costMethod(CostMethod costMethod) {
        this.costMethod = Coded.of(costMethod);
        return this;
    }

    /**
     * Ends the building; the builder may be used again.
     *
     * @return the record
     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one
     */
    public FinancialProductAttributes build() {
        return new FinancialProductAttributes(
                Required.given("sku", sku),
                Required.given("taxCategory", taxCategory),
                valuationClass,
                productGroup,
                costCentre,
                profitCentre,
                revenueAccountKey,
                standardCost,
                costMethod);
    }
}
