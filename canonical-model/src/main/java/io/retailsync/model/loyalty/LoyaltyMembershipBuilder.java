package io.retailsync.model.loyalty;

import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Required;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builder of {@link LoyaltyMembership}, part by part: what is not said is absent, a collection empty. Not thread-safe.
 * Generated from the record; a test keeps it current.
 */
public final class LoyaltyMembershipBuilder {

    private @Nullable ExternalRef customer;
    private @Nullable String program;
    private @Nullable String memberNumber;
    private @Nullable String tier;
    private @Nullable Instant tierValidUntil;
    private @Nullable Coded<MembershipStatus> status;
    private @Nullable Instant joinedAt;
    private List<PointsBalance> balances = List.of();

    LoyaltyMembershipBuilder() {}

    LoyaltyMembershipBuilder(LoyaltyMembership begun) {
        customer = begun.customer();
        program = begun.program();
        memberNumber = begun.memberNumber();
        tier = begun.tier();
        tierValidUntil = begun.tierValidUntil();
        status = begun.status();
        joinedAt = begun.joinedAt();
        balances = begun.balances();
    }

    /**
     * {@return this builder}
     *
     * @param customer whose it is; absent while nobody knows
     */
    public LoyaltyMembershipBuilder customer(@Nullable ExternalRef customer) {
        this.customer = customer;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param program which programme
     */
    public LoyaltyMembershipBuilder program(String program) {
        this.program = program;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param memberNumber what the member shows
     */
    public LoyaltyMembershipBuilder memberNumber(String memberNumber) {
        this.memberNumber = memberNumber;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param tier the level reached
     */
    public LoyaltyMembershipBuilder tier(@Nullable String tier) {
        this.tier = tier;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param tierValidUntil until when, if it ends
     */
    public LoyaltyMembershipBuilder tierValidUntil(@Nullable Instant tierValidUntil) {
        this.tierValidUntil = tierValidUntil;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param status where it stands
     */
    public LoyaltyMembershipBuilder status(Coded<MembershipStatus> status) {
        this.status = status;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param status where it stands
     */
    public LoyaltyMembershipBuilder status(MembershipStatus status) {
        this.status = Coded.of(status);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param joinedAt since when
     */
    public LoyaltyMembershipBuilder joinedAt(Instant joinedAt) {
        this.joinedAt = joinedAt;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param balances as the loyalty system states them
     */
    public LoyaltyMembershipBuilder balances(List<PointsBalance> balances) {
        this.balances = balances;
        return this;
    }

    /**
     * Ends the building; the builder may be used again.
     *
     * @return the record
     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one
     */
    public LoyaltyMembership build() {
        return new LoyaltyMembership(
                customer,
                Required.given("program", program),
                Required.given("memberNumber", memberNumber),
                tier,
                tierValidUntil,
                Required.given("status", status),
                Required.given("joinedAt", joinedAt),
                balances);
    }
}
