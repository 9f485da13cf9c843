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
 * A device that shows messages.
 *
 * @param use what it is for
 * @param application which application
 * @param token how the device is reached
 */
public record PushContact(
        @Attribute(
                value = P2,
                owner = {CRM, COM, POS})
        ContactUse use,

        @Attribute(value = P2, owner = CRM) @Size(min = 1, max = 64)
        String application,

        @Attribute(value = P2, owner = CRM, merge = MOST_RECENT_VERIFIED)
        PersonalText token)
        implements ContactPoint {

    /**
     * Refuses missing parts.
     *
     * @param use what it is for
     * @param application which application
     * @param token how the device is reached
     */
    public PushContact {
        Required.present("use", use);
        Required.present("application", application);
        Required.present("token", token);
    }

    @Override
    public String toString() {
        return "PushContact[***]";
    }
}
