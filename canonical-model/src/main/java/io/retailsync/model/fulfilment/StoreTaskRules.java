package io.retailsync.model.fulfilment;

import io.retailsync.model.Quantity;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.stream.Stream;

/** What has to hold of a task in a store (canonical-model §5.6). */
public final class StoreTaskRules {

    /** The rules. */
    public static final Rules<StoreTask> ALL = Rules.<StoreTask>of(StoreTask.class)
            .first("Q1", "A line of a task counts in one unit.", StoreTaskRules::units)
            .reject(
                    "B1",
                    "No more is done and missing than was asked for; once the task is closed, no less either.",
                    StoreTaskRules::told)
            .build();

    private StoreTaskRules() {}

    private static void units(StoreTask task, Breaches breaches) {
        task.lines()
                .forEach(line -> Stream.of(line.done(), line.missing())
                        .forEach(part ->
                                breaches.equal(() -> path(line), line.asked().unit(), part.unit())));
    }

    private static void told(StoreTask task, Breaches breaches) {
        for (StoreTaskLine line : task.lines()) {
            Quantity told = line.done().plus(line.missing());
            if (task.status().is(StoreTaskStatus.CLOSED)) {
                breaches.equal(() -> path(line), line.asked(), told);
            } else {
                breaches.atMost(() -> path(line), line.asked(), told);
            }
        }
    }

    private static String path(StoreTaskLine line) {
        return "storeTask.lines[" + line.orderLine() + "]";
    }
}
