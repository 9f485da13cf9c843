package io.retailsync.model.payment;

import io.retailsync.model.Money;

/**
 * Where one payment stands, in sums over its successful transactions.
 *
 * @param status its status
 * @param authorized what was reserved, sales included, less what was given up
 * @param captured what was taken, less change
 * @param refunded what was given back; a chargeback is not a refund
 */
public record PaymentPosition(PaymentStatus status, Money authorized, Money captured, Money refunded) {}
