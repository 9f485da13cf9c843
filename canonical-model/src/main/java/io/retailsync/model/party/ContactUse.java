package io.retailsync.model.party;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.P1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.MergeRule.MOST_RECENT_VERIFIED;
import static io.retailsync.model.Owner.COM;
import static io.retailsync.model.Owner.CRM;
import static io.retailsync.model.Owner.POS;

import io.retailsync.model.Attribute;
import io.retailsync.model.Required;
import io.retailsync.model.time.Validity;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a contact point is for and how far it is to be trusted.
 *
 * @param id which contact point of its customer
 * @param purposes what it may be used for
 * @param primary whether it is the first of its kind for these purposes
 * @param verification that it was found to be right; absent where nobody looked
 * @param validity when it holds; absent for always
 */
public record ContactUse(
        @Attribute(
                value = P1,
                owner = {CRM, COM, POS},
                merge = IMMUTABLE)
        @Size(min = 1, max = 64)
        String id,

        @Attribute(
                value = C1,
                owner = {CRM, COM, POS})
        @Size(max = 10)
        Set<ContactPurpose> purposes,

        @Attribute(
                value = C1,
                owner = {CRM, COM, POS})
        boolean primary,

        @Attribute(
                value = C1,
                owner = {CRM, COM, POS},
                merge = MOST_RECENT_VERIFIED)
        @Nullable
        Verification verification,

        @Attribute(
                value = C1,
                owner = {CRM, COM, POS})
        @Nullable
        Validity validity) {

    /**
     * Refuses missing parts, copies the collections.
     *
     * @param id which contact point of its customer
     * @param purposes what it may be used for
     * @param primary whether it is the first of its kind for these purposes
     * @param verification that it was found to be right; absent where nobody looked
     * @param validity when it holds; absent for always
     */
    public ContactUse {
        Required.present("id", id);
        purposes = Set.copyOf(purposes);
    }
}
