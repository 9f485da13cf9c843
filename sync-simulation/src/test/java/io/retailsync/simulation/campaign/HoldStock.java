package io.retailsync.simulation.campaign;

import io.retailsync.model.Command;
import io.retailsync.model.Key;
import io.retailsync.model.inventory.StockLine;
import java.util.List;

/**
 * Sets stock aside at the ERP.
 *
 * @param subject the order
 * @param number what people call it
 * @param lines how much of what
 */
record HoldStock(Key subject, String number, List<StockLine> lines) implements Command {

    HoldStock {
        lines = List.copyOf(lines);
    }
}
