package io.retailsync.model.sales;

/** How far an order is paid. */
public enum FinancialStatus {
    /** Nothing moved yet. */
    PENDING,
    /** Reserved on the customer's means of payment. */
    AUTHORIZED,
    /** Paid in part. */
    PARTIALLY_PAID,
    /** Paid. */
    PAID,
    /** Given back in part. */
    PARTIALLY_REFUNDED,
    /** Given back. */
    REFUNDED,
    /** Authorisation given up. */
    VOIDED,
    /** Authorisation ran out. */
    EXPIRED
}
