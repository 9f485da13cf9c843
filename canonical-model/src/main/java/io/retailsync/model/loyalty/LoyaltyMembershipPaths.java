package io.retailsync.model.loyalty;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link LoyaltyMembership}. Generated from the record; a test keeps it current. */
public final class LoyaltyMembershipPaths {

    /** The whole record. */
    public static final AttributePath<LoyaltyMembership, LoyaltyMembership> ROOT =
            AttributePath.root(LoyaltyMembership.class);

    /** {@link LoyaltyMembership#customer()}. */
    public static final AttributePath<LoyaltyMembership, ExternalRef> CUSTOMER =
            AttributePath.of(LoyaltyMembership.class, "customer", it -> Optional.ofNullable(it.customer()));

    /** {@link LoyaltyMembership#program()}. */
    public static final AttributePath<LoyaltyMembership, String> PROGRAM =
            AttributePath.of(LoyaltyMembership.class, "program", it -> Optional.of(it.program()));

    /** {@link LoyaltyMembership#memberNumber()}. */
    public static final AttributePath<LoyaltyMembership, String> MEMBER_NUMBER =
            AttributePath.of(LoyaltyMembership.class, "memberNumber", it -> Optional.of(it.memberNumber()));

    /** {@link LoyaltyMembership#tier()}. */
    public static final AttributePath<LoyaltyMembership, String> TIER =
            AttributePath.of(LoyaltyMembership.class, "tier", it -> Optional.ofNullable(it.tier()));

    /** {@link LoyaltyMembership#tierValidUntil()}. */
    public static final AttributePath<LoyaltyMembership, Instant> TIER_VALID_UNTIL =
            AttributePath.of(LoyaltyMembership.class, "tierValidUntil", it -> Optional.ofNullable(it.tierValidUntil()));

    /** {@link LoyaltyMembership#status()}. */
    public static final AttributePath<LoyaltyMembership, Coded<MembershipStatus>> STATUS =
            AttributePath.of(LoyaltyMembership.class, "status", it -> Optional.of(it.status()));

    /** {@link LoyaltyMembership#joinedAt()}. */
    public static final AttributePath<LoyaltyMembership, Instant> JOINED_AT =
            AttributePath.of(LoyaltyMembership.class, "joinedAt", it -> Optional.of(it.joinedAt()));

    /** {@link LoyaltyMembership#balances()}. */
    public static final AttributePath<LoyaltyMembership, List<PointsBalance>> BALANCES =
            AttributePath.of(LoyaltyMembership.class, "balances", it -> Optional.of(it.balances()));

    /** The kind of record. */
    public static final EntityType<LoyaltyMembership> TYPE = EntityType.of(
            "loyalty-membership",
            LoyaltyMembership.class,
            List.of(CUSTOMER, PROGRAM, MEMBER_NUMBER, TIER, TIER_VALID_UNTIL, STATUS, JOINED_AT, BALANCES));

    private LoyaltyMembershipPaths() {}
}
