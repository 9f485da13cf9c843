package io.retailsync.erp.internal;

import io.retailsync.model.product.ProductStatus;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How the material master is read.
 *
 * @param every how often to look for changes
 * @param languages whose text is the title, best first
 * @param statuses what the company's cross-plant statuses mean
 */
public record ProductTerms(Duration every, List<String> languages, Map<String, ProductStatus> statuses) {

    /**
     * Copies the collections.
     *
     * @param every how often to look for changes
     * @param languages whose text is the title, best first
     * @param statuses what the company's cross-plant statuses mean
     */
    public ProductTerms {
        languages = List.copyOf(languages);
        statuses = Map.copyOf(statuses);
    }
}
