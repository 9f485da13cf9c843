package io.retailsync.model.finance;

import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.ERP;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Revenue of one order line that is earned on a day (canonical-model §5.9). One event is one day: what is earned over time is several.
 *
 * @param order the order
 * @param orderLine the order line's id at the system that took the order
 * @param trigger why now
 * @param cause the shipment, credit note or other document behind it
 * @param amount without tax; negative where it is earned no more
 * @param recogniseOn the day in the books
 */
public record RevenueEvent(
        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE)
        ExternalRef order,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE) @Size(min = 1, max = 255)
        String orderLine,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE)
        Coded<RevenueTrigger> trigger,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE)
        ExternalRef cause,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE)
        Money amount,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE)
        LocalDate recogniseOn) {

    /**
     * Refuses missing parts.
     *
     * @param order the order
     * @param orderLine the order line's id at the system that took the order
     * @param trigger why now
     * @param cause the shipment, credit note or other document behind it
     * @param amount without tax; negative where it is earned no more
     * @param recogniseOn the day in the books
     */
    public RevenueEvent {
        Required.present("order", order);
        Required.present("orderLine", orderLine);
        Required.present("trigger", trigger);
        Required.present("cause", cause);
        Required.present("amount", amount);
        Required.present("recogniseOn", recogniseOn);
    }
}
