package io.retailsync.model.returns;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.POS;
import static io.retailsync.model.Owner.RET;
import static io.retailsync.model.Owner.WMS;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line of a return.
 *
 * @param line the line's id within the return
 * @param orderLine the order line's id at the system that took the order
 * @param requested how many were announced
 * @param received how many came
 * @param accepted how many are given money back for
 * @param rejected how many are not
 * @param missing how many were announced and never came
 * @param disposition what becomes of what was accepted
 * @param restockLocation where it goes
 * @param fee what is kept of the money
 */
public record AssessedLine(
        @Attribute(
                value = C1,
                owner = {RET, WMS},
                merge = IMMUTABLE)
        @Size(min = 1, max = 255)
        String line,

        @Attribute(
                value = C1,
                owner = {RET, WMS},
                merge = IMMUTABLE)
        @Size(min = 1, max = 255)
        @Nullable
        String orderLine,

        @Attribute(
                value = C1,
                owner = {RET, WMS},
                merge = IMMUTABLE)
        Quantity requested,

        @Attribute(
                value = C1,
                owner = {RET, WMS})
        Quantity received,

        @Attribute(
                value = C1,
                owner = {RET, WMS})
        Quantity accepted,

        @Attribute(
                value = C1,
                owner = {RET, WMS})
        Quantity rejected,

        @Attribute(
                value = C1,
                owner = {RET, WMS})
        Quantity missing,

        @Attribute(
                value = C1,
                owner = {RET, WMS})
        @Nullable
        Coded<Disposition> disposition,

        @Attribute(
                value = C1,
                owner = {RET, WMS})
        @Nullable
        ExternalRef restockLocation,

        @Attribute(
                value = F1,
                owner = {RET, POS})
        @Nullable
        Money fee) {

    /**
     * Refuses missing parts.
     *
     * @param line the line's id within the return
     * @param orderLine the order line's id at the system that took the order
     * @param requested how many were announced
     * @param received how many came
     * @param accepted how many are given money back for
     * @param rejected how many are not
     * @param missing how many were announced and never came
     * @param disposition what becomes of what was accepted
     * @param restockLocation where it goes
     * @param fee what is kept of the money
     */
    public AssessedLine {
        Required.present("line", line);
        Required.present("requested", requested);
        Required.present("received", received);
        Required.present("accepted", accepted);
        Required.present("rejected", rejected);
        Required.present("missing", missing);
    }

    /** {@return a builder that was told nothing so far} */
    public static AssessedLineBuilder builder() {
        return new AssessedLineBuilder();
    }

    /**
     * {@return this with some parts changed, itself untouched}
     *
     * @param change tells a builder, which begins with what this one says, what shall be different
     */
    public AssessedLine with(Consumer<AssessedLineBuilder> change) {
        AssessedLineBuilder builder = new AssessedLineBuilder(this);
        change.accept(builder);
        return builder.build();
    }
}
