package io.retailsync.model.finance;

import io.retailsync.model.Money;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.stream.Stream;

/** What has to hold of the revenue of an order line (canonical-model 9, F6). */
public final class LineRevenueRules {

    /** The rules. */
    public static final Rules<LineRevenue> ALL = Rules.<LineRevenue>of(LineRevenue.class)
            .first("M1", "All revenue of a line is in its currency.", LineRevenueRules::currencies)
            .exception(
                    "F6",
                    "The revenue of a line is its net amount less what was credited.",
                    (line, breaches) -> breaches.equal(
                            () -> "revenueEvent.amount", line.net().minus(line.credited()), earned(line)))
            .build();

    private LineRevenueRules() {}

    private static void currencies(LineRevenue line, Breaches breaches) {
        Stream.concat(Stream.of(line.credited()), line.events().stream().map(RevenueEvent::amount))
                .forEach(amount ->
                        breaches.equal(() -> "revenueEvent.amount", line.net().currency(), amount.currency()));
    }

    private static Money earned(LineRevenue line) {
        return line.events().stream()
                .map(RevenueEvent::amount)
                .reduce(Money.zero(line.net().currency()), Money::plus);
    }
}
