package io.retailsync.model.party;

import io.retailsync.model.ExternalRef;
import java.util.List;

/**
 * A customer, and those above it from the nearest on: input of {@link AccountFamilyRules}.
 *
 * @param customer whose family it is, as its source names it
 * @param above the one above it, the one above that, and so on
 */
public record AccountFamily(ExternalRef customer, List<ExternalRef> above) {

    /**
     * Copies the lists.
     *
     * @param customer whose family it is, as its source names it
     * @param above the one above it, the one above that, and so on
     */
    public AccountFamily {
        above = List.copyOf(above);
    }
}
