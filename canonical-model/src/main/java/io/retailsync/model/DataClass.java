package io.retailsync.model;

/** How sensitive an attribute is; decides masking in logs, journal and cases (canonical-model §2). */
public enum DataClass {
    /** Public. */
    C0,
    /** Internal. */
    C1,
    /** Confidential business data. */
    C2,
    /** Financial record. */
    F1,
    /** Pseudonymous id. */
    P1,
    /** Personal: contact, name, behaviour. */
    P2,
    /** Sensitive personal. */
    P3,
    /** Payment-linked: token, last four. */
    K1;

    /** {@return whether values of this class are masked wherever people or machines may read along} */
    public boolean masked() {
        return this == P2 || this == P3 || this == K1;
    }
}
