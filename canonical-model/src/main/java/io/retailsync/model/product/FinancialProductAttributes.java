package io.retailsync.model.product;

import static io.retailsync.model.DataClass.C0;
import static io.retailsync.model.DataClass.C2;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.ERP;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.model.Required;
import io.retailsync.model.code.Sku;
import io.retailsync.model.money.RoundingPolicy;
import io.retailsync.model.money.UnitAmount;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the books have to know of a SKU (canonical-model §5.2).
 *
 * @param sku stock keeping unit
 * @param taxCategory how it is taxed: our word
 * @param valuationClass which accounts its stock goes to
 * @param productGroup the ERP's grouping
 * @param costCentre who bears its costs
 * @param profitCentre whose result it is
 * @param revenueAccountKey which accounts its sales go to
 * @param standardCost what one costs in the books
 * @param costMethod how its stock is valued
 */
public record FinancialProductAttributes(
        @Attribute(value = C0, owner = ERP, merge = IMMUTABLE)
        Sku sku,

        @Attribute(value = C2, owner = ERP) @Size(min = 1, max = 64)
        String taxCategory,

        @Attribute(value = C2, owner = ERP) @Size(min = 1, max = 64) @Nullable
        String valuationClass,

        @Attribute(value = C2, owner = ERP) @Size(min = 1, max = 64) @Nullable
        String productGroup,

        @Attribute(value = C2, owner = ERP) @Size(min = 1, max = 64) @Nullable
        String costCentre,

        @Attribute(value = C2, owner = ERP) @Size(min = 1, max = 64) @Nullable
        String profitCentre,

        @Attribute(value = C2, owner = ERP) @Size(min = 1, max = 64) @Nullable
        String revenueAccountKey,

        @Attribute(value = C2, owner = ERP) @Nullable UnitAmount standardCost,

        @Attribute(value = C2, owner = ERP) @Nullable Coded<CostMethod> costMethod) {

    /**
     * Refuses missing parts.
     *
     * @param sku stock keeping unit
     * @param taxCategory how it is taxed: our word
     * @param valuationClass which accounts its stock goes to
     * @param productGroup the ERP's grouping
     * @param costCentre who bears its costs
     * @param profitCentre whose result it is
     * @param revenueAccountKey which accounts its sales go to
     * @param standardCost what one costs in the books
     * @param costMethod how its stock is valued
     */
    public FinancialProductAttributes {
        Required.present("sku", sku);
        Required.present("taxCategory", taxCategory);
    }

    /** {@return a builder that was told nothing so far} */
    public static FinancialProductAttributesBuilder builder() {
        return new FinancialProductAttributesBuilder();
    }

    /**
     * {@return this with some parts changed, itself untouched}
     *
     * @param change tells a builder, which begins with what this one says, what shall be different
     */
    public FinancialProductAttributes with(Consumer<FinancialProductAttributesBuilder> change) {
        FinancialProductAttributesBuilder builder = new FinancialProductAttributesBuilder(this);
        change.accept(builder);
        return builder.build();
    }

    /**
     * {@return what is left of a price after its cost; absent where the cost is unknown or in another currency or unit}
     *
     * @param net what one is sold for, without tax
     * @param quantity of how much
     * @param policy how cost times quantity is rounded
     */
    public Optional<Money> margin(Money net, Quantity quantity, RoundingPolicy policy) {
        return Optional.ofNullable(standardCost)
                .filter(cost ->
                        cost.currency() == net.currency() && cost.per().unit().equals(quantity.unit()))
                .map(cost -> net.minus(cost.extend(quantity, policy)));
    }
}
