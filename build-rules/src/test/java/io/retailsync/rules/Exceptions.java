package io.retailsync.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The exceptions to a rule, each with its reason. One that nothing needs any more is a finding too. */
record Exceptions(Map<String, String> reasons) {

    static Exceptions none() {
        return new Exceptions(Map.of());
    }

    /**
     * Fails on each finding whose subject is not excepted, and on each exception without a finding.
     *
     * @param subject what an exception of this rule names
     * @param words how the finding reads in the failure
     */
    <F> void check(Collection<F> findings, Function<F, String> subject, Function<F, String> words) {
        assertThat(findings.stream()
                        .filter(finding -> !reasons.containsKey(subject.apply(finding)))
                        .map(words)
                        .distinct()
                        .sorted())
                .as("broken rule")
                .isEmpty();
        Set<String> idle = new TreeSet<>(reasons.keySet());
        findings.forEach(finding -> idle.remove(subject.apply(finding)));
        assertThat(idle).as("exceptions that nothing needs any more").isEmpty();
    }
}
