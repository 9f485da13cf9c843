package io.retailsync.model.consent;

/** How a person opted in. */
public enum OptInLevel {
    /** By one act, such as a ticked box. */
    SINGLE,
    /** By a second act as well, such as a link in a mail; counts only once that is done. */
    DOUBLE,
    /** Nobody knows how; lifts no refusal. */
    UNKNOWN
}
