package io.retailsync.model.finance;

import io.retailsync.model.Money;
import java.util.List;

/**
 * All revenue of one order line that is done: input of {@link LineRevenueRules}.
 *
 * @param net of the line, without tax
 * @param credited of the line, without tax, not negative
 * @param events all of the line
 */
public record LineRevenue(Money net, Money credited, List<RevenueEvent> events) {

    /**
     * Copies the list.
     *
     * @param net of the line, without tax
     * @param credited of the line, without tax, not negative
     * @param events all of the line
     */
    public LineRevenue {
        events = List.copyOf(events);
    }
}
