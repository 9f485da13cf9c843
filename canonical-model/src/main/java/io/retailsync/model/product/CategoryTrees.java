package io.retailsync.model.product;

import java.util.List;

/**
 * All categories, of any number of trees: input of {@link CategoryTreesRules}.
 *
 * @param categories in any order
 */
public record CategoryTrees(List<Category> categories) {

    /**
     * Copies the lists.
     *
     * @param categories in any order
     */
    public CategoryTrees {
        categories = List.copyOf(categories);
    }
}
