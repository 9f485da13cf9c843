package io.retailsync.model.party;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.Owner.CRM;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.Required;
import java.time.Instant;

/**
 * That a contact point was found to be right.
 *
 * @param method how
 * @param at when
 */
public record Verification(
        @Attribute(value = C1, owner = CRM) Coded<VerificationMethod> method,

        @Attribute(value = C1, owner = CRM) Instant at) {

    /**
     * Refuses missing parts.
     *
     * @param method how
     * @param at when
     */
    public Verification {
        Required.present("method", method);
        Required.present("at", at);
    }
}
