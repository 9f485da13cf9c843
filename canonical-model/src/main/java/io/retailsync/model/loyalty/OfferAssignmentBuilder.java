package io.retailsync.model.loyalty;

import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Required;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Builder of {@link OfferAssignment}, part by part: what is not said is absent, a collection empty. Not thread-safe.
 * Generated from the record; a test keeps it current.
 */
public final class OfferAssignmentBuilder {

    private @Nullable ExternalRef campaign;
    private @Nullable ExternalRef customer;
    private @Nullable ExternalRef promotion;
    private @Nullable String code;
    private @Nullable Instant sentAt;
    private @Nullable Instant eligibleUntil;
    private @Nullable Instant redeemedAt;
    private @Nullable Coded<OfferStatus> status;

    OfferAssignmentBuilder() {}

    OfferAssignmentBuilder(OfferAssignment begun) {
        campaign = begun.campaign();
        customer = begun.customer();
        promotion = begun.promotion();
        code = begun.code();
        sentAt = begun.sentAt();
        eligibleUntil = begun.eligibleUntil();
        redeemedAt = begun.redeemedAt();
        status = begun.status();
    }

    /**
     * {@return this builder}
     *
     * @param campaign the campaign
     */
    public OfferAssignmentBuilder campaign(ExternalRef campaign) {
        this.campaign = campaign;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param customer to whom
     */
    public OfferAssignmentBuilder customer(ExternalRef customer) {
        this.customer = customer;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param promotion what is offered
     */
    public OfferAssignmentBuilder promotion(ExternalRef promotion) {
        this.promotion = promotion;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param code the customer's own code, if there is one
     */
    public OfferAssignmentBuilder code(@Nullable String code) {
        this.code = code;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param sentAt when it was made
     */
    public OfferAssignmentBuilder sentAt(Instant sentAt) {
        this.sentAt = sentAt;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param eligibleUntil until when it can be used
     */
    public OfferAssignmentBuilder eligibleUntil(@Nullable Instant eligibleUntil) {
        this.eligibleUntil = eligibleUntil;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param redeemedAt when it was used
     */
    public OfferAssignmentBuilder redeemedAt(@Nullable Instant redeemedAt) {
        this.redeemedAt = redeemedAt;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param status where it stands
     */
    public OfferAssignmentBuilder status(Coded<OfferStatus> status) {
        this.status = status;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param status where it stands
     */
    public OfferAssignmentBuilder status(OfferStatus status) {
        this.status = Coded.of(status);
        return this;
    }

    /**
     * Ends the building; the builder may be used again.
     *
     * @return the record
     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one
     */
    public OfferAssignment build() {
        return new OfferAssignment(
                Required.given("campaign", campaign),
                Required.given("customer", customer),
                Required.given("promotion", promotion),
                code,
                Required.given("sentAt", sentAt),
                eligibleUntil,
                redeemedAt,
                Required.given("status", status));
    }
}
