package io.retailsync.model.consent;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.P1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.CRM;

import io.retailsync.model.Attribute;
import io.retailsync.model.privacy.Purpose;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a consent is about, and equally what somebody wants to do.
 *
 * @param purpose what for
 * @param channel by which way
 * @param brand whose messages; absent for every brand of the controller
 * @param contactPoint which address or number; absent for all of the person's
 */
public record ConsentScope(
        @Attribute(value = C1, owner = CRM, merge = IMMUTABLE)
        Purpose purpose,

        @Attribute(value = C1, owner = CRM, merge = IMMUTABLE)
        Channel channel,

        @Attribute(value = C1, owner = CRM, merge = IMMUTABLE) @Size(max = 255) @Nullable
        String brand,

        @Attribute(value = P1, owner = CRM, merge = IMMUTABLE) @Size(max = 320) @Nullable
        String contactPoint) {

    /**
     * {@return a scope of all contact points}
     *
     * @param purpose what for
     * @param channel by which way
     * @param brand whose messages
     */
    public static ConsentScope of(Purpose purpose, Channel channel, String brand) {
        return new ConsentScope(purpose, channel, brand, null);
    }

    /**
     * {@return a scope of all brands and contact points}
     *
     * @param purpose what for
     * @param channel by which way
     */
    public static ConsentScope of(Purpose purpose, Channel channel) {
        return new ConsentScope(purpose, channel, null, null);
    }

    /**
     * {@return the same for one address or number}
     *
     * @param id of the contact point
     */
    public ConsentScope at(String id) {
        return new ConsentScope(purpose, channel, brand, id);
    }

    /**
     * {@return whether all of the other scope lies within this one}
     *
     * @param other a scope
     */
    public boolean covers(ConsentScope other) {
        return purpose == other.purpose
                && channel.covers(other.channel)
                && (brand == null || brand.equals(other.brand))
                && (contactPoint == null || contactPoint.equals(other.contactPoint));
    }

    /**
     * {@return whether some of the other scope lies within this one}
     *
     * @param other a scope
     */
    public boolean touches(ConsentScope other) {
        return purpose == other.purpose
                && (channel.covers(other.channel) || other.channel.covers(channel))
                && (brand == null || other.brand == null || brand.equals(other.brand))
                && (contactPoint == null || other.contactPoint == null || contactPoint.equals(other.contactPoint));
    }

    @Override
    public String toString() {
        return purpose + " by " + channel + (brand == null ? "" : " for " + brand)
                + (contactPoint == null ? "" : " at one contact point");
    }
}
