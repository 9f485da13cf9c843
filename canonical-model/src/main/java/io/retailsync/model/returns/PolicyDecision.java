package io.retailsync.model.returns;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.POS;
import static io.retailsync.model.Owner.RET;

import io.retailsync.model.Attribute;
import io.retailsync.model.Required;
import io.retailsync.model.money.Percentage;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether goods may come back, by the rules of the retailer.
 *
 * @param policyVersion which rules were asked
 * @param eligible whether they may
 * @param reasons why not, in the codes of the rules
 * @param windowEndsOn the last day on which they may
 * @param restockingFee of what is given back, for whoever sends it back
 */
public record PolicyDecision(
        @Attribute(
                value = C1,
                owner = {RET, POS},
                merge = IMMUTABLE)
        @Size(min = 1, max = 64)
        String policyVersion,

        @Attribute(
                value = C1,
                owner = {RET, POS},
                merge = IMMUTABLE)
        boolean eligible,

        @Attribute(
                value = C1,
                owner = {RET, POS},
                merge = IMMUTABLE)
        @Size(max = 50)
        List<@Size(max = 255) String> reasons,

        @Attribute(
                value = C1,
                owner = {RET, POS},
                merge = IMMUTABLE)
        @Nullable
        LocalDate windowEndsOn,

        @Attribute(
                value = F1,
                owner = {RET, POS},
                merge = IMMUTABLE)
        Percentage restockingFee) {

    /**
     * Refuses missing parts, copies the reasons.
     *
     * @param policyVersion which rules were asked
     * @param eligible whether they may
     * @param reasons why not, in the codes of the rules
     * @param windowEndsOn the last day on which they may
     * @param restockingFee of what is given back, for whoever sends it back
     */
    public PolicyDecision {
        Required.present("policyVersion", policyVersion);
        Required.present("restockingFee", restockingFee);
        reasons = List.copyOf(reasons);
    }
}
