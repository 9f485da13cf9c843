package io.retailsync.model.consent;

/** Why data may be used (Regulation (EU) 2016/679, Article 6 (1) a, b, f, c). */
public enum LegalBasis {
    /** The person agreed. */
    CONSENT,
    /** A contract needs it. */
    CONTRACT,
    /** Somebody's interest outweighs; the person may object. */
    LEGITIMATE_INTEREST,
    /** A law demands it. */
    LEGAL_OBLIGATION
}
