package io.retailsync.model.loyalty;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.P1;
import static io.retailsync.model.MergeRule.COMPUTED;
import static io.retailsync.model.Owner.LOY;

import io.retailsync.model.Attribute;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/**
 * How many points of one kind a member has.
 *
 * @param pointsCurrency which points, such as bonus or status points
 * @param points whole points
 */
public record PointsBalance(
        @Attribute(value = C1, owner = LOY) @Size(min = 1, max = 32)
        String pointsCurrency,

        @Attribute(value = P1, owner = LOY, merge = COMPUTED) @Min(0)
        long points) {

    /**
     * Refuses missing parts.
     *
     * @param pointsCurrency which points, such as bonus or status points
     * @param points whole points
     */
    public PointsBalance {
        Required.present("pointsCurrency", pointsCurrency);
    }
}
