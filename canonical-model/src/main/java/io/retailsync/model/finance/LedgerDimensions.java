package io.retailsync.model.finance;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.C2;
import static io.retailsync.model.Owner.ERP;

import io.retailsync.model.Attribute;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger tells apart beside the account. Any part may be absent.
 *
 * @param costCentre where costs are collected
 * @param profitCentre where profit is measured
 * @param store the location
 * @param channel how it was sold
 * @param brand the brand
 * @param productGroup the kind of goods
 */
public record LedgerDimensions(
        @Attribute(value = C2, owner = ERP) @Size(min = 1, max = 64) @Nullable
        String costCentre,

        @Attribute(value = C2, owner = ERP) @Size(min = 1, max = 64) @Nullable
        String profitCentre,

        @Attribute(value = C1, owner = ERP) @Size(min = 1, max = 64) @Nullable
        String store,

        @Attribute(value = C1, owner = ERP) @Size(min = 1, max = 64) @Nullable
        String channel,

        @Attribute(value = C1, owner = ERP) @Size(min = 1, max = 64) @Nullable
        String brand,

        @Attribute(value = C1, owner = ERP) @Size(min = 1, max = 64) @Nullable
        String productGroup) {

    /** No dimension at all. */
    public static final LedgerDimensions NONE = new LedgerDimensions(null, null, null, null, null, null);

    /**
     * {@return whether everything that is stated here is stated there in the same words}
     *
     * @param line dimensions of a journal line
     */
    public boolean covers(LedgerDimensions line) {
        List<@Nullable String> theirs = line.parts();
        List<@Nullable String> ours = parts();
        for (int i = 0; i < ours.size(); i++) {
            if (ours.get(i) != null && !Objects.equals(ours.get(i), theirs.get(i))) {
                return false;
            }
        }
        return true;
    }

    long stated() {
        return parts().stream().filter(Objects::nonNull).count();
    }

    private List<@Nullable String> parts() {
        return Arrays.asList(costCentre, profitCentre, store, channel, brand, productGroup);
    }
}
