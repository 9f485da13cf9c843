package io.retailsync.model.party;

import static io.retailsync.model.DataClass.P2;
import static io.retailsync.model.MergeRule.MOST_RESTRICTIVE;
import static io.retailsync.model.Owner.CRM;

import io.retailsync.model.Attribute;
import io.retailsync.model.Restrictive;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A consent and since when it stands: the snapshot of one purpose and channel, as a system shows it. What it stands for in full, with evidence
 * and history, is a {@code ConsentRecord} of the package {@code consent}.
 *
 * <p>Between systems the latest word of a person counts, and at the same time the stricter one; a consent of which nobody knows when it was
 * given lifts no refusal; what is erased stays erased; never asked is no word.
 *
 * @param state whether it is given
 * @param since when the person said so, where the source knows
 */
public record Consent(
        @Attribute(value = P2, owner = CRM, merge = MOST_RESTRICTIVE)
        ConsentState state,

        @Attribute(value = P2, owner = CRM, merge = MOST_RESTRICTIVE) @Nullable
        Instant since)
        implements Restrictive<Consent> {

    @Override
    public int compareRestriction(Consent other, Instant said, Instant otherSaid) {
        int byWeight = Integer.compare(weight(), other.weight());
        int byTime = byWeight != 0 ? byWeight : at(said).compareTo(other.at(otherSaid));
        return byTime != 0 ? byTime : Integer.compare(state.strictness(), other.state.strictness());
    }

    private int weight() {
        return switch (state) {
            case UNKNOWN -> 0;
            case GRANTED -> since == null ? 1 : 2;
            case PENDING, EXPIRED, WITHDRAWN -> 2;
            case REDACTED -> 3;
        };
    }

    private Instant at(Instant said) {
        return since == null ? said : since;
    }

    @Override
    public String toString() {
        return "Consent[***]";
    }
}
