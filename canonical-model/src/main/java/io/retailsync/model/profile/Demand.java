package io.retailsync.model.profile;

/** In which way a target wants something of an attribute. */
public enum Demand {
    /** There has to be a value; a list may not be empty. Nothing is asked of the parts of what is absent. */
    REQUIRED,
    /** The text has at most so many characters. */
    MAX_LENGTH,
    /** The list has at most so many elements. */
    MAX_SIZE,
    /** The value is one of those for which the target has a code. */
    CODE_MAP,
    /** The text is one line without control characters. */
    SINGLE_LINE,
    /** No attribute of the record: the host has to configure it, and it has at most so many characters. */
    CONFIGURED
}
