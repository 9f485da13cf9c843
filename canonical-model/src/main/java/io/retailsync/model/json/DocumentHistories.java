package io.retailsync.model.json;

import io.retailsync.model.SchemaVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The one register of upcasters, by record: whoever reads documents of older versions asks here. A record that is absent was written in
 * one major version only. Every version that was ever written is read (canonical-model 11), so a record of a later major version has a step
 * from each one before, beginning with 1.0.0; without them it has no history, and asking for it fails.
 *
 * <p>Immutable, safe for concurrent use; {@link #with} returns a copy.
 */
public final class DocumentHistories {

    private static final SchemaVersion FIRST = new SchemaVersion(1, 0, 0);

    /** Here a breaking change of a record of this library gets its step, beside its {@code @Versioned}. */
    private static final DocumentHistories STANDARD = new DocumentHistories(Map.of());

    private final Map<Class<? extends Record>, List<Upcaster>> steps;

    private DocumentHistories(Map<Class<? extends Record>, List<Upcaster>> steps) {
        this.steps = Map.copyOf(steps);
        this.steps.keySet().forEach(this::of);
    }

    /** {@return the steps of the records of this library} */
    public static DocumentHistories standard() {
        return STANDARD;
    }

    /**
     * {@return these, with the steps of one record more}
     *
     * @param record such as a record of the host's own
     * @param upcasters oldest first, each beginning where the one before ends
     * @throws IllegalArgumentException where they don't lead from 1.0.0 to the record's major version
     */
    public DocumentHistories with(Class<? extends Record> record, List<Upcaster> upcasters) {
        Map<Class<? extends Record>, List<Upcaster>> more = new LinkedHashMap<>(steps);
        more.put(record, List.copyOf(upcasters));
        return new DocumentHistories(more);
    }

    /**
     * {@return the steps of a record, oldest first; none where it has one major version}
     *
     * @param record an entity or the payload of an event
     */
    public List<Upcaster> steps(Class<? extends Record> record) {
        return steps.getOrDefault(record, List.of());
    }

    /**
     * {@return how documents of a record are read, of every version}
     *
     * @param record an entity or the payload of an event
     * @param <T> the record
     * @throws IllegalArgumentException where a step is missing between two of its major versions
     */
    public <T extends Record> DocumentHistory<T> of(Class<T> record) {
        List<Upcaster> ofRecord = steps(record);
        SchemaVersion current = SchemaVersion.of(record);
        SchemaVersion begins = FIRST;
        for (Upcaster step : ofRecord) {
            if (!step.from().equals(begins) || step.to().major() != begins.major() + 1) {
                throw missing(record, current, begins);
            }
            begins = step.to();
        }
        if (begins.major() != current.major()) {
            throw missing(record, current, begins);
        }
        return DocumentHistory.of(record, ofRecord);
    }

    private static IllegalArgumentException missing(Class<?> record, SchemaVersion current, SchemaVersion from) {
        return new IllegalArgumentException(record.getSimpleName() + " is written in version " + current
                + ", and no Upcaster leads from " + from + " to " + (from.major() + 1)
                + ".0.0: what was written before has no reader. Add the step to DocumentHistories");
    }
}
