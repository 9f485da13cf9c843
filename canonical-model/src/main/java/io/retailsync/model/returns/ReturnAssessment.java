package io.retailsync.model.returns;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.POS;
import static io.retailsync.model.Owner.RET;
import static io.retailsync.model.Owner.WMS;

import io.retailsync.model.Attribute;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a return, before and after the goods came (canonical-model §5.8): what was announced is the {@link Return}. What
 * has to
 *
 * <p>hold: {@link ReturnAssessmentRules}.
 *
 * @param returned the return
 * @param order the order, as the source of the return names it
 * @param policy whether the goods may come back
 * @param lines what became of them
 * @param exchange the order of what is sent instead
 */
public record ReturnAssessment(
        @Attribute(
                value = C1,
                owner = {RET, POS},
                merge = IMMUTABLE)
        ExternalRef returned,

        @Attribute(
                value = C1,
                owner = {RET, POS},
                merge = IMMUTABLE)
        ExternalRef order,

        @Attribute(
                value = C1,
                owner = {RET, POS},
                merge = IMMUTABLE)
        @Nullable
        PolicyDecision policy,

        @Attribute(
                value = C1,
                owner = {RET, WMS})
        @Size(max = 5000)
        List<AssessedLine> lines,

        @Attribute(
                value = C1,
                owner = {RET, POS})
        @Nullable
        ExternalRef exchange) {

    /**
     * Refuses missing parts, copies the lines.
     *
     * @param returned the return
     * @param order the order, as the source of the return names it
     * @param policy whether the goods may come back
     * @param lines what became of them
     * @param exchange the order of what is sent instead
     */
    public ReturnAssessment {
        Required.present("returned", returned);
        Required.present("order", order);
        lines = List.copyOf(lines);
    }
}
