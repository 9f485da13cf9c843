package io.retailsync.model.catalogue;

import io.retailsync.model.Severity;

/**
 * A record that breaks nothing, and the same with one thing wrong.
 *
 * @param code of the invariant that has to find it
 * @param severity of that invariant
 * @param sound breaks nothing
 * @param broken breaks this one
 * @param path of the finding
 */
record InvariantCase<A extends Record>(String code, Severity severity, A sound, A broken, String path) {

    static <A extends Record> InvariantCase<A> refused(String code, A sound, A broken, String path) {
        return new InvariantCase<>(code, Severity.REJECT, sound, broken, path);
    }

    static <A extends Record> InvariantCase<A> told(String code, A sound, A broken, String path) {
        return new InvariantCase<>(code, Severity.EXCEPTION, sound, broken, path);
    }

    @Override
    public String toString() {
        return sound.getClass().getSimpleName() + " " + code + " " + severity;
    }
}
