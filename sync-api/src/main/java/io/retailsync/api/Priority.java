package io.retailsync.api;

/** How urgent deliveries are; the urgent overtake the patient, never within one key. */
public enum Priority {
    /** Payment, reservation, stock. */
    URGENT(0),
    /** Orders, shipments. */
    STANDARD(1),
    /** Profiles, content. */
    PATIENT(2);

    private final int rank;

    Priority(int rank) {
        this.rank = rank;
    }

    /** {@return smaller is more urgent} */
    public int rank() {
        return rank;
    }
}
