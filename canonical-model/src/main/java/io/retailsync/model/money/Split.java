package io.retailsync.model.money;

import io.retailsync.model.Money;
import java.util.List;

/**
 * An amount and the parts that it was shared into: input of {@link SplitRules}.
 *
 * @param whole the amount
 * @param parts its parts
 */
public record Split(Money whole, List<Money> parts) {

    /**
     * Copies the list.
     *
     * @param whole the amount
     * @param parts its parts
     */
    public Split {
        parts = List.copyOf(parts);
    }
}
