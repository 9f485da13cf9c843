package io.retailsync.model.party;

import java.util.List;

/**
 * All links of one tenant: input of {@link LinkedIdentitiesRules}.
 *
 * @param links in any order
 */
public record LinkedIdentities(List<IdentityLink> links) {

    /**
     * Copies the lists.
     *
     * @param links in any order
     */
    public LinkedIdentities {
        links = List.copyOf(links);
    }
}
