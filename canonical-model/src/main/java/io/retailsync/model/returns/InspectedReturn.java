package io.retailsync.model.returns;

import io.retailsync.model.Required;
import java.util.List;

/**
 * A return beside what was seen of its goods: input of {@link InspectedReturnRules}.
 *
 * @param assessment what was decided
 * @param inspections in any order; those of other returns and lines count nothing
 */
public record InspectedReturn(ReturnAssessment assessment, List<Inspection> inspections) {

    /**
     * Refuses missing parts, copies the lists.
     *
     * @param assessment what was decided
     * @param inspections in any order; those of other returns and lines count nothing
     */
    public InspectedReturn {
        Required.present("assessment", assessment);
        inspections = List.copyOf(inspections);
    }
}
