package io.retailsync.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.Finding;
import io.retailsync.model.SchemaVersion;
import io.vavr.control.Validation;
import java.util.List;

/**
 * Reads every version of one kind of document that was ever written: older ones step by step through upcasters, newer minor ones as they
 * are, because unknown members are skipped. A newer major version is refused.
 *
 * <p>Immutable, safe for concurrent use.
 *
 * @param <T> the record
 */
public final class DocumentHistory<T extends Record> {

    private final Class<T> type;
    private final SchemaVersion current;
    private final List<Upcaster> steps;

    private DocumentHistory(Class<T> type, SchemaVersion current, List<Upcaster> steps) {
        this.type = type;
        this.current = current;
        this.steps = List.copyOf(steps);
    }

    /**
     * The history of a record, whose current version is what {@link SchemaVersion#of} says.
     *
     * @param type the record
     * @param steps oldest first, each beginning where the one before ends, the last one ending at the current major version
     * @param <T> the record
     * @return the history
     * @throws IllegalArgumentException where the steps have a gap
     */
    public static <T extends Record> DocumentHistory<T> of(Class<T> type, List<Upcaster> steps) {
        return of(type, SchemaVersion.of(type), steps);
    }

    static <T extends Record> DocumentHistory<T> of(Class<T> type, SchemaVersion current, List<Upcaster> steps) {
        for (int i = 0; i < steps.size(); i++) {
            SchemaVersion reached = steps.get(i).to();
            boolean joined = i + 1 < steps.size()
                    ? steps.get(i + 1).from().equals(reached)
                    : reached.major() == current.major() && reached.compareTo(current) <= 0;
            if (!joined) {
                throw new IllegalArgumentException(
                        type.getSimpleName() + " " + current + ": no step follows " + reached);
            }
        }
        return new DocumentHistory<>(type, current, steps);
    }

    /**
     * {@return what a document says, or every fault found in it}
     *
     * @param json as it was written
     * @param written the version in which it was written
     */
    public Validation<List<Finding>, T> read(String json, SchemaVersion written) {
        return readable(json, written).flatMap(tree -> ModelJson.standard().decode(upcast(tree, written), type));
    }

    private Validation<List<Finding>, JsonNode> readable(String json, SchemaVersion written) {
        if (written.major() > current.major()) {
            return Validation.invalid(
                    List.of(unreadable(written, "a version up to " + current.major() + ".x: update this library")));
        }
        if (written.compareTo(oldest()) < 0) {
            return Validation.invalid(List.of(unreadable(written, "a version from " + oldest() + " on")));
        }
        return ModelJson.standard().parse(json);
    }

    /**
     * {@return what a document says, with what it says beyond the model, or every fault found in it}
     *
     * @param json as it was written
     * @param written the version in which it was written
     */
    public Validation<List<Finding>, Document<T>> document(String json, SchemaVersion written) {
        return readable(json, written).flatMap(tree -> ModelJson.standard().document(upcast(tree, written), type));
    }

    /**
     * {@return the document in the form of the current major version; {@code document} stays as it is}
     *
     * @param document of any version from the oldest on
     * @param written the version in which it was written
     */
    public JsonNode upcast(JsonNode document, SchemaVersion written) {
        JsonNode form = document.deepCopy();
        for (Upcaster step : steps) {
            if (step.to().compareTo(written) > 0) {
                form = step.step().apply(form);
            }
        }
        return form;
    }

    private SchemaVersion oldest() {
        return steps.isEmpty()
                ? new SchemaVersion(current.major(), 0, 0)
                : steps.get(0).from();
    }

    private Finding unreadable(SchemaVersion written, String readable) {
        return new Finding(
                "version", "", type.getSimpleName() + ": found version " + written + "; expected " + readable);
    }
}
