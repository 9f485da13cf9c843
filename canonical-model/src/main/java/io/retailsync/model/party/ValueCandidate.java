package io.retailsync.model.party;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.COMPUTED;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Required;
import java.time.Instant;

/**
 * What one system has for an attribute. The value itself stays in its record.
 *
 * @param source whose value it is
 * @param observedAt when it was seen
 */
public record ValueCandidate(
        @Attribute(value = C1, owner = INT, merge = COMPUTED)
        ExternalRef source,

        @Attribute(value = C1, owner = INT, merge = COMPUTED)
        Instant observedAt) {

    /**
     * Refuses missing parts.
     *
     * @param source whose value it is
     * @param observedAt when it was seen
     */
    public ValueCandidate {
        Required.present("source", source);
        Required.present("observedAt", observedAt);
    }
}
