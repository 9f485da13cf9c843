package io.retailsync.model.payment;

import io.retailsync.model.Command;
import io.retailsync.model.Key;
import io.retailsync.model.Money;

/**
 * Gives money back through the shop's means of payment.
 *
 * @param subject the order's key
 * @param amount how much, in the shop's currency
 * @param reason why, without personal data
 */
public record IssueRefund(Key subject, Money amount, String reason) implements Command {}
