package io.retailsync.model.inventory;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.INT;
import static io.retailsync.model.Owner.WMS;

import io.retailsync.model.Attribute;
import io.retailsync.model.Key;
import io.retailsync.model.Quantity;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stock is short, sold twice, or counted differently.
 *
 * @param level which stock level
 * @param version the version of the record
 * @param sku stock keeping unit
 * @param location the host's own name of the location
 * @param quantity what is there to sell
 * @param threshold what should be there
 * @param systems the systems that say so
 */
public record StockAlert(
        @Attribute(value = C1, owner = INT, merge = IMMUTABLE)
        Key level,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Min(1)
        long version,

        @Attribute(value = C1, owner = WMS, merge = IMMUTABLE) @Size(min = 1, max = 64)
        String sku,

        @Attribute(value = C1, owner = WMS, merge = IMMUTABLE) @Size(min = 1, max = 64)
        String location,

        @Attribute(value = C1, owner = WMS, merge = IMMUTABLE)
        Quantity quantity,

        @Attribute(value = C1, owner = WMS, merge = IMMUTABLE) @Nullable
        Quantity threshold,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Size(max = 100)
        List<@Size(max = 255) String> systems) {

    /**
     * Copies the systems.
     *
     * @param level which stock level
     * @param version the version of the record
     * @param sku stock keeping unit
     * @param location the host's own name of the location
     * @param quantity what is there to sell
     * @param threshold what should be there
     * @param systems the systems that say so
     */
    public StockAlert {
        systems = List.copyOf(systems);
    }
}
