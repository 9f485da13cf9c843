package io.retailsync.model.party;

import java.util.List;

/**
 * What several systems say of one consent, where nobody knows which of them is newest, and what became of it: input of {@link
 * ConsentClaimsRules}.
 *
 * @param said by the systems
 * @param merged what holds
 */
public record ConsentClaims(List<Consent> said, Consent merged) {

    /**
     * Copies the list.
     *
     * @param said by the systems
     * @param merged what holds
     */
    public ConsentClaims {
        said = List.copyOf(said);
    }
}
