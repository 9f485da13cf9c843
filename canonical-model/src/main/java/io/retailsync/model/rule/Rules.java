package io.retailsync.model.rule;

import io.retailsync.model.Finding;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.List;

/**
 * Every invariant of one kind of record, or of one kind of question about several records. Immutable, safe for concurrent use.
 *
 * @param <A> the record or the input record
 */
public final class Rules<A> {

    private final Class<? super A> subject;
    private final List<Invariant<A>> guards;
    private final List<Invariant<A>> others;

    Rules(Class<? super A> subject, List<Invariant<A>> guards, List<Invariant<A>> others) {
        this.subject = subject;
        this.guards = List.copyOf(guards);
        this.others = List.copyOf(others);
    }

    /**
     * {@return an empty list of rules, to be filled}
     *
     * @param subject what they are about
     * @param <A> the same
     */
    public static <A> RulesBuilder<A> of(Class<? super A> subject) {
        return new RulesBuilder<>(subject);
    }

    /** {@return what the rules are about} */
    public Class<? super A> subject() {
        return subject;
    }

    /** {@return the invariants, in the order in which they are looked at} */
    public List<Invariant<A>> invariants() {
        List<Invariant<A>> all = new ArrayList<>(guards);
        all.addAll(others);
        return List.copyOf(all);
    }

    /**
     * {@return whether nothing is said of the others while this one is broken}
     *
     * @param invariant one of these rules
     */
    public boolean buildsOn(Invariant<A> invariant) {
        return guards.contains(invariant);
    }

    /**
     * {@return all that breaks an invariant, of both severities} Where one breaks that the others build on, such as one currency throughout,
     * nothing is said of the others: what can't be added up can't be compared either.
     *
     * @param record what is looked at
     */
    public List<Finding> findings(A record) {
        List<Finding> first = of(guards, record);
        return first.isEmpty() ? of(others, record) : first;
    }

    /**
     * {@return the record with what somebody has to be told of it; or all findings at once, of both severities, where one of them refuses it}
     *
     * @param record what is looked at
     */
    public Validation<List<Finding>, Checked<A>> check(A record) {
        List<Finding> findings = findings(record);
        return findings.stream().anyMatch(Finding::refuses)
                ? Validation.invalid(findings)
                : Validation.valid(new Checked<>(record, findings));
    }

    private List<Finding> of(List<Invariant<A>> invariants, A record) {
        List<Finding> findings = new ArrayList<>();
        invariants.forEach(invariant -> findings.addAll(invariant.findings(record)));
        return List.copyOf(findings);
    }
}
