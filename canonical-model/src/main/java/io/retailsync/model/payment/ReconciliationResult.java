package io.retailsync.model.payment;

import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.MergeRule.COMPUTED;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Consumer;

/**
 * What came out of comparing what should have been with what was (canonical-model §5.7): of a payout, a day, an account. Made by
 *
 * <p>{@link Reconciliation}.
 *
 * @param scope what was compared, such as a payout's reference
 * @param expected sum of what should have been
 * @param actual sum of what was
 * @param pairs what belongs together, whether it agrees or not
 * @param missing should have been and was not
 * @param surplus was and should not have been
 * @param tolerance how far the pairs may differ, all together
 * @param status how it ended
 */
public record ReconciliationResult(
        @Attribute(value = F1, owner = INT, merge = COMPUTED) @Size(min = 1, max = 255)
        String scope,

        @Attribute(value = F1, owner = INT, merge = COMPUTED)
        Money expected,

        @Attribute(value = F1, owner = INT, merge = COMPUTED)
        Money actual,

        @Attribute(value = F1, owner = INT, merge = COMPUTED) @Size(max = 10000)
        List<ReconciledPair> pairs,

        @Attribute(value = F1, owner = INT, merge = COMPUTED) @Size(max = 10000)
        List<UnmatchedAmount> missing,

        @Attribute(value = F1, owner = INT, merge = COMPUTED) @Size(max = 10000)
        List<UnmatchedAmount> surplus,

        @Attribute(value = F1, owner = INT, merge = COMPUTED)
        Money tolerance,

        @Attribute(value = F1, owner = INT, merge = COMPUTED)
        ReconciliationStatus status) {

    /**
     * Refuses missing parts, copies the collections.
     *
     * @param scope what was compared, such as a payout's reference
     * @param expected sum of what should have been
     * @param actual sum of what was
     * @param pairs what belongs together, whether it agrees or not
     * @param missing should have been and was not
     * @param surplus was and should not have been
     * @param tolerance how far the pairs may differ, all together
     * @param status how it ended
     */
    public ReconciliationResult {
        Required.present("scope", scope);
        Required.present("expected", expected);
        Required.present("actual", actual);
        Required.present("tolerance", tolerance);
        Required.present("status", status);
        pairs = List.copyOf(pairs);
        missing = List.copyOf(missing);
        surplus = List.copyOf(surplus);
    }

    /** {@return a builder that was told nothing so far} */
    public static ReconciliationResultBuilder builder() {
        return new ReconciliationResultBuilder();
    }

    /**
     * {@return this with some parts changed, itself untouched}
     *
     * @param change tells a builder, which begins with what this one says, what shall be different
     */
    public ReconciliationResult with(Consumer<ReconciliationResultBuilder> change) {
        ReconciliationResultBuilder builder = new ReconciliationResultBuilder(this);
        change.accept(builder);
        return builder.build();
    }

    /** {@return what was less what should have been} */
    public Money difference() {
        return actual.minus(expected);
    }
}
