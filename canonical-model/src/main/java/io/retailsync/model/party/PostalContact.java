package io.retailsync.model.party;

import static io.retailsync.model.DataClass.P2;
import static io.retailsync.model.MergeRule.MOST_RECENT_VERIFIED;
import static io.retailsync.model.Owner.COM;
import static io.retailsync.model.Owner.CRM;
import static io.retailsync.model.Owner.POS;

import io.retailsync.model.Attribute;
import io.retailsync.model.PostalAddress;
import io.retailsync.model.Required;

/**
 * Where somebody gets parcels and letters.
 *
 * @param use what it is for
 * @param address the address
 */
public record PostalContact(
        @Attribute(
                value = P2,
                owner = {CRM, COM, POS})
        ContactUse use,

        @Attribute(
                value = P2,
                owner = {CRM, COM, POS},
                merge = MOST_RECENT_VERIFIED)
        PostalAddress address)
        implements ContactPoint {

    /**
     * Refuses missing parts.
     *
     * @param use what it is for
     * @param address the address
     */
    public PostalContact {
        Required.present("use", use);
        Required.present("address", address);
    }
}
