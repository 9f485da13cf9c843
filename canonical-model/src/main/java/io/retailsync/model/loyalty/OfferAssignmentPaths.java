package io.retailsync.model.loyalty;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link OfferAssignment}. Generated from the record; a test keeps it current. */
public final class OfferAssignmentPaths {

    /** The whole record. */
    public static final AttributePath<OfferAssignment, OfferAssignment> ROOT =
            AttributePath.root(OfferAssignment.class);

    /** {@link OfferAssignment#campaign()}. */
    public static final AttributePath<OfferAssignment, ExternalRef> CAMPAIGN =
            AttributePath.of(OfferAssignment.class, "campaign", it -> Optional.of(it.campaign()));

    /** {@link OfferAssignment#customer()}. */
    public static final AttributePath<OfferAssignment, ExternalRef> CUSTOMER =
            AttributePath.of(OfferAssignment.class, "customer", it -> Optional.of(it.customer()));

    /** {@link OfferAssignment#promotion()}. */
    public static final AttributePath<OfferAssignment, ExternalRef> PROMOTION =
            AttributePath.of(OfferAssignment.class, "promotion", it -> Optional.of(it.promotion()));

    /** {@link OfferAssignment#code()}. */
    public static final AttributePath<OfferAssignment, String> CODE =
            AttributePath.of(OfferAssignment.class, "code", it -> Optional.ofNullable(it.code()));

    /** {@link OfferAssignment#sentAt()}. */
    public static final AttributePath<OfferAssignment, Instant> SENT_AT =
            AttributePath.of(OfferAssignment.class, "sentAt", it -> Optional.of(it.sentAt()));

    /** {@link OfferAssignment#eligibleUntil()}. */
    public static final AttributePath<OfferAssignment, Instant> ELIGIBLE_UNTIL =
            AttributePath.of(OfferAssignment.class, "eligibleUntil", it -> Optional.ofNullable(it.eligibleUntil()));

    /** {@link OfferAssignment#redeemedAt()}. */
    public static final AttributePath<OfferAssignment, Instant> REDEEMED_AT =
            AttributePath.of(OfferAssignment.class, "redeemedAt", it -> Optional.ofNullable(it.redeemedAt()));

    /** {@link OfferAssignment#status()}. */
    public static final AttributePath<OfferAssignment, Coded<OfferStatus>> STATUS =
            AttributePath.of(OfferAssignment.class, "status", it -> Optional.of(it.status()));

    /** The kind of record. */
    public static final EntityType<OfferAssignment> TYPE = EntityType.of(
            "offer-assignment",
            OfferAssignment.class,
            List.of(CAMPAIGN, CUSTOMER, PROMOTION, CODE, SENT_AT, ELIGIBLE_UNTIL, REDEEMED_AT, STATUS));

    private OfferAssignmentPaths() {}
}
