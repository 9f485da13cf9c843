package io.retailsync.model.service;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.C2;
import static io.retailsync.model.DataClass.P2;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import io.retailsync.model.code.ActorRef;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else has to agree before something is done (canonical-model §5.10). Its life: {@link ApprovalLifecycle}.
 *
 * @param about the refund, order or payout
 * @param kind what is asked for
 * @param amount over how much, if it is about money
 * @param limit how much the one who decided may decide
 * @param requestedBy who asked
 * @param requestedAt when
 * @param status how it was decided
 * @param decidedBy who decided
 * @param decidedAt when
 * @param reason why, without personal data
 */
public record Approval(
        @Attribute(value = C1, owner = INT, merge = IMMUTABLE)
        ExternalRef about,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE)
        Coded<ApprovalKind> kind,

        @Attribute(value = C2, owner = INT, merge = IMMUTABLE) @Nullable
        Money amount,

        @Attribute(value = C2, owner = INT) @Nullable Money limit,

        @Attribute(value = P2, owner = INT, merge = IMMUTABLE)
        ActorRef requestedBy,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE)
        Instant requestedAt,

        @Attribute(value = C1, owner = INT) Coded<ApprovalStatus> status,

        @Attribute(value = P2, owner = INT) @Nullable ActorRef decidedBy,

        @Attribute(value = C1, owner = INT) @Nullable Instant decidedAt,

        @Attribute(value = C1, owner = INT) @Size(min = 1, max = 255) @Nullable
        String reason) {

    /**
     * Refuses missing parts.
     *
     * @param about the refund, order or payout
     * @param kind what is asked for
     * @param amount over how much, if it is about money
     * @param limit how much the one who decided may decide
     * @param requestedBy who asked
     * @param requestedAt when
     * @param status how it was decided
     * @param decidedBy who decided
     * @param decidedAt when
     * @param reason why, without personal data
     */
    public Approval {
        Required.present("about", about);
        Required.present("kind", kind);
        Required.present("requestedBy", requestedBy);
        Required.present("requestedAt", requestedAt);
        Required.present("status", status);
    }

    /** {@return a builder that was told nothing so far} */
    public static ApprovalBuilder builder() {
        return new ApprovalBuilder();
    }

    /**
     * {@return this with some parts changed, itself untouched}
     *
     * @param change tells a builder, which begins with what this one says, what shall be different
     */
    public Approval with(Consumer<ApprovalBuilder> change) {
        ApprovalBuilder builder = new ApprovalBuilder(this);
        change.accept(builder);
        return builder.build();
    }
}
