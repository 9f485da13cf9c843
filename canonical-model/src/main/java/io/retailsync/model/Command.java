package io.retailsync.model;

/**
 * Something that one target is told to do once, frozen when it was decided. Implementations are records; what they hold is all that a
 * connector needs beside references.
 */
public interface Command {

    /** {@return the record that this is about: commands and states of one key reach one target in order} */
    Key subject();
}
