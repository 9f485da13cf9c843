package io.retailsync.model.product;

import java.util.List;

/**
 * All bundles of one tenant: input of {@link BundleRangeRules}.
 *
 * @param bundles in any order
 */
public record BundleRange(List<Bundle> bundles) {

    /**
     * Copies the lists.
     *
     * @param bundles in any order
     */
    public BundleRange {
        bundles = List.copyOf(bundles);
    }
}
