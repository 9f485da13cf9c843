package io.retailsync.model.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.SchemaVersion;
import io.retailsync.model.json.Upcaster;
import io.retailsync.model.schema.ChangeKind.Level;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lets a schema change only as far as its version says so. */
final class CompatibilityGate {

    private CompatibilityGate() {}

    /**
     * {@return why {@code now} may not follow {@code before}, with what to do about it; empty where it may}
     *
     * @param steps the upcasters of the record
     */
    static Optional<String> complaint(JsonNode before, JsonNode now, List<Upcaster> steps) {
        SchemaVersion was = version(before);
        SchemaVersion is = version(now);
        List<SchemaChange> changes = SchemaComparison.of(before, now);
        SchemaVersion least = changes.stream()
                .map(change -> change.kind().level())
                .min(Level::compareTo)
                .map(level -> after(was, level))
                .orElse(was);
        boolean major = least.major() > was.major();
        if (is.compareTo(least) < 0) {
            return Optional.of(what(now) + was + " became " + is + ", needs at least " + least
                    + ". Take the changes back, or raise @Versioned of the record"
                    + (major ? " and add an Upcaster for what was written before" : "")
                    + ":\n"
                    + changes.stream().map(SchemaChange::toString).collect(Collectors.joining("\n")));
        }
        return is.major() == was.major() || steps.stream().anyMatch(step -> leads(step, was))
                ? Optional.empty()
                : Optional.of(what(now) + was + " became " + is + ", and what was written in version " + was
                        + " has no reader. Add an Upcaster from it to DocumentHistories");
    }

    private static boolean leads(Upcaster step, SchemaVersion was) {
        return step.from().compareTo(was) <= 0 && step.to().major() == was.major() + 1;
    }

    private static String what(JsonNode schema) {
        return schema.path("title").asText("schema") + " ";
    }

    /** {@return the version that a schema carries in its id} */
    static SchemaVersion version(JsonNode schema) {
        String id = schema.get("$id").textValue();
        return SchemaVersion.parse(id.substring(id.lastIndexOf(':') + 1));
    }

    /** {@return the least version that may follow {@code was}; words may change under one version} */
    static SchemaVersion after(SchemaVersion was, Level level) {
        return switch (level) {
            case MAJOR -> new SchemaVersion(was.major() + 1, 0, 0);
            case MINOR -> new SchemaVersion(was.major(), was.minor() + 1, 0);
            case PATCH -> was;
        };
    }
}
