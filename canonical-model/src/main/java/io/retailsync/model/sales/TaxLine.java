package io.retailsync.model.sales;

import io.retailsync.model.Money;
import java.math.BigDecimal;

/**
 * One tax on one line.
 *
 * @param title what the source calls it
 * @param ratePercent percent, such as 19 or 7.5
 * @param amount the tax of the whole line
 */
public record TaxLine(String title, BigDecimal ratePercent, Money amount) {

    /**
     * Strips needless zeros.
     *
     * @param title what the source calls it
     * @param ratePercent percent, such as 19 or 7.5
     * @param amount the tax of the whole line
     */
    public TaxLine {
        ratePercent = ratePercent.signum() == 0 ? BigDecimal.ZERO : ratePercent.stripTrailingZeros();
    }
}
