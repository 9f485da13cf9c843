package io.retailsync.spi;

/** The store can't be used: locked, full, read-only, corrupt, of a newer version, or taken over by another node. The message says what to do. */
public final class StoreUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Says why.
     *
     * @param message what is wrong and what to do
     * @param cause what the medium said
     */
    public StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * Says why.
     *
     * @param message what is wrong and what to do
     */
    public StoreUnavailable(String message) {
        super(message);
    }
}
