package io.retailsync.model;

/**
 * A value that the model refuses, with the attribute, the shape of what was found and the remedy. The message never holds the value
 * itself, so that it may be logged.
 */
public final class InvalidValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Which attribute or type refused. */
    private final String attribute;

    /**
     * A refusal.
     *
     * @param attribute which attribute or type refused
     * @param found the shape of the value, such as {@code "text of 300 characters"}, never the value
     * @param remedy what would be accepted
     */
    public InvalidValue(String attribute, String found, String remedy) {
        super(attribute + ": found " + found + "; expected " + remedy);
        this.attribute = attribute;
    }

    /** {@return which attribute or type refused} */
    public String attribute() {
        return attribute;
    }
}
