package io.retailsync.model.inventory;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.ERP;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.Quantity;
import io.retailsync.model.Required;
import io.retailsync.model.code.Sku;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Stock that a location asks for (canonical-model §5.4).
 *
 * @param sku stock keeping unit
 * @param location the host's own name of the location
 * @param quantity how much
 * @param reason why
 * @param status how far it is
 * @param neededBy when it should be there
 */
public record ReplenishmentRequest(
        @Attribute(
                value = C1,
                owner = {ERP, INT},
                merge = IMMUTABLE)
        Sku sku,

        @Attribute(
                value = C1,
                owner = {ERP, INT},
                merge = IMMUTABLE)
        @Size(min = 1, max = 64)
        String location,

        @Attribute(
                value = C1,
                owner = {ERP, INT})
        Quantity quantity,

        @Attribute(
                value = C1,
                owner = {ERP, INT})
        Coded<ReplenishmentReason> reason,

        @Attribute(
                value = C1,
                owner = {ERP, INT})
        Coded<ReplenishmentStatus> status,

        @Attribute(
                value = C1,
                owner = {ERP, INT})
        @Nullable
        Instant neededBy) {

    /**
     * Refuses missing parts.
     *
     * @param sku stock keeping unit
     * @param location the host's own name of the location
     * @param quantity how much
     * @param reason why
     * @param status how far it is
     * @param neededBy when it should be there
     */
    public ReplenishmentRequest {
        Required.present("sku", sku);
        Required.present("location", location);
        Required.present("quantity", quantity);
        Required.present("reason", reason);
        Required.present("status", status);
    }

    /**
     * {@return the request for what is missing, where sellable and incoming stock together are below the least there should be; none where
     * nobody knows what may be sold}
     *
     * @param level what there is
     * @param least what there should be
     * @param target up to what it is filled
     * @throws IllegalArgumentException for quantities in several units
     */
    public static Optional<ReplenishmentRequest> upTo(InventoryLevel level, Quantity least, Quantity target) {
        return level.sellable().flatMap(sellable -> {
            Quantity covered =
                    level.incoming().stream().map(IncomingStock::quantity).reduce(sellable, Quantity::plus);
            if (covered.compareTo(least) >= 0 || covered.compareTo(target) >= 0) {
                return Optional.empty();
            }
            return Optional.of(new ReplenishmentRequest(
                    new Sku(level.sku()),
                    level.location(),
                    target.minus(covered),
                    Coded.of(
                            sellable.value().signum() > 0
                                    ? ReplenishmentReason.LOW_STOCK
                                    : ReplenishmentReason.STOCKOUT),
                    Coded.of(ReplenishmentStatus.REQUESTED),
                    null));
        });
    }
}
