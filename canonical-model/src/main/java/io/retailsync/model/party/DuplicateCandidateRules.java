package io.retailsync.model.party;

import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;

/** What has to hold of two customers that may be one. {@code K6} is ours. */
public final class DuplicateCandidateRules {

    /** The rules. */
    public static final Rules<DuplicateCandidate> ALL = Rules.<DuplicateCandidate>of(DuplicateCandidate.class)
            .reject(
                    "K6",
                    "Two that may be one are of one kind and stand in order, and what is decided names who decided.",
                    DuplicateCandidateRules::pair)
            .build();

    private DuplicateCandidateRules() {}

    private static void pair(DuplicateCandidate pair, Breaches breaches) {
        breaches.equal(
                DuplicateCandidatePaths.RIGHT::toString,
                pair.left().type(),
                pair.right().type());
        if (pair.left().compareTo(pair.right()) >= 0) {
            breaches.add(DuplicateCandidatePaths.RIGHT.toString(), "a key after " + pair.left(), pair.right());
        }
        if (pair.decision() != DuplicateDecision.PENDING && pair.decidedBy() == null) {
            breaches.add(DuplicateCandidatePaths.DECIDED_BY.toString(), "somebody", "nobody");
        }
    }
}
