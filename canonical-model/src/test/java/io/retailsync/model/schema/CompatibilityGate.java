package io.retailsync.model.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.SchemaVersion;
import io.retailsync.model.schema.ChangeKind.Level;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lets a schema change only as far as its version says so. */
final class CompatibilityGate {

    private CompatibilityGate() {}

    /** {@return why {@code now} may not follow {@code before}, with what to do about it; empty where it may} */
    static Optional<String> complaint(JsonNode before, JsonNode now) {
        SchemaVersion was = version(before);
        SchemaVersion is = version(now);
        List<SchemaChange> changes = SchemaComparison.of(before, now);
        Optional<SchemaVersion> least = changes.stream()
                .map(change -> change.kind().level())
                .filter(level -> level != Level.PATCH) // words may change under one version
                .min(Level::compareTo)
                .map(level -> after(was, level));
        if (least.isEmpty() ? is.compareTo(was) >= 0 : is.compareTo(least.get()) >= 0) {
            return Optional.empty();
        }
        return Optional.of(now.path("title").asText("schema") + " " + was + " became " + is + ", needs at least "
                + least.orElse(was) + ". Take the changes back, or raise @Versioned of the record"
                + (least.filter(version -> version.major() > was.major()).isPresent()
                        ? " and add an Upcaster for what was written before"
                        : "")
                + ":\n"
                + changes.stream().map(SchemaChange::toString).collect(Collectors.joining("\n")));
    }

    /** {@return the version that a schema carries in its id} */
    static SchemaVersion version(JsonNode schema) {
        String id = schema.get("$id").textValue();
        return SchemaVersion.parse(id.substring(id.lastIndexOf(':') + 1));
    }

    /** {@return the least version that may follow {@code was}} */
    static SchemaVersion after(SchemaVersion was, Level level) {
        return level == Level.MAJOR
                ? new SchemaVersion(was.major() + 1, 0, 0)
                : new SchemaVersion(was.major(), was.minor() + 1, 0);
    }
}
