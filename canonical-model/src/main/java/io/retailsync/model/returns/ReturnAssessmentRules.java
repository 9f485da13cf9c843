package io.retailsync.model.returns;

import io.retailsync.model.Quantity;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.function.Function;
import java.util.stream.Stream;

/** What has to hold of the decision on a return (canonical-model 9, R2). Fees and refund: {@link Refundable}. */
public final class ReturnAssessmentRules {

    /** The rules, where everything that was announced has to be accounted for. */
    public static final Rules<ReturnAssessment> ALL = with(AssessedLine::requested);

    /** The rules, where only what came has to be accounted for. */
    public static final Rules<ReturnAssessment> OF_WHAT_CAME = with(AssessedLine::received);

    private ReturnAssessmentRules() {}

    private static Rules<ReturnAssessment> with(Function<AssessedLine, Quantity> expected) {
        return Rules.<ReturnAssessment>of(ReturnAssessment.class)
                .first(
                        "Q1",
                        "All quantities of a returned line are in one unit.",
                        (goods, breaches) -> take("Q1", goods, expected, breaches))
                .reject(
                        "R2",
                        "What was accepted, rejected and missing is what had to be accounted for; none of it is below"
                                + " zero.",
                        (goods, breaches) -> {
                            take("R2", goods, expected, breaches);
                            parts(goods, breaches);
                        })
                .build();
    }

    private static void take(
            String code, ReturnAssessment goods, Function<AssessedLine, Quantity> expected, Breaches breaches) {
        for (AssessedLine line : goods.lines()) {
            JudgedQuantity judged =
                    new JudgedQuantity(expected.apply(line), line.accepted(), line.rejected(), line.missing());
            JudgedQuantityRules.ALL.findings(judged).stream()
                    .filter(finding -> finding.code().equals(code))
                    .forEach(finding -> breaches.say(path(line), finding.message()));
        }
    }

    private static void parts(ReturnAssessment goods, Breaches breaches) {
        for (AssessedLine line : goods.lines()) {
            Stream.of(line.accepted(), line.rejected(), line.missing())
                    .filter(part -> part.value().signum() < 0)
                    .forEach(part -> breaches.add(path(line), "zero or more", part));
        }
    }

    private static String path(AssessedLine line) {
        return "returnAssessment.lines[" + line.line() + "]";
    }
}
