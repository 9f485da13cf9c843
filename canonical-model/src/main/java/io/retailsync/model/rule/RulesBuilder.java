package io.retailsync.model.rule;

import io.retailsync.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Rules being written down. Confined to one thread.
 *
 * @param <A> the record or the input record
 */
public final class RulesBuilder<A> {

    private final Class<? super A> subject;
    private final List<Invariant<A>> guards = new ArrayList<>();
    private final List<Invariant<A>> others = new ArrayList<>();

    RulesBuilder(Class<? super A> subject) {
        this.subject = subject;
    }

    /**
     * {@return these rules and one that refuses, and on which all others build}
     *
     * @param code its code
     * @param holds what must hold
     * @param check writes down each breach
     */
    public RulesBuilder<A> first(String code, String holds, BiConsumer<A, Breaches> check) {
        guards.add(new Invariant<>(code, Severity.REJECT, holds, check));
        return this;
    }

    /**
     * {@return these rules and one that refuses}
     *
     * @param code its code
     * @param holds what must hold
     * @param check writes down each breach
     */
    public RulesBuilder<A> reject(String code, String holds, BiConsumer<A, Breaches> check) {
        others.add(new Invariant<>(code, Severity.REJECT, holds, check));
        return this;
    }

    /**
     * {@return these rules and one of which somebody is told}
     *
     * @param code its code
     * @param holds what must hold
     * @param check writes down each breach
     */
    public RulesBuilder<A> exception(String code, String holds, BiConsumer<A, Breaches> check) {
        others.add(new Invariant<>(code, Severity.EXCEPTION, holds, check));
        return this;
    }

    /** {@return the rules} */
    public Rules<A> build() {
        return new Rules<>(subject, guards, others);
    }
}
