package io.retailsync.model.pricing;

import static io.retailsync.model.DataClass.C2;
import static io.retailsync.model.Owner.CRM;
import static io.retailsync.model.Owner.PRC;

import io.retailsync.model.Attribute;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.model.code.Sku;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a basket has to be for a promotion.
 *
 * @param leastSubtotal what its lines come to at least
 * @param leastQuantity how much is bought at least of what the promotion is for
 * @param skus the stock keeping units that it is for; none for all
 * @param customerGroups for whom; none for everybody
 */
public record PromotionTerms(
        @Attribute(
                value = C2,
                owner = {PRC, CRM})
        @Nullable
        Money leastSubtotal,

        @Attribute(
                value = C2,
                owner = {PRC, CRM})
        @Nullable
        Quantity leastQuantity,

        @Attribute(
                value = C2,
                owner = {PRC, CRM})
        @Size(max = 1000)
        Set<Sku> skus,

        @Attribute(
                value = C2,
                owner = {PRC, CRM})
        @Size(max = 1000)
        Set<@Size(max = 255) String> customerGroups) {

    /**
     * Copies the collections.
     *
     * @param leastSubtotal what its lines come to at least
     * @param leastQuantity how much is bought at least of what the promotion is for
     * @param skus the stock keeping units that it is for; none for all
     * @param customerGroups for whom; none for everybody
     */
    public PromotionTerms {
        skus = Set.copyOf(skus);
        customerGroups = Set.copyOf(customerGroups);
    }

    /** {@return terms that every basket meets} */
    public static PromotionTerms none() {
        return new PromotionTerms(null, null, Set.of(), Set.of());
    }
}
