package io.retailsync.model.returns;

import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.stream.Stream;

/** What has to hold of the decision on goods that came back (canonical-model 9, R2). */
public final class JudgedQuantityRules {

    /** The rules. */
    public static final Rules<JudgedQuantity> ALL = Rules.<JudgedQuantity>of(JudgedQuantity.class)
            .first("Q1", "All quantities of a returned line are in one unit.", JudgedQuantityRules::units)
            .reject(
                    "R2",
                    "What was accepted, rejected and missing is what had to be accounted for.",
                    (line, breaches) -> breaches.equal(
                            () -> "return.lines.accepted",
                            line.expected(),
                            line.accepted().plus(line.rejected()).plus(line.missing())))
            .build();

    private JudgedQuantityRules() {}

    private static void units(JudgedQuantity line, Breaches breaches) {
        Stream.of(line.accepted(), line.rejected(), line.missing())
                .forEach(part -> breaches.equal(
                        () -> "return.lines.accepted", line.expected().unit(), part.unit()));
    }
}
