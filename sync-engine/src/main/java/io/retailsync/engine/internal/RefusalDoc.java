package io.retailsync.engine.internal;

/**
 * A command that was refused, which proves that it did not happen: sent once more, it is of a new generation and gets a new key, because
 * vendors remember refusals under the old one.
 *
 * @param generation the one to begin with
 * @param code the refusal's code
 * @param message the refusal's message
 */
record RefusalDoc(int generation, String code, String message) {

    /** The state of the row; a command that happened has the hash of its bytes there. */
    static final String STATE = "REFUSED";
}
