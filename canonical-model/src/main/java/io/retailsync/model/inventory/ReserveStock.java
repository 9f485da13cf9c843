package io.retailsync.model.inventory;

import io.retailsync.model.Command;
import io.retailsync.model.Key;
import java.util.List;

/**
 * Sets stock aside for one order.
 *
 * @param subject the order
 * @param lines what to set aside
 */
public record ReserveStock(Key subject, List<StockLine> lines) implements Command {

    /**
     * Copies the lines.
     *
     * @param subject the order
     * @param lines what to set aside
     */
    public ReserveStock {
        lines = List.copyOf(lines);
    }
}
