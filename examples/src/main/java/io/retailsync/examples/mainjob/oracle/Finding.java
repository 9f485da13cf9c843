package io.retailsync.examples.mainjob.oracle;

/**
 * Something that a vendor holds and should not, or should hold and does not.
 *
 * @param kind what is wrong
 * @param system at which vendor
 * @param record which record, in words that people know it by
 * @param text what was expected and what was found
 */
public record Finding(Kind kind, String system, String record, String text) {

    /** What is wrong. */
    public enum Kind {
        /** It is missing. */
        LOST,
        /** It is there, or happened, more often than once. */
        DOUBLED,
        /** An older change took effect behind a newer one. */
        OUT_OF_ORDER,
        /** It is there, with other values. */
        WRONG_STATE
    }

    @Override
    public String toString() {
        return kind + " " + system + " " + record + ": " + text;
    }
}
