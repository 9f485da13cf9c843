package io.retailsync.api;

/** How urgent deliveries are; the urgent overtake the patient, never within one key. */
public enum Priority {
    /** Payment, reservation, stock. */
    URGENT,
    /** Orders, shipments. */
    STANDARD,
    /** Profiles, content. */
    PATIENT
}
