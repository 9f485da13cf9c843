package io.retailsync.model.consent;

import io.retailsync.model.Required;
import java.time.Instant;
import java.util.Set;

/**
 * Something that is about to be done with a person's data: input of {@link ConsentUseRules}.
 *
 * @param ledger the person's records
 * @param scope what is to be done
 * @param at when
 * @param doubleOptIn jurisdictions in which a consent counts only if it was confirmed
 */
public record ConsentUse(ConsentLedger ledger, ConsentScope scope, Instant at, Set<String> doubleOptIn) {

    /**
     * Refuses missing parts, copies the set.
     *
     * @param ledger the person's records
     * @param scope what is to be done
     * @param at when
     * @param doubleOptIn jurisdictions in which a consent counts only if it was confirmed
     */
    public ConsentUse {
        Required.present("ledger", ledger);
        Required.present("scope", scope);
        Required.present("at", at);
        doubleOptIn = Set.copyOf(doubleOptIn);
    }
}
