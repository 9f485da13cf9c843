package io.retailsync.model.returns;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.POS;
import static io.retailsync.model.Owner.RET;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
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
        @Attribute(
                value = C1,
                owner = {RET, POS},
                merge = IMMUTABLE)
        ExternalRef order,

        @Attribute(
                value = C1,
                owner = {RET, POS},
                merge = IMMUTABLE)
        @Size(min = 1, max = 64)
        @Nullable
        String displayNumber,

        @Attribute(
                value = C1,
                owner = {RET, POS})
        Coded<ReturnStatus> status,

        @Attribute(
                value = C1,
                owner = {RET, POS})
        @Size(max = 5000)
        List<ReturnLine> lines) {

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
