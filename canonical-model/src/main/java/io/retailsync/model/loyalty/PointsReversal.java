package io.retailsync.model.loyalty;

import io.retailsync.model.InvalidValue;
import io.retailsync.model.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How many points go when goods come back: by the cumulative rule, so that the parts add up to what was earned whatever their order and number
 * (canonical-model 8.1, rule 8). Half a point is rounded up.
 *
 * @param accrued earned with the line, zero or more
 * @param bought the line's quantity, above zero
 */
public record PointsReversal(long accrued, Quantity bought) {

    /**
     * Refuses a line of nothing.
     *
     * @param accrued earned with the line, zero or more
     * @param bought the line's quantity, above zero
     */
    public PointsReversal {
        if (accrued < 0 || bought.value().signum() <= 0) {
            throw new InvalidValue(
                    "pointsReversal", "points below zero, or nothing bought", "points and a quantity above zero");
        }
    }

    /**
     * {@return how many points should be gone by now}
     *
     * @param returned all that came back so far, zero up to what was bought
     */
    public long due(Quantity returned) {
        if (returned.value().signum() < 0 || returned.compareTo(bought) > 0) {
            throw new InvalidValue("pointsReversal.returned", "a quantity out of range", "zero up to what was bought");
        }
        return BigDecimal.valueOf(accrued)
                .multiply(returned.value())
                .divide(bought.value(), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /**
     * {@return how many points go now} Zero where as many went already, or more.
     *
     * @param returned all that came back so far, the last included
     * @param gone the points that went before
     */
    public long next(Quantity returned, long gone) {
        return Math.max(0, due(returned) - gone);
    }

    static List<PointsTransaction> of(PointsTransaction original, List<PointsTransaction> transactions) {
        return transactions.stream()
                .filter(part -> original.id().equals(part.reversalOf()))
                .toList();
    }
}
