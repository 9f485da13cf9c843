package io.retailsync.model.inventory;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.COMPUTED;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.Required;
import io.retailsync.model.code.Sku;
import io.retailsync.model.sales.SalesChannel;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * What one channel may sell of one SKU at this moment (canonical-model §5.4): an answer, never kept as truth. {@link Availability} computes
 * it.
 *
 * @param sku stock keeping unit
 * @param channel for whom
 * @param promises by the order in which to draw on them
 * @param ruleVersion which version of the rules was used
 * @param computedAt when
 * @param validUntil when to ask again
 * @param confidence how far it is to be trusted
 */
public record AvailabilityOffer(
        @Attribute(value = C1, owner = INT, merge = COMPUTED)
        Sku sku,

        @Attribute(value = C1, owner = INT, merge = COMPUTED)
        Coded<SalesChannel> channel,

        @Attribute(value = C1, owner = INT, merge = COMPUTED) @Size(max = 1000)
        List<StockPromise> promises,

        @Attribute(value = C1, owner = INT, merge = COMPUTED) @Size(min = 1, max = 64)
        String ruleVersion,

        @Attribute(value = C1, owner = INT, merge = COMPUTED)
        Instant computedAt,

        @Attribute(value = C1, owner = INT, merge = COMPUTED)
        Instant validUntil,

        @Attribute(value = C1, owner = INT, merge = COMPUTED)
        AvailabilityConfidence confidence) {

    /**
     * Refuses missing parts, copies the collections.
     *
     * @param sku stock keeping unit
     * @param channel for whom
     * @param promises by the order in which to draw on them
     * @param ruleVersion which version of the rules was used
     * @param computedAt when
     * @param validUntil when to ask again
     * @param confidence how far it is to be trusted
     */
    public AvailabilityOffer {
        Required.present("sku", sku);
        Required.present("channel", channel);
        Required.present("ruleVersion", ruleVersion);
        Required.present("computedAt", computedAt);
        Required.present("validUntil", validUntil);
        Required.present("confidence", confidence);
        promises = List.copyOf(promises);
    }
}
