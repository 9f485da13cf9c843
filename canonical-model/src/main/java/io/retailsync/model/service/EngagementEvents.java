package io.retailsync.model.service;

import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.model.event.ActivityNote;
import io.retailsync.model.event.ApprovalDecision;
import io.retailsync.model.event.DerivedEvents;
import io.retailsync.model.event.StatusChanged;
import io.retailsync.model.loyalty.Campaign;
import io.retailsync.model.loyalty.CampaignPaths;
import io.retailsync.model.loyalty.CampaignStatus;
import io.retailsync.model.loyalty.LoyaltyMembership;
import io.retailsync.model.loyalty.LoyaltyMembershipPaths;
import io.retailsync.model.loyalty.Reward;
import io.retailsync.model.loyalty.RewardPaths;
import io.retailsync.model.loyalty.RewardStatus;
import java.util.Map;

/** What follows from versions of cases, approvals, loyalty and campaigns. */
final class EngagementEvents {

    private EngagementEvents() {}

    static final DerivedEvents<ServiceCase> OF_CASES = DerivedEvents.of(ServiceCasePaths.TYPE)
            .appeared(
                    Engagement.SERVICE_CASE_OPENED,
                    version -> StatusChanged.of(
                            version, null, version.value().status().text()))
            .reached(
                    ServiceCase::status,
                    Map.of(
                            ServiceCaseStatus.WAITING, Engagement.SERVICE_CASE_UPDATED,
                            ServiceCaseStatus.ESCALATED, Engagement.SERVICE_CASE_ESCALATED,
                            ServiceCaseStatus.RESOLVED, Engagement.SERVICE_CASE_RESOLVED,
                            ServiceCaseStatus.CLOSED, Engagement.SERVICE_CASE_CLOSED));

    static final DerivedEvents<TimelineEntry> OF_TIMELINES = DerivedEvents.of(TimelineEntryPaths.TYPE)
            .part("sourceEventId", TimelineEntry::event)
            .appeared(Engagement.CUSTOMER_TIMELINE_UPDATED, EngagementEvents::activity);

    static final DerivedEvents<Approval> OF_APPROVALS = DerivedEvents.of(ApprovalPaths.TYPE)
            .toldTo(Approval::about)
            .reached(
                    Approval::status,
                    EngagementEvents::decision,
                    Map.of(
                            ApprovalStatus.REQUESTED, Engagement.APPROVAL_REQUESTED,
                            ApprovalStatus.APPROVED, Engagement.APPROVAL_GRANTED,
                            ApprovalStatus.REJECTED, Engagement.APPROVAL_REJECTED));

    static final DerivedEvents<LoyaltyMembership> OF_MEMBERSHIPS = DerivedEvents.of(LoyaltyMembershipPaths.TYPE)
            .appeared(
                    Engagement.LOYALTY_ENROLLED,
                    version -> StatusChanged.of(
                            version, null, version.value().status().text()))
            .stepped(LoyaltyMembership::tier, Engagement.LOYALTY_TIER_CHANGED);

    static final DerivedEvents<Reward> OF_REWARDS = DerivedEvents.of(RewardPaths.TYPE)
            .reached(
                    Reward::status,
                    Map.of(
                            RewardStatus.ISSUED, Engagement.REWARD_ISSUED,
                            RewardStatus.REDEEMED, Engagement.REWARD_REDEEMED));

    static final DerivedEvents<Campaign> OF_CAMPAIGNS = DerivedEvents.of(CampaignPaths.TYPE)
            .reached(
                    Campaign::status,
                    Map.of(
                            CampaignStatus.RUNNING, Engagement.CAMPAIGN_STARTED,
                            CampaignStatus.ENDED, Engagement.CAMPAIGN_ENDED));

    private static ActivityNote activity(Governed<TimelineEntry> version) {
        TimelineEntry entry = version.value();
        return new ActivityNote(
                Key.naming(entry.customer()), entry.kind(), entry.customer().system(), entry.at(), entry.about());
    }

    /** Who decided is more personal than the event may be. */
    private static ApprovalDecision decision(Governed<Approval> version) {
        Approval approval = version.value();
        return new ApprovalDecision(
                version.key(),
                Key.naming(approval.about()),
                approval.status().text(),
                null,
                approval.amount(),
                approval.reason());
    }
}
