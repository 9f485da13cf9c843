package io.retailsync.model.loyalty;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.DataClass.P1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.LOY;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that a member may have for points or for nothing: a voucher (canonical-model §5.10).
 *
 * @param membership whose
 * @param code what is shown
 * @param kind the programme's own kind of reward
 * @param value what it is worth, if it is worth money
 * @param status where it stands
 * @param expiresAt until when it can be used
 */
public record Reward(
        @Attribute(value = P1, owner = LOY, merge = IMMUTABLE)
        ExternalRef membership,

        @Attribute(value = P1, owner = LOY, merge = IMMUTABLE) @Size(min = 1, max = 64)
        String code,

        @Attribute(value = C1, owner = LOY, merge = IMMUTABLE) @Size(min = 1, max = 64)
        String kind,

        @Attribute(value = F1, owner = LOY, merge = IMMUTABLE) @Nullable
        Money value,

        @Attribute(value = P1, owner = LOY) Coded<RewardStatus> status,

        @Attribute(value = P1, owner = LOY) @Nullable Instant expiresAt) {

    /**
     * Refuses missing parts.
     *
     * @param membership whose
     * @param code what is shown
     * @param kind the programme's own kind of reward
     * @param value what it is worth, if it is worth money
     * @param status where it stands
     * @param expiresAt until when it can be used
     */
    public Reward {
        Required.present("membership", membership);
        Required.present("code", code);
        Required.present("kind", kind);
        Required.present("status", status);
    }
}
