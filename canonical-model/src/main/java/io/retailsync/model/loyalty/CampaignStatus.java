package io.retailsync.model.loyalty;

/** Where a campaign stands. */
public enum CampaignStatus {
    /** Not begun. */
    PLANNED,
    /** Under way. */
    RUNNING,
    /** Over. */
    ENDED,
    /** Called off. */
    CANCELLED
}
