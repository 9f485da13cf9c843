package io.retailsync.model.party;

import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;

/** What has to hold of a question to a person. {@code K7} is ours. */
public final class StewardshipTaskRules {

    /** The rules. */
    public static final Rules<StewardshipTask> ALL = Rules.<StewardshipTask>of(StewardshipTask.class)
            .reject(
                    "K7",
                    "What is decided says how, and what somebody looks at says who; a conflict is one of several values.",
                    StewardshipTaskRules::complete)
            .build();

    private StewardshipTaskRules() {}

    private static void complete(StewardshipTask task, Breaches breaches) {
        if (task.status() == StewardshipStatus.RESOLVED && task.resolution() == null) {
            breaches.add(StewardshipTaskPaths.RESOLUTION.toString(), "what was decided", "nothing");
        }
        if (task.status() == StewardshipStatus.ASSIGNED && task.assignee() == null) {
            breaches.add(StewardshipTaskPaths.ASSIGNEE.toString(), "somebody", "nobody");
        }
        if (task.kind() == StewardshipKind.CONFLICT && task.candidates().size() < 2) {
            breaches.add(
                    StewardshipTaskPaths.CANDIDATES.toString(),
                    "2 or more",
                    task.candidates().size());
        }
    }
}
