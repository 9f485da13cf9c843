package io.retailsync.model.payment;

import io.retailsync.model.Command;
import io.retailsync.model.Key;

/**
 * Gives back, through the shop's means of payment, all that the shop received for an order and has not given back yet. How much that is, the
 * shop says at the moment of giving: orders are edited, paid in part and refunded by others meanwhile. Where nothing is left, there is nothing
 * to do.
 *
 * @param subject the order's key
 * @param reason why, without personal data
 */
public record RefundRemainder(Key subject, String reason) implements Command {}
