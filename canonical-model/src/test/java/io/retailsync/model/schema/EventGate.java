package io.retailsync.model.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.SchemaVersion;
import io.retailsync.model.schema.ChangeKind.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Lets the events change only as far as their names and the version of their list say so. What breaks an event is told under a new name;
 * that an event came, went or was followed by another is told by the version of the list.
 */
final class EventGate {

    private EventGate() {}

    /** {@return why {@code now} may not follow {@code before}, with what to do about it; empty where it may} */
    static Optional<String> complaint(JsonNode before, JsonNode now) {
        Map<String, EventForm> events = EventForm.read(now);
        List<EventChange> changes = EventComparison.of(EventForm.read(before), events);
        List<EventChange> broken =
                changes.stream().filter(change -> change.kind().wantsNewName()).toList();
        if (!broken.isEmpty()) {
            return Optional.of(
                    "Who listens to an event relies on what is told under its name. Take the changes back, or leave "
                            + "the event as it is and declare what is told from now on under the name of the next major version, with a "
                            + "marker at the change-over:\n"
                            + broken.stream()
                                    .map(change -> change + " -> " + EventComparison.next(change.event()))
                                    .collect(Collectors.joining("\n")));
        }
        SchemaVersion was = version(before);
        SchemaVersion is = version(now);
        SchemaVersion least = changes.stream()
                .map(change -> change.kind().level())
                .min(Level::compareTo)
                .map(level -> CompatibilityGate.after(was, level))
                .orElse(was);
        return is.compareTo(least) >= 0
                ? Optional.empty()
                : Optional.of("The list of events " + was + " became " + is + ", needs at least " + least
                        + ". Take the changes back, or raise EventsDocument.VERSION:\n"
                        + changes.stream().map(EventChange::toString).collect(Collectors.joining("\n")));
    }

    private static SchemaVersion version(JsonNode list) {
        return SchemaVersion.parse(list.path("version").asText());
    }
}
