package io.retailsync.model.returns;

import io.retailsync.model.Quantity;
import java.util.Map;

/**
 * A decision on a return, and the stock that moved: input of {@link RestockedGoodsRules}.
 *
 * @param assessment the decision
 * @param moved by the return's line, what movements with reason RETURN brought into stock that can be sold
 */
public record RestockedGoods(ReturnAssessment assessment, Map<String, Quantity> moved) {

    /**
     * Copies the map.
     *
     * @param assessment the decision
     * @param moved by the return's line, what movements with reason RETURN brought into stock that can be sold
     */
    public RestockedGoods {
        moved = Map.copyOf(moved);
    }
}
