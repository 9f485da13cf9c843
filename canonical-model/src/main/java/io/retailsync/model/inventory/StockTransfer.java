package io.retailsync.model.inventory;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.ERP;
import static io.retailsync.model.Owner.WMS;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stock on its way between two locations (canonical-model §5.4). Its life: {@link StockTransferLifecycle}.
 *
 * @param from the location that gives
 * @param to the location that takes
 * @param status where it stands
 * @param lines what is sent
 * @param expectedAt when it should be there
 */
public record StockTransfer(
        @Attribute(
                value = C1,
                owner = {ERP, WMS},
                merge = IMMUTABLE)
        @Size(min = 1, max = 64)
        String from,

        @Attribute(
                value = C1,
                owner = {ERP, WMS},
                merge = IMMUTABLE)
        @Size(min = 1, max = 64)
        String to,

        @Attribute(
                value = C1,
                owner = {ERP, WMS})
        Coded<StockTransferStatus> status,

        @Attribute(
                value = C1,
                owner = {ERP, WMS})
        @Size(max = 1000)
        List<StockTransferLine> lines,

        @Attribute(
                value = C1,
                owner = {ERP, WMS})
        @Nullable
        Instant expectedAt) {

    /**
     * Refuses missing parts, copies the collections.
     *
     * @param from the location that gives
     * @param to the location that takes
     * @param status where it stands
     * @param lines what is sent
     * @param expectedAt when it should be there
     */
    public StockTransfer {
        Required.present("from", from);
        Required.present("to", to);
        Required.present("status", status);
        lines = List.copyOf(lines);
    }
}
