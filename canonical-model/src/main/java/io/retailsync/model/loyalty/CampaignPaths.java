package io.retailsync.model.loyalty;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The typed attribute paths of {@link Campaign}. Generated from the record; a test keeps it current. */
public final class CampaignPaths {

    /** The whole record. */
    public static final AttributePath<Campaign, Campaign> ROOT = AttributePath.root(Campaign.class);

    /** {@link Campaign#name()}. */
    public static final AttributePath<Campaign, String> NAME =
            AttributePath.of(Campaign.class, "name", it -> Optional.of(it.name()));

    /** {@link Campaign#status()}. */
    public static final AttributePath<Campaign, Coded<CampaignStatus>> STATUS =
            AttributePath.of(Campaign.class, "status", it -> Optional.of(it.status()));

    /** {@link Campaign#segments()}. */
    public static final AttributePath<Campaign, Set<String>> SEGMENTS =
            AttributePath.of(Campaign.class, "segments", it -> Optional.of(it.segments()));

    /** {@link Campaign#promotions()}. */
    public static final AttributePath<Campaign, Set<ExternalRef>> PROMOTIONS =
            AttributePath.of(Campaign.class, "promotions", it -> Optional.of(it.promotions()));

    /** {@link Campaign#channels()}. */
    public static final AttributePath<Campaign, Set<String>> CHANNELS =
            AttributePath.of(Campaign.class, "channels", it -> Optional.of(it.channels()));

    /** {@link Campaign#from()}. */
    public static final AttributePath<Campaign, Instant> FROM =
            AttributePath.of(Campaign.class, "from", it -> Optional.of(it.from()));

    /** {@link Campaign#to()}. */
    public static final AttributePath<Campaign, Instant> TO =
            AttributePath.of(Campaign.class, "to", it -> Optional.ofNullable(it.to()));

    /** {@link Campaign#budget()}. */
    public static final AttributePath<Campaign, Money> BUDGET =
            AttributePath.of(Campaign.class, "budget", it -> Optional.ofNullable(it.budget()));

    /** The kind of record. */
    public static final EntityType<Campaign> TYPE = EntityType.of(
            "campaign", Campaign.class, List.of(NAME, STATUS, SEGMENTS, PROMOTIONS, CHANNELS, FROM, TO, BUDGET));

    private CampaignPaths() {}
}
