package io.retailsync.model.party;

import static io.retailsync.model.DataClass.P1;
import static io.retailsync.model.DataClass.P2;
import static io.retailsync.model.MergeRule.COMPUTED;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.MergeRule.MANUAL;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.Key;
import io.retailsync.model.Required;
import io.retailsync.model.code.ActorRef;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two customers that may be one (canonical-model §5.1).
 *
 * @param left one of them: the one whose key comes first
 * @param right the other
 * @param features what they have in common
 * @param decision what to do
 * @param decidedBy who decided; a rule or a person
 */
public record DuplicateCandidate(
        @Attribute(value = P1, owner = INT, merge = IMMUTABLE)
        Key left,

        @Attribute(value = P1, owner = INT, merge = IMMUTABLE)
        Key right,

        @Attribute(value = P1, owner = INT, merge = COMPUTED) @Size(max = 100)
        List<MatchFeature> features,

        @Attribute(value = P1, owner = INT, merge = MANUAL) DuplicateDecision decision,

        @Attribute(value = P2, owner = INT, merge = MANUAL) @Nullable
        ActorRef decidedBy) {

    /**
     * Refuses missing parts, copies the collections.
     *
     * @param left one of them: the one whose key comes first
     * @param right the other
     * @param features what they have in common
     * @param decision what to do
     * @param decidedBy who decided; a rule or a person
     */
    public DuplicateCandidate {
        Required.present("left", left);
        Required.present("right", right);
        Required.present("decision", decision);
        features = List.copyOf(features);
    }

    /**
     * {@return two that may be one, undecided; the same for either order}
     *
     * @param one of them
     * @param other of them
     * @param features what they have in common
     */
    public static DuplicateCandidate of(Key one, Key other, List<MatchFeature> features) {
        boolean inOrder = one.compareTo(other) <= 0;
        return new DuplicateCandidate(
                inOrder ? one : other, inOrder ? other : one, features, DuplicateDecision.PENDING, null);
    }
}
