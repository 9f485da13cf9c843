package io.retailsync.model.privacy;

/** What personal data are used for (canonical-model §14). */
public enum Purpose {
    /** What a contract needs: orders, deliveries, invoices. */
    TRANSACTIONAL,
    /** Advertising. */
    MARKETING,
    /** Conclusions about a person. */
    PROFILING,
    /** Counting and measuring. */
    ANALYTICS,
    /** A loyalty programme. */
    LOYALTY,
    /** Handing data to somebody else. */
    THIRD_PARTY_SHARING,
    /** Selling data, which some laws let people opt out of. */
    DATA_SALE
}
