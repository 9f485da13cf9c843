package io.retailsync.model.service;

import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import io.retailsync.model.code.ActorRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Builder of {@link Approval}, part by part: what is not said is absent, a collection empty. Not thread-safe.
 * Generated from the record; a test keeps it current.
 */
public final class ApprovalBuilder {

    private @Nullable ExternalRef about;
    private @Nullable Coded<ApprovalKind> kind;
    private @Nullable Money amount;
    private @Nullable Money limit;
    private @Nullable ActorRef requestedBy;
    private @Nullable Instant requestedAt;
    private @Nullable Coded<ApprovalStatus> status;
    private @Nullable ActorRef decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String reason;

    ApprovalBuilder() {}

    ApprovalBuilder(Approval begun) {
        about = begun.about();
        kind = begun.kind();
        amount = begun.amount();
        limit = begun.limit();
        requestedBy = begun.requestedBy();
        requestedAt = begun.requestedAt();
        status = begun.status();
        decidedBy = begun.decidedBy();
        decidedAt = begun.decidedAt();
        reason = begun.reason();
    }

    /**
     * {@return this builder}
     *
     * @param about the refund, order or payout
     */
    public ApprovalBuilder about(ExternalRef about) {
        this.about = about;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param kind what is asked for
     */
    public ApprovalBuilder kind(Coded<ApprovalKind> kind) {
        this.kind = kind;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param kind what is asked for
     */
    public ApprovalBuilder kind(ApprovalKind kind) {
        this.kind = Coded.of(kind);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param amount over how much, if it is about money
     */
    public ApprovalBuilder amount(@Nullable Money amount) {
        this.amount = amount;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param limit how much the one who decided may decide
     */
    public ApprovalBuilder limit(@Nullable Money limit) {
        this.limit = limit;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param requestedBy who asked
     */
    public ApprovalBuilder requestedBy(ActorRef requestedBy) {
        this.requestedBy = requestedBy;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param requestedAt when
     */
    public ApprovalBuilder requestedAt(Instant requestedAt) {
        this.requestedAt = requestedAt;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param status how it was decided
     */
    public ApprovalBuilder status(Coded<ApprovalStatus> status) {
        this.status = status;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param status how it was decided
     */
    public ApprovalBuilder status(ApprovalStatus status) {
        this.status = Coded.of(status);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param decidedBy who decided
     */
    public ApprovalBuilder decidedBy(@Nullable ActorRef decidedBy) {
        this.decidedBy = decidedBy;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param decidedAt when
     */
    public ApprovalBuilder decidedAt(@Nullable Instant decidedAt) {
        this.decidedAt = decidedAt;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param reason why, without personal data
     */
    public ApprovalBuilder reason(@Nullable String reason) {
        this.reason = reason;
        return this;
    }

    /**
     * Ends the building; the builder may be used again.
     *
     * @return the record
     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one
     */
    public Approval build() {
        return new Approval(
                Required.given("about", about),
                Required.given("kind", kind),
                amount,
                limit,
                Required.given("requestedBy", requestedBy),
                Required.given("requestedAt", requestedAt),
                Required.given("status", status),
                decidedBy,
                decidedAt,
                reason);
    }
}
