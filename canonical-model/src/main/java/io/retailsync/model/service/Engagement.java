package io.retailsync.model.service;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.DataClass.P1;
import static io.retailsync.model.DataClass.P2;

import io.retailsync.model.event.ActivityNote;
import io.retailsync.model.event.ApprovalDecision;
import io.retailsync.model.event.BalanceNote;
import io.retailsync.model.event.EventFamily;
import io.retailsync.model.event.EventType;
import io.retailsync.model.event.Modelled;
import io.retailsync.model.event.Partition;
import io.retailsync.model.event.StatusChanged;
import io.retailsync.model.loyalty.OfferAssignmentPaths;
import io.retailsync.model.loyalty.PointsTransactionPaths;
import java.util.List;

/** The events of loyalty, campaigns and customer service. */
public final class Engagement {

    private static final EventFamily FACTS = new EventFamily("engagement", Partition.CUSTOMER);
    private static final EventFamily OF_SUBJECT = new EventFamily("engagement", Partition.SUBJECT);

    /** A customer joined. */
    public static final EventType<StatusChanged> LOYALTY_ENROLLED =
            FACTS.standard("loyalty-enrolled", StatusChanged.class, P1, "membershipId", "version");

    /** A customer rose or fell. */
    public static final EventType<StatusChanged> LOYALTY_TIER_CHANGED =
            FACTS.standard("loyalty-tier-changed", StatusChanged.class, P1, "membershipId", "version");

    /** A customer got points. */
    public static final EventType<BalanceNote> LOYALTY_POINTS_ACCRUED =
            FACTS.standard("loyalty-points-accrued", BalanceNote.class, F1, "sourceLineId", "kind");

    /** A customer used points. */
    public static final EventType<BalanceNote> LOYALTY_POINTS_REDEEMED =
            FACTS.standard("loyalty-points-redeemed", BalanceNote.class, F1, "sourceLineId", "kind");

    /** Points were taken back. */
    public static final EventType<BalanceNote> LOYALTY_POINTS_REVERSED =
            FACTS.standard("loyalty-points-reversed", BalanceNote.class, F1, "sourceLineId", "kind");

    /** Points ran out. */
    public static final EventType<BalanceNote> LOYALTY_POINTS_EXPIRED =
            FACTS.standard("loyalty-points-expired", BalanceNote.class, F1, "sourceLineId", "kind");

    /** Points were put right. */
    public static final EventType<BalanceNote> LOYALTY_POINTS_ADJUSTED =
            FACTS.standard("loyalty-points-adjusted", BalanceNote.class, F1, "sourceLineId", "kind");

    /** A customer has another number of points. */
    public static final EventType<BalanceNote> LOYALTY_BALANCE_UPDATED =
            FACTS.standard("loyalty-balance-updated", BalanceNote.class, F1, "sourceLineId", "kind");

    /** A customer got a reward. */
    public static final EventType<StatusChanged> REWARD_ISSUED =
            FACTS.standard("reward-issued", StatusChanged.class, P1, "code", "state");

    /** A customer used a reward. */
    public static final EventType<StatusChanged> REWARD_REDEEMED =
            FACTS.standard("reward-redeemed", StatusChanged.class, P1, "code", "state");

    /** A campaign began. */
    public static final EventType<StatusChanged> CAMPAIGN_STARTED =
            OF_SUBJECT.standard("campaign-started", StatusChanged.class, C1, "campaignId", "state");

    /** A campaign ended. */
    public static final EventType<StatusChanged> CAMPAIGN_ENDED =
            OF_SUBJECT.standard("campaign-ended", StatusChanged.class, C1, "campaignId", "state");

    /** Customer service has something to do. */
    public static final EventType<StatusChanged> SERVICE_CASE_OPENED =
            FACTS.standard("service-case-opened", StatusChanged.class, P1, "caseId", "version");

    /** A case of customer service changed. */
    public static final EventType<StatusChanged> SERVICE_CASE_UPDATED =
            FACTS.standard("service-case-updated", StatusChanged.class, P1, "caseId", "version");

    /** Somebody higher up has a case. */
    public static final EventType<StatusChanged> SERVICE_CASE_ESCALATED =
            FACTS.standard("service-case-escalated", StatusChanged.class, P1, "caseId", "version");

    /** A case is answered. */
    public static final EventType<StatusChanged> SERVICE_CASE_RESOLVED =
            FACTS.standard("service-case-resolved", StatusChanged.class, P1, "caseId", "version");

    /** A case is done. */
    public static final EventType<StatusChanged> SERVICE_CASE_CLOSED =
            FACTS.standard("service-case-closed", StatusChanged.class, P1, "caseId", "version");

    /** Something was added to what a customer did. */
    public static final EventType<ActivityNote> CUSTOMER_TIMELINE_UPDATED =
            FACTS.bulk("customer-timeline-updated", ActivityNote.class, P2, "sourceEventId");

    /** Somebody is to agree. */
    public static final EventType<ApprovalDecision> APPROVAL_REQUESTED =
            FACTS.standard("approval-requested", ApprovalDecision.class, P1, "approvalId", "state");

    /** Somebody agreed. */
    public static final EventType<ApprovalDecision> APPROVAL_GRANTED =
            FACTS.standard("approval-granted", ApprovalDecision.class, P1, "approvalId", "state");

    /** Somebody did not agree. */
    public static final EventType<ApprovalDecision> APPROVAL_REJECTED =
            FACTS.standard("approval-rejected", ApprovalDecision.class, P1, "approvalId", "state");

    private Engagement() {}

    /** {@return the kinds of record of loyalty, campaigns and customer service, the first one first to read} */
    public static List<Modelled<?>> entities() {
        return List.of(
                EngagementEvents.OF_CASES.modelled(),
                EngagementEvents.OF_TIMELINES.modelled(),
                EngagementEvents.OF_APPROVALS.modelled(),
                EngagementEvents.OF_MEMBERSHIPS.modelled(),
                Modelled.quiet(PointsTransactionPaths.TYPE),
                EngagementEvents.OF_REWARDS.modelled(),
                EngagementEvents.OF_CAMPAIGNS.modelled(),
                Modelled.quiet(OfferAssignmentPaths.TYPE));
    }
}
