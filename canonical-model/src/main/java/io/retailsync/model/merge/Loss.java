package io.retailsync.model.merge;

/** Why a word does not count. */
public enum Loss {
    /** The same record of the same system says something newer. */
    SUPERSEDED("the system itself says something newer"),
    /** The system has no say on this attribute. */
    NOT_HEARD("the system has no say on it"),
    /** Only the owner's value is accepted. */
    NOT_THE_OWNER("only the owner's value is accepted"),
    /** A system that comes before it has a value. */
    LOWER_RANK("a system that comes before it has a value"),
    /** It says that there is no value, and another one has one. */
    BLANK("it has no value"),
    /** Another word is newer. */
    OLDER("another word is newer"),
    /** A verified value comes before it. */
    UNVERIFIED("a verified value comes before it"),
    /** Another value allows less. */
    LESS_STRICT("another value allows less, or was said later"),
    /** The first value stays. */
    LATER("the first value stays"),
    /** The value is computed here. */
    COMPUTED_HERE("the value is computed, never taken from outside"),
    /** Several values differ, and a person has to say which one holds. */
    CONTESTED("values differ, and a person has to decide"),
    /** It says the same. */
    SAME("it says the same");

    private final String words;

    Loss(String words) {
        this.words = words;
    }

    /** {@return the reason as part of a sentence} */
    public String words() {
        return words;
    }
}
