package io.retailsync.model.party;

import io.retailsync.model.AttributePath;
import io.retailsync.model.EntityType;
import io.retailsync.model.Key;
import io.retailsync.model.code.ActorRef;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link DuplicateCandidate}. Generated from the record; a test keeps it current. */
public final class DuplicateCandidatePaths {

    /** The whole record. */
    public static final AttributePath<DuplicateCandidate, DuplicateCandidate> ROOT =
            AttributePath.root(DuplicateCandidate.class);

    /** {@link DuplicateCandidate#left()}. */
    public static final AttributePath<DuplicateCandidate, Key> LEFT =
            AttributePath.of(DuplicateCandidate.class, "left", it -> Optional.of(it.left()));

    /** {@link DuplicateCandidate#right()}. */
    public static final AttributePath<DuplicateCandidate, Key> RIGHT =
            AttributePath.of(DuplicateCandidate.class, "right", it -> Optional.of(it.right()));

    /** {@link DuplicateCandidate#features()}. */
    public static final AttributePath<DuplicateCandidate, List<MatchFeature>> FEATURES =
            AttributePath.of(DuplicateCandidate.class, "features", it -> Optional.of(it.features()));

    /** {@link DuplicateCandidate#decision()}. */
    public static final AttributePath<DuplicateCandidate, DuplicateDecision> DECISION =
            AttributePath.of(DuplicateCandidate.class, "decision", it -> Optional.of(it.decision()));

    /** {@link DuplicateCandidate#decidedBy()}. */
    public static final AttributePath<DuplicateCandidate, ActorRef> DECIDED_BY =
            AttributePath.of(DuplicateCandidate.class, "decidedBy", it -> Optional.ofNullable(it.decidedBy()));

    /** The kind of record. */
    public static final EntityType<DuplicateCandidate> TYPE = EntityType.of(
            "duplicate-candidate", DuplicateCandidate.class, List.of(LEFT, RIGHT, FEATURES, DECISION, DECIDED_BY));

    private DuplicateCandidatePaths() {}
}
