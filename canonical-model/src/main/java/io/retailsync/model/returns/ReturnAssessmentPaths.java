package io.retailsync.model.returns;

import io.retailsync.model.AttributePath;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link ReturnAssessment}. Generated from the record; a test keeps it current. */
public final class ReturnAssessmentPaths {

    /** The whole record. */
    public static final AttributePath<ReturnAssessment, ReturnAssessment> ROOT =
            AttributePath.root(ReturnAssessment.class);

    /** {@link ReturnAssessment#returned()}. */
    public static final AttributePath<ReturnAssessment, ExternalRef> RETURNED =
            AttributePath.of(ReturnAssessment.class, "returned", it -> Optional.of(it.returned()));

    /** {@link ReturnAssessment#order()}. */
    public static final AttributePath<ReturnAssessment, ExternalRef> ORDER =
            AttributePath.of(ReturnAssessment.class, "order", it -> Optional.of(it.order()));

    /** {@link ReturnAssessment#policy()}. */
    public static final AttributePath<ReturnAssessment, PolicyDecision> POLICY =
            AttributePath.of(ReturnAssessment.class, "policy", it -> Optional.ofNullable(it.policy()));

    /** {@link ReturnAssessment#lines()}. */
    public static final AttributePath<ReturnAssessment, List<AssessedLine>> LINES =
            AttributePath.of(ReturnAssessment.class, "lines", it -> Optional.of(it.lines()));

    /** {@link ReturnAssessment#exchange()}. */
    public static final AttributePath<ReturnAssessment, ExternalRef> EXCHANGE =
            AttributePath.of(ReturnAssessment.class, "exchange", it -> Optional.ofNullable(it.exchange()));

    /** The kind of record. */
    public static final EntityType<ReturnAssessment> TYPE = EntityType.of(
            "return-assessment", ReturnAssessment.class, List.of(RETURNED, ORDER, POLICY, LINES, EXCHANGE));

    private ReturnAssessmentPaths() {}
}
