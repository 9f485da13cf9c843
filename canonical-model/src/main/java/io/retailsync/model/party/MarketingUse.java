package io.retailsync.model.party;

import io.retailsync.model.Required;
import java.time.Instant;

/**
 * A mailing that is about to go to somebody: input of {@link MarketingUseRules}.
 *
 * @param customer to whom
 * @param at when
 */
public record MarketingUse(Customer customer, Instant at) {

    /**
     * Refuses missing parts.
     *
     * @param customer to whom
     * @param at when
     */
    public MarketingUse {
        Required.present("customer", customer);
        Required.present("at", at);
    }
}
