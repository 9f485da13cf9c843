package io.retailsync.model.event;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.Money;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two systems were compared.
 *
 * @param scope what was compared
 * @param run the id of the run
 * @param matched how many agree
 * @param mismatched how many do not
 * @param difference the sum of the differences, where amounts were compared
 * @param codes the kinds of difference
 */
public record ReconciliationOutcome(
        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Size(min = 1, max = 255)
        String scope,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Size(min = 1, max = 255)
        String run,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Min(0)
        long matched,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Min(0)
        long mismatched,

        @Attribute(value = F1, owner = INT, merge = IMMUTABLE) @Nullable
        Money difference,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Size(max = 100)
        List<@Size(max = 255) String> codes) {

    /**
     * Copies the codes.
     *
     * @param scope what was compared
     * @param run the id of the run
     * @param matched how many agree
     * @param mismatched how many do not
     * @param difference the sum of the differences, where amounts were compared
     * @param codes the kinds of difference
     */
    public ReconciliationOutcome {
        codes = List.copyOf(codes);
    }
}
