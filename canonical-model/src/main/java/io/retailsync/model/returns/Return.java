package io.retailsync.model.returns;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.DataClass;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goods that a customer sends back (canonical-model §5.8). A return is neither a refund nor money.
 *
 * @param order the order, as the source of the return names it
 * @param displayNumber what people call the return
 * @param status where it stands
 * @param lines what comes back
 */
public record Return(
        @Attribute(DataClass.C1) ExternalRef order,
        @Attribute(DataClass.C1) @Nullable String displayNumber,
        @Attribute(DataClass.C1) Coded<ReturnStatus> status,
        @Attribute(DataClass.C1) List<ReturnLine> lines) {

    /**
     * Refuses missing parts, copies the lines.
     *
     * @param order the order, as the source of the return names it
     * @param displayNumber what people call the return
     * @param status where it stands
     * @param lines what comes back
     */
    public Return {
        Required.present("order", order);
        Required.present("status", status);
        lines = List.copyOf(lines);
    }
}
