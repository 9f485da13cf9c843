package io.retailsync.model.catalogue;

import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;

/**
 * What has to hold of every change (canonical-model 9, T1). A status that a source saw may be several steps ahead: the steps between are
 * inferred, and there has to be a way. The version after is the newest that is known, so it may lead back where the lifecycle does.
 *
 * <p>Of the condition of a guarded step a change proves what its two versions show, such as that nothing of an order is shipped and nothing of
 * it wanted any more. A condition that they don't show is not taken as given: whoever looked at it elsewhere moves the record by {@link
 * io.retailsync.model.lifecycle.Lifecycle#moveWithProof}, and what they looked at belongs into the version.
 */
public final class RevisionRules {

    /** The rules. */
    public static final Rules<Revision<?>> ALL = Rules.<Revision<?>>of(Revision.class)
            .reject(
                    "T1",
                    "The version of a record grows by one with each accepted change, its key stays, and its status moves along its lifecycle.",
                    RevisionRules::changes)
            .build();

    private RevisionRules() {}

    private static void changes(Revision<?> revision, Breaches breaches) {
        numbers(revision, breaches);
        Class<?> entity = revision.after().value().getClass();
        if (revision.before().value().getClass() == entity) {
            Stages.of(entity).forEach(stage -> stage.check(revision, breaches));
        }
    }

    private static void numbers(Revision<?> revision, Breaches breaches) {
        breaches.equal(() -> "key", revision.before().key(), revision.after().key());
        breaches.equal(
                () -> "version",
                revision.before().version() + 1,
                revision.after().version());
    }
}
