package io.retailsync.model.returns;

import io.retailsync.model.Governed;
import io.retailsync.model.Quantity;
import io.retailsync.model.event.DerivedEvents;
import io.retailsync.model.event.LineNote;
import io.retailsync.model.event.LinesNote;
import java.util.List;

/** What follows from versions of inspections. */
final class ReturnEvents {

    private ReturnEvents() {}

    static final DerivedEvents<Inspection> OF_INSPECTIONS = DerivedEvents.of(InspectionPaths.TYPE)
            .part("returnLineId", Inspection::line)
            .toldTo(Inspection::returned)
            .appeared(Returns.RETURN_INSPECTED, ReturnEvents::judged);

    /** An inspection judges one piece. */
    private static LinesNote judged(Governed<Inspection> version) {
        Inspection inspection = version.value();
        LineNote line = new LineNote(
                inspection.line(),
                null,
                Quantity.pieces(1),
                null,
                inspection.grade().text());
        return new LinesNote(version.key(), version.version(), null, List.of(line));
    }
}
