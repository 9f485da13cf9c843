package io.retailsync.simulation;

/** Unwinds the threads of an engine that was stopped dead. An error, because code that survives any exception must not survive this. */
final class Crashed extends Error {

    private static final long serialVersionUID = 1L;

    Crashed() {
        super("the engine was stopped dead", null, false, false);
    }
}
