package io.retailsync.model.payment;

import io.retailsync.model.Money;
import io.retailsync.model.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builder of {@link ReconciliationResult}, part by part: what is not said is absent, a collection empty. Not thread-safe.
 * Generated from the record; a test keeps it current.
 */
public final class ReconciliationResultBuilder {

    private @Nullable String scope;
    private @Nullable Money expected;
    private @Nullable Money actual;
    private List<ReconciledPair> pairs = List.of();
    private List<UnmatchedAmount> missing = List.of();
    private List<UnmatchedAmount> surplus = List.of();
    private @Nullable Money tolerance;
    private @Nullable ReconciliationStatus status;

    ReconciliationResultBuilder() {}

    ReconciliationResultBuilder(ReconciliationResult begun) {
        scope = begun.scope();
        expected = begun.expected();
        actual = begun.actual();
        pairs = begun.pairs();
        missing = begun.missing();
        surplus = begun.surplus();
        tolerance = begun.tolerance();
        status = begun.status();
    }

    /**
     * {@return this builder}
     *
     * @param scope what was compared, such as a payout's reference
     */
    public ReconciliationResultBuilder scope(String scope) {
        this.scope = scope;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param expected sum of what should have been
     */
    public ReconciliationResultBuilder expected(Money expected) {
        this.expected = expected;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param actual sum of what was
     */
    public ReconciliationResultBuilder actual(Money actual) {
        this.actual = actual;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param pairs what belongs together, whether it agrees or not
     */
    public ReconciliationResultBuilder pairs(List<ReconciledPair> pairs) {
        this.pairs = pairs;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param missing should have been and was not
     */
    public ReconciliationResultBuilder missing(List<UnmatchedAmount> missing) {
        this.missing = missing;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param surplus was and should not have been
     */
    public ReconciliationResultBuilder surplus(List<UnmatchedAmount> surplus) {
        this.surplus = surplus;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param tolerance how far the pairs may differ, all together
     */
    public ReconciliationResultBuilder tolerance(Money tolerance) {
        this.tolerance = tolerance;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param status how it ended
     */
    public ReconciliationResultBuilder status(ReconciliationStatus status) {
        this.status = status;
        return this;
    }

    /**
     * Ends the building; the builder may be used again.
     *
     * @return the record
     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one
     */
    public ReconciliationResult build() {
        return new ReconciliationResult(
                Required.given("scope", scope),
                Required.given("expected", expected),
                Required.given("actual", actual),
                pairs,
                missing,
                surplus,
                Required.given("tolerance", tolerance),
                Required.given("status", status));
    }
}
