package io.retailsync.model.loyalty;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.P1;
import static io.retailsync.model.MergeRule.COMPUTED;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.CRM;
import static io.retailsync.model.Owner.LOY;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A customer's membership of a loyalty programme (canonical-model §5.10). What has to hold: {@link PointsAccountRules}.
 *
 * @param customer whose it is; absent while nobody knows
 * @param program which programme
 * @param memberNumber what the member shows
 * @param tier the level reached
 * @param tierValidUntil until when, if it ends
 * @param status where it stands
 * @param joinedAt since when
 * @param balances as the loyalty system states them
 */
public record LoyaltyMembership(
        @Attribute(
                value = P1,
                owner = {LOY, CRM})
        @Nullable
        ExternalRef customer,

        @Attribute(value = C1, owner = LOY, merge = IMMUTABLE) @Size(min = 1, max = 64)
        String program,

        @Attribute(value = P1, owner = LOY, merge = IMMUTABLE) @Size(min = 1, max = 64)
        String memberNumber,

        @Attribute(value = P1, owner = LOY) @Size(min = 1, max = 64) @Nullable
        String tier,

        @Attribute(value = P1, owner = LOY) @Nullable Instant tierValidUntil,

        @Attribute(value = P1, owner = LOY) Coded<MembershipStatus> status,

        @Attribute(value = P1, owner = LOY, merge = IMMUTABLE)
        Instant joinedAt,

        @Attribute(value = P1, owner = LOY, merge = COMPUTED) @Size(max = 100)
        List<PointsBalance> balances) {

    /**
     * Refuses missing parts, copies the balances.
     *
     * @param customer whose it is; absent while nobody knows
     * @param program which programme
     * @param memberNumber what the member shows
     * @param tier the level reached
     * @param tierValidUntil until when, if it ends
     * @param status where it stands
     * @param joinedAt since when
     * @param balances as the loyalty system states them
     */
    public LoyaltyMembership {
        Required.present("program", program);
        Required.present("memberNumber", memberNumber);
        Required.present("status", status);
        Required.present("joinedAt", joinedAt);
        balances = List.copyOf(balances);
    }

    /** {@return a builder that was told nothing so far} */
    public static LoyaltyMembershipBuilder builder() {
        return new LoyaltyMembershipBuilder();
    }

    /**
     * {@return this with some parts changed, itself untouched}
     *
     * @param change tells a builder, which begins with what this one says, what shall be different
     */
    public LoyaltyMembership with(Consumer<LoyaltyMembershipBuilder> change) {
        LoyaltyMembershipBuilder builder = new LoyaltyMembershipBuilder(this);
        change.accept(builder);
        return builder.build();
    }

    /**
     * {@return the stated balance; nothing where none is stated}
     *
     * @param pointsCurrency which points
     */
    public long balance(String pointsCurrency) {
        return balances.stream()
                .filter(balance -> balance.pointsCurrency().equals(pointsCurrency))
                .mapToLong(PointsBalance::points)
                .sum();
    }
}
