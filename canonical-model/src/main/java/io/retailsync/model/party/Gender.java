package io.retailsync.model.party;

/** What a person says of it. */
public enum Gender {
    /** Female. */
    FEMALE,
    /** Male. */
    MALE,
    /** Neither. */
    DIVERSE,
    /** Rather not said. */
    UNDISCLOSED
}
