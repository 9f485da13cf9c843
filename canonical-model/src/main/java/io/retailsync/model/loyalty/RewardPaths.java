package io.retailsync.model.loyalty;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link Reward}. Generated from the record; a test keeps it current. */
public final class RewardPaths {

    /** The whole record. */
    public static final AttributePath<Reward, Reward> ROOT = AttributePath.root(Reward.class);

    /** {@link Reward#membership()}. */
    public static final AttributePath<Reward, ExternalRef> MEMBERSHIP =
            AttributePath.of(Reward.class, "membership", it -> Optional.of(it.membership()));

    /** {@link Reward#code()}. */
    public static final AttributePath<Reward, String> CODE =
            AttributePath.of(Reward.class, "code", it -> Optional.of(it.code()));

    /** {@link Reward#kind()}. */
    public static final AttributePath<Reward, String> KIND =
            AttributePath.of(Reward.class, "kind", it -> Optional.of(it.kind()));

    /** {@link Reward#value()}. */
    public static final AttributePath<Reward, Money> VALUE =
            AttributePath.of(Reward.class, "value", it -> Optional.ofNullable(it.value()));

    /** {@link Reward#status()}. */
    public static final AttributePath<Reward, Coded<RewardStatus>> STATUS =
            AttributePath.of(Reward.class, "status", it -> Optional.of(it.status()));

    /** {@link Reward#expiresAt()}. */
    public static final AttributePath<Reward, Instant> EXPIRES_AT =
            AttributePath.of(Reward.class, "expiresAt", it -> Optional.ofNullable(it.expiresAt()));

    /** The kind of record. */
    public static final EntityType<Reward> TYPE =
            EntityType.of("reward", Reward.class, List.of(MEMBERSHIP, CODE, KIND, VALUE, STATUS, EXPIRES_AT));

    private RewardPaths() {}
}
