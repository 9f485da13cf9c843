package io.retailsync.model.party;

import static io.retailsync.model.DataClass.P2;
import static io.retailsync.model.MergeRule.MOST_RECENT_VERIFIED;
import static io.retailsync.model.Owner.COM;
import static io.retailsync.model.Owner.CRM;
import static io.retailsync.model.Owner.POS;

import io.retailsync.model.Attribute;
import io.retailsync.model.PhoneNumber;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * Where somebody is called.
 *
 * @param use what it is for
 * @param number the number
 * @param capabilities what the telephone can do
 */
public record PhoneContact(
        @Attribute(
                value = P2,
                owner = {CRM, COM, POS})
        ContactUse use,

        @Attribute(
                value = P2,
                owner = {CRM, COM, POS},
                merge = MOST_RECENT_VERIFIED)
        PhoneNumber number,

        @Attribute(
                value = P2,
                owner = {CRM, COM, POS})
        @Size(max = 10)
        Set<PhoneCapability> capabilities)
        implements ContactPoint {

    /**
     * Refuses missing parts, copies the collections.
     *
     * @param use what it is for
     * @param number the number
     * @param capabilities what the telephone can do
     */
    public PhoneContact {
        Required.present("use", use);
        Required.present("number", number);
        capabilities = Set.copyOf(capabilities);
    }

    @Override
    public String toString() {
        return "PhoneContact[***]";
    }
}
