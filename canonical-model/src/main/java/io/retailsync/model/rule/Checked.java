package io.retailsync.model.rule;

import io.retailsync.model.Finding;
import java.util.List;

/**
 * A record that was looked at and is not refused.
 *
 * @param value the record
 * @param exceptions what somebody has to be told of it; empty where every invariant holds
 * @param <A> the record
 */
public record Checked<A>(A value, List<Finding> exceptions) {

    /**
     * Copies the list.
     *
     * @param value the record
     * @param exceptions what somebody has to be told of it; empty where every invariant holds
     */
    public Checked {
        exceptions = List.copyOf(exceptions);
    }
}
