package io.retailsync.model.schema;

import static io.retailsync.model.schema.EventChangeKind.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names every difference between two versions of the list of events. */
final class EventComparison {

    private static final Pattern NAME = Pattern.compile("(.+)\\.v(\\d+)");

    private final List<EventChange> changes = new ArrayList<>();

    private EventComparison() {}

    /** {@return what is different in {@code now}, first of what was there before, by name, then what is new} */
    static List<EventChange> of(Map<String, EventForm> before, Map<String, EventForm> now) {
        EventComparison comparison = new EventComparison();
        Map<String, EventForm> fresh = new TreeMap<>(now);
        fresh.keySet().removeAll(before.keySet());
        new TreeMap<>(before).forEach((name, was) -> {
            EventForm is = now.get(name);
            if (is == null) {
                comparison.gone(name, was, fresh);
            } else {
                comparison.compare(name, was, is);
            }
        });
        fresh.forEach((name, form) -> comparison.add(name, EVENT_ADDED, "is told now"));
        return List.copyOf(comparison.changes);
    }

    /** A name takes its successor from the new ones: one of a later major version, else one that is the same in all but its name. */
    private void gone(String name, EventForm was, Map<String, EventForm> fresh) {
        Optional<String> later = fresh.keySet().stream()
                .filter(other -> stem(other).equals(stem(name)) && major(other) > major(name))
                .findFirst();
        Optional<String> same = fresh.entrySet().stream()
                .filter(other -> other.getValue().equals(was))
                .map(Map.Entry::getKey)
                .findFirst();
        if (later.isPresent()) {
            add(name, EVENT_SUCCEEDED, "is told no more; " + later.get() + " comes after it");
        } else if (same.isPresent()) {
            add(name, EVENT_RENAMED, "is called " + same.get() + " now");
        } else {
            add(name, EVENT_REMOVED, "is told no more");
        }
        later.or(() -> same).ifPresent(fresh::remove);
    }

    private void compare(String name, EventForm was, EventForm is) {
        payload(name, was, is);
        changed(name, PARTITION_CHANGED, "the key that keeps it in order", was.partition(), is.partition());
        changed(name, IDEMPOTENCY_CHANGED, "the idempotency key", was.once(), is.once());
        changed(name, ORIGIN_CHANGED, "who tells of it", was.origin(), is.origin());
        // both lists go from one end to the other: the last class of delivery waits first, the last class of data is
        // the most sensitive
        int slower = is.delivery().compareTo(was.delivery());
        changed(
                name,
                slower > 0 ? DELIVERY_SLOWED : DELIVERY_HASTENED,
                "the class of delivery",
                was.delivery(),
                is.delivery());
        int stricter = is.dataClass().compareTo(was.dataClass());
        changed(
                name,
                stricter > 0 ? CLASS_TIGHTENED : CLASS_WEAKENED,
                "the class of the data",
                was.dataClass(),
                is.dataClass());
    }

    private void payload(String name, EventForm was, EventForm is) {
        if (!was.payload().equals(is.payload())) {
            changed(name, PAYLOAD_CHANGED, "the payload", was.payload(), is.payload());
        } else if (is.version().major() > was.version().major()) {
            changed(name, PAYLOAD_MAJOR_RAISED, "the payload's version", was.version(), is.version());
        } else if (is.version().compareTo(was.version()) < 0) {
            changed(name, PAYLOAD_VERSION_LOWERED, "the payload's version", was.version(), is.version());
        }
    }

    private void changed(String name, EventChangeKind kind, String words, Object was, Object is) {
        if (!Objects.equals(was, is)) {
            add(name, kind, words + " changed from " + was + " to " + is);
        }
    }

    private void add(String name, EventChangeKind kind, String words) {
        changes.add(new EventChange(name, kind, words));
    }

    private static String stem(String name) {
        Matcher form = NAME.matcher(name);
        return form.matches() ? form.group(1) : name;
    }

    /** {@return the major version that a name carries} */
    static int major(String name) {
        Matcher form = NAME.matcher(name);
        return form.matches() ? Integer.parseInt(form.group(2)) : 0;
    }

    /** {@return the name of the next major version} */
    static String next(String name) {
        return stem(name) + ".v" + (major(name) + 1);
    }
}
