package io.retailsync.model.party;

import static io.retailsync.model.DataClass.P1;
import static io.retailsync.model.MergeRule.COMPUTED;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.Required;
import io.retailsync.model.money.Percentage;
import jakarta.validation.constraints.Size;

/**
 * What two records have in common, and how much it says.
 *
 * @param name such as {@code email}; never the value
 * @param score how well they fit, at most 100
 */
public record MatchFeature(
        @Attribute(value = P1, owner = INT, merge = COMPUTED) @Size(min = 1, max = 64)
        String name,

        @Attribute(value = P1, owner = INT, merge = COMPUTED)
        Percentage score) {

    /**
     * Refuses missing parts.
     *
     * @param name such as {@code email}; never the value
     * @param score how well they fit, at most 100
     */
    public MatchFeature {
        Required.present("name", name);
        Required.present("score", score);
    }
}
