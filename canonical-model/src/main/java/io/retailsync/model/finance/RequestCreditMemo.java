package io.retailsync.model.finance;

import io.retailsync.model.Command;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.payment.Refund;
import org.jspecify.annotations.Nullable;

/**
 * Asks the ERP for a credit memo over a refund.
 *
 * @param subject the order's key
 * @param refundKey the refund's key: the memo's business reference is made of it
 * @param customer who gets the credit, as the shop names the customer; absent for a guest
 * @param refund what was refunded
 */
public record RequestCreditMemo(
        Key subject, Key refundKey, @Nullable ExternalRef customer, Refund refund) implements Command {}
