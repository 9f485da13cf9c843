package io.retailsync.api;

/**
 * Who looks at a case.
 *
 * @param name lower case with dashes, such as {@code finance}
 */
public record Team(String name) {

    /** Those who run the integration; the owner of a case for which nobody else was named. */
    public static final Team INTEGRATION = new Team("integration");

    /**
     * {@return a team}
     *
     * @param name lower case with dashes
     */
    public static Team of(String name) {
        return new Team(name);
    }
}
