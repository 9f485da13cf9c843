package io.retailsync.model;

/**
 * One fault found in data, said so that a person can act on it.
 *
 * @param code stable code: that of the invariant, such as {@code O1}, or lower case with dashes
 * @param path the offending attribute path
 * @param message what was expected and what was found; never personal data
 * @param severity whether the data are refused
 */
public record Finding(String code, String path, String message, Severity severity) {

    /**
     * A fault for which the data are refused.
     *
     * @param code stable code, lower case with dashes
     * @param path the offending attribute path
     * @param message what was expected and what was found; never personal data
     */
    public Finding(String code, String path, String message) {
        this(code, path, message, Severity.REJECT);
    }

    /** {@return whether the data are refused for it} */
    public boolean refuses() {
        return severity == Severity.REJECT;
    }
}
