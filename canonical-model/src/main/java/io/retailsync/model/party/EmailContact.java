package io.retailsync.model.party;

import static io.retailsync.model.DataClass.P2;
import static io.retailsync.model.MergeRule.MOST_RECENT_VERIFIED;
import static io.retailsync.model.Owner.COM;
import static io.retailsync.model.Owner.CRM;
import static io.retailsync.model.Owner.POS;

import io.retailsync.model.Attribute;
import io.retailsync.model.EmailAddress;
import io.retailsync.model.Required;

/**
 * Where somebody is written to.
 *
 * @param use what it is for
 * @param address the address
 */
public record EmailContact(
        @Attribute(
                value = P2,
                owner = {CRM, COM, POS})
        ContactUse use,

        @Attribute(
                value = P2,
                owner = {CRM, COM, POS},
                merge = MOST_RECENT_VERIFIED)
        EmailAddress address)
        implements ContactPoint {

    /**
     * Refuses missing parts.
     *
     * @param use what it is for
     * @param address the address
     */
    public EmailContact {
        Required.present("use", use);
        Required.present("address", address);
    }
}
