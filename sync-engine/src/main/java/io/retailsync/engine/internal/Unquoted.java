package io.retailsync.engine.internal;

import org.jspecify.annotations.Nullable;

/**
 * What somebody else's code threw, as it may stand in a log: which exceptions and where, and none of their words, which may quote data. Only made
 * to be logged.
 */
final class Unquoted extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 10;

    private Unquoted(Throwable thrown, @Nullable Throwable cause) {
        super(thrown.getClass().getName(), cause);
        setStackTrace(thrown.getStackTrace());
    }

    /** {@return the same places under the same names} */
    static Unquoted of(Throwable thrown) {
        return of(thrown, DEEPEST);
    }

    private static Unquoted of(Throwable thrown, int deep) {
        Throwable cause = thrown.getCause();
        return new Unquoted(thrown, cause == null || deep == 0 ? null : of(cause, deep - 1));
    }
}
