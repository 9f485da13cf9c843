package io.retailsync.model.party;

import static io.retailsync.model.DataClass.P2;
import static io.retailsync.model.MergeRule.MOST_RECENT_VERIFIED;
import static io.retailsync.model.Owner.COM;
import static io.retailsync.model.Owner.CRM;
import static io.retailsync.model.Owner.POS;

import io.retailsync.model.Attribute;
import io.retailsync.model.PersonalText;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;

/**
 * How a network knows somebody.
 *
 * @param use what it is for
 * @param network which network
 * @param account the name there
 */
public record SocialContact(
        @Attribute(
                value = P2,
                owner = {CRM, COM, POS})
        ContactUse use,

        @Attribute(value = P2, owner = CRM) @Size(min = 1, max = 64)
        String network,

        @Attribute(value = P2, owner = CRM, merge = MOST_RECENT_VERIFIED)
        PersonalText account)
        implements ContactPoint {

    /**
     * Refuses missing parts.
     *
     * @param use what it is for
     * @param network which network
     * @param account the name there
     */
    public SocialContact {
        Required.present("use", use);
        Required.present("network", network);
        Required.present("account", account);
    }

    @Override
    public String toString() {
        return "SocialContact[***]";
    }
}
