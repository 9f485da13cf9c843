package io.retailsync.model.product;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.code.Sku;
import io.retailsync.model.money.UnitAmount;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link FinancialProductAttributes}. Generated from the record; a test keeps it current. */
public final class FinancialProductAttributesPaths {

    /** The whole record. */
    public static final AttributePath<FinancialProductAttributes, FinancialProductAttributes> ROOT =
            AttributePath.root(FinancialProductAttributes.class);

    /** {@link FinancialProductAttributes#sku()}. */
    public static final AttributePath<FinancialProductAttributes, Sku> SKU =
            AttributePath.of(FinancialProductAttributes.class, "sku", it -> Optional.of(it.sku()));

    /** {@link FinancialProductAttributes#taxCategory()}. */
    public static final AttributePath<FinancialProductAttributes, String> TAX_CATEGORY =
            AttributePath.of(FinancialProductAttributes.class, "taxCategory", it -> Optional.of(it.taxCategory()));

    /** {@link FinancialProductAttributes#valuationClass()}. */
    public static final AttributePath<FinancialProductAttributes, String> VALUATION_CLASS = AttributePath.of(
            FinancialProductAttributes.class, "valuationClass", it -> Optional.ofNullable(it.valuationClass()));

    /** {@link FinancialProductAttributes#productGroup()}. */
    public static final AttributePath<FinancialProductAttributes, String> PRODUCT_GROUP = AttributePath.of(
            FinancialProductAttributes.class, "productGroup", it -> Optional.ofNullable(it.productGroup()));

    /** {@link FinancialProductAttributes#costCentre()}. */
    public static final AttributePath<FinancialProductAttributes, String> COST_CENTRE = AttributePath.of(
            FinancialProductAttributes.class, "costCentre", it -> Optional.ofNullable(it.costCentre()));

    /** {@link FinancialProductAttributes#profitCentre()}. */
    public static final AttributePath<FinancialProductAttributes, String> PROFIT_CENTRE = AttributePath.of(
            FinancialProductAttributes.class, "profitCentre", it -> Optional.ofNullable(it.profitCentre()));

    /** {@link FinancialProductAttributes#revenueAccountKey()}. */
    public static final AttributePath<FinancialProductAttributes, String> REVENUE_ACCOUNT_KEY = AttributePath.of(
            FinancialProductAttributes.class, "revenueAccountKey", it -> Optional.ofNullable(it.revenueAccountKey()));

    /** {@link FinancialProductAttributes#standardCost()}. */
    public static final AttributePath<FinancialProductAttributes, UnitAmount> STANDARD_COST = AttributePath.of(
            FinancialProductAttributes.class, "standardCost", it -> Optional.ofNullable(it.standardCost()));

    /** {@link FinancialProductAttributes#costMethod()}. */
    public static final AttributePath<FinancialProductAttributes, Coded<CostMethod>> COST_METHOD = AttributePath.of(
            FinancialProductAttributes.class, "costMethod", it -> Optional.ofNullable(it.costMethod()));

    /** The kind of record. */
    public static final EntityType<FinancialProductAttributes> TYPE = EntityType.of(
            "financial-product-attributes",
            FinancialProductAttributes.class,
            List.of(
                    SKU,
                    TAX_CATEGORY,
                    VALUATION_CLASS,
                    PRODUCT_GROUP,
                    COST_CENTRE,
                    PROFIT_CENTRE,
                    REVENUE_ACCOUNT_KEY,
                    STANDARD_COST,
                    COST_METHOD));

    private FinancialProductAttributesPaths() {}
}
