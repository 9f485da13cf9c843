package io.retailsync.api;

/** A configuration that can't work. The message says what is wrong and what to write instead. */
public final class ConfigurationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Says why.
     *
     * @param message what is wrong, and what to write instead
     */
    public ConfigurationRefused(String message) {
        super(message);
    }
}
