package io.retailsync.model.schema;

/**
 * One difference between two versions of the list of events, in words.
 *
 * @param event the name of the event as it was; of one that is new, its name
 * @param kind what happened
 * @param words the same, with both sides
 */
record EventChange(String event, EventChangeKind kind, String words) {

    @Override
    public String toString() {
        return event + ": " + words + " [" + kind + ", " + kind.level()
                + (kind.wantsNewName() ? ": breaks who listens under this name" : "") + "]";
    }
}
