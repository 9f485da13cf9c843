package io.retailsync.model.consent;

import io.retailsync.model.event.Modelled;
import java.util.List;

/** The kinds of record of consent. What changes for a person is told by the events of {@code party}: a record is an act, and never changes. */
public final class Consents {

    private Consents() {}

    /** {@return the kinds of record of consent} */
    public static List<Modelled<?>> entities() {
        return List.of(Modelled.quiet(ConsentRecordPaths.TYPE));
    }
}
