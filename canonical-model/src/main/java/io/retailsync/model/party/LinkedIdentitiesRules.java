package io.retailsync.model.party;

import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.HashMap;
import java.util.Map;

/** What has to hold of all links together. {@code K5} is ours. */
public final class LinkedIdentitiesRules {

    /** The rules. */
    public static final Rules<LinkedIdentities> ALL = Rules.<LinkedIdentities>of(LinkedIdentities.class)
            .reject("K5", "No record of a system is for certain that of two customers.", LinkedIdentitiesRules::owned)
            .build();

    private LinkedIdentitiesRules() {}

    private static void owned(LinkedIdentities identities, Breaches breaches) {
        Map<ExternalRef, Key> owners = new HashMap<>();
        for (int i = 0; i < identities.links().size(); i++) {
            IdentityLink link = identities.links().get(i);
            if (link.status().is(LinkStatus.CONFIRMED)) {
                Key owner = owners.putIfAbsent(link.ref(), link.customer());
                if (owner != null && !owner.equals(link.customer())) {
                    breaches.add("links[" + i + "].customer", owner, link.customer());
                }
            }
        }
    }
}
