package io.retailsync.model.loyalty;

import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;

/** What has to hold of a reward. {@code L3} is ours. */
public final class RewardRules {

    /** The rules. */
    public static final Rules<Reward> ALL = Rules.<Reward>of(Reward.class)
            .reject(
                    "L3",
                    "A reward of money is worth more than nothing, and one that ran out says when.",
                    RewardRules::worth)
            .build();

    private RewardRules() {}

    private static void worth(Reward reward, Breaches breaches) {
        RewardPaths.VALUE
                .read(reward)
                .filter(value -> value.signum() <= 0)
                .ifPresent(value -> breaches.add(RewardPaths.VALUE.toString(), "more than nothing", value));
        if (reward.status().is(RewardStatus.EXPIRED) && reward.expiresAt() == null) {
            breaches.add(RewardPaths.EXPIRES_AT.toString(), "when it ran out", "nothing");
        }
    }
}
