package io.retailsync.model.rule;

import io.retailsync.model.Finding;
import io.retailsync.model.Severity;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * One thing that has to hold of a record, or of several records together. Immutable; the check is pure, so that it may be asked at any time
 * and by any thread.
 *
 * @param code of canonical-model 9, such as {@code O1}; {@code Q1} is ours
 * @param severity what follows where it does not hold
 * @param holds what must hold, as a sentence
 * @param check writes down each breach
 * @param <A> the record or the input record
 */
public record Invariant<A>(String code, Severity severity, String holds, BiConsumer<A, Breaches> check) {

    /**
     * {@return every breach, with the paths of what breaks it; empty where it holds}
     *
     * @param subject what is looked at
     */
    public List<Finding> findings(A subject) {
        Breaches breaches = new Breaches(code, severity);
        check.accept(subject, breaches);
        return breaches.findings();
    }
}
