package io.retailsync.model.schema;

import io.retailsync.model.schema.ChangeKind.Level;

/**
 * What may happen to the events of the library. The major version of an event is part of its name (canonical-model 11), so that what is
 * broken under a name that stays can't be made good by any number: it wants a new name.
 */
enum EventChangeKind {
    // The list of events
    EVENT_ADDED(Level.MINOR, false),
    EVENT_SUCCEEDED(Level.MAJOR, false),
    EVENT_RENAMED(Level.MAJOR, false),
    EVENT_REMOVED(Level.MAJOR, false),
    // What is told
    PAYLOAD_CHANGED(Level.MAJOR, true),
    PAYLOAD_MAJOR_RAISED(Level.MAJOR, true),
    PAYLOAD_VERSION_LOWERED(Level.MAJOR, true),
    // How it is told
    PARTITION_CHANGED(Level.MAJOR, true),
    IDEMPOTENCY_CHANGED(Level.MAJOR, true),
    ORIGIN_CHANGED(Level.MAJOR, true),
    // To tell sooner, or to treat as more sensitive, breaks nobody
    DELIVERY_SLOWED(Level.MAJOR, true),
    DELIVERY_HASTENED(Level.MINOR, false),
    CLASS_WEAKENED(Level.MAJOR, true),
    CLASS_TIGHTENED(Level.MINOR, false);

    private final Level level;
    private final boolean wantsNewName;

    EventChangeKind(Level level, boolean wantsNewName) {
        this.level = level;
        this.wantsNewName = wantsNewName;
    }

    /** {@return the part of the version of the list of events that has to be raised at least} */
    Level level() {
        return level;
    }

    /** {@return whether the change breaks what the event's name has promised} */
    boolean wantsNewName() {
        return wantsNewName;
    }
}
