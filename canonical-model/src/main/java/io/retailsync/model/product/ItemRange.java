package io.retailsync.model.product;

import java.util.List;

/**
 * All items of one tenant that may be sold: input of {@link ItemRangeRules}.
 *
 * @param items in any order
 */
public record ItemRange(List<Item> items) {

    /**
     * Copies the lists.
     *
     * @param items in any order
     */
    public ItemRange {
        items = List.copyOf(items);
    }
}
