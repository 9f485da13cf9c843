package io.retailsync.model.loyalty;

import static io.retailsync.model.DataClass.C2;
import static io.retailsync.model.DataClass.P1;
import static io.retailsync.model.DataClass.P2;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.CRM;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An offer of a campaign to one customer (canonical-model §5.10).
 *
 * @param campaign the campaign
 * @param customer to whom
 * @param promotion what is offered
 * @param code the customer's own code, if there is one
 * @param sentAt when it was made
 * @param eligibleUntil until when it can be used
 * @param redeemedAt when it was used
 * @param status where it stands
 */
public record OfferAssignment(
        @Attribute(value = C2, owner = CRM, merge = IMMUTABLE)
        ExternalRef campaign,

        @Attribute(value = P1, owner = CRM, merge = IMMUTABLE)
        ExternalRef customer,

        @Attribute(value = C2, owner = CRM, merge = IMMUTABLE)
        ExternalRef promotion,

        @Attribute(value = P1, owner = CRM, merge = IMMUTABLE) @Size(min = 1, max = 64) @Nullable
        String code,

        @Attribute(value = P2, owner = CRM, merge = IMMUTABLE)
        Instant sentAt,

        @Attribute(value = P2, owner = CRM) @Nullable Instant eligibleUntil,

        @Attribute(value = P2, owner = CRM) @Nullable Instant redeemedAt,

        @Attribute(value = P2, owner = CRM) Coded<OfferStatus> status) {

    /**
     * Refuses missing parts.
     *
     * @param campaign the campaign
     * @param customer to whom
     * @param promotion what is offered
     * @param code the customer's own code, if there is one
     * @param sentAt when it was made
     * @param eligibleUntil until when it can be used
     * @param redeemedAt when it was used
     * @param status where it stands
     */
    public OfferAssignment {
        Required.present("campaign", campaign);
        Required.present("customer", customer);
        Required.present("promotion", promotion);
        Required.present("sentAt", sentAt);
        Required.present("status", status);
    }

    /** {@return a builder that was told nothing so far} */
    public static OfferAssignmentBuilder builder() {
        return new OfferAssignmentBuilder();
    }

    /**
     * {@return this with some parts changed, itself untouched}
     *
     * @param change tells a builder, which begins with what this one says, what shall be different
     */
    public OfferAssignment with(Consumer<OfferAssignmentBuilder> change) {
        OfferAssignmentBuilder builder = new OfferAssignmentBuilder(this);
        change.accept(builder);
        return builder.build();
    }

    @Override
    public String toString() {
        return "OfferAssignment[***]";
    }
}
