package io.retailsync.model.finance;

import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.MergeRule.APPEND_ONLY;
import static io.retailsync.model.MergeRule.COMPUTED;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that one sale left in the books, so that somebody sees what is missing (canonical-model §5.9).
 *
 * @param order the sale
 * @param completedAt when the order was done: from then on nothing may be missing
 * @param expected what a sale of its kind needs; cash needs no settlement
 * @param legs what there is
 */
public record FinancialTransaction(
        @Attribute(value = F1, owner = INT, merge = IMMUTABLE)
        ExternalRef order,

        @Attribute(value = F1, owner = INT, merge = COMPUTED) @Nullable
        Instant completedAt,

        @Attribute(value = F1, owner = INT, merge = COMPUTED) @Size(max = 20)
        Set<LegKind> expected,

        @Attribute(value = F1, owner = INT, merge = APPEND_ONLY) @Size(max = 5000)
        List<FinancialLeg> legs) {

    /**
     * Refuses missing parts, copies the collections.
     *
     * @param order the sale
     * @param completedAt when the order was done: from then on nothing may be missing
     * @param expected what a sale of its kind needs; cash needs no settlement
     * @param legs what there is
     */
    public FinancialTransaction {
        Required.present("order", order);
        expected = Set.copyOf(expected);
        legs = List.copyOf(legs);
    }

    /** {@return what is expected and not there; a refund needs a credit note, whatever was expected} */
    public Set<LegKind> missing() {
        Set<LegKind> present = EnumSet.noneOf(LegKind.class);
        legs.forEach(leg -> present.add(leg.kind()));
        Set<LegKind> missing = EnumSet.noneOf(LegKind.class);
        missing.addAll(expected);
        if (present.contains(LegKind.REFUND)) {
            missing.add(LegKind.CREDIT_NOTE);
        }
        missing.removeAll(present);
        return Collections.unmodifiableSet(missing);
    }
}
