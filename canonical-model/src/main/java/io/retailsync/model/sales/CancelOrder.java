package io.retailsync.model.sales;

import io.retailsync.model.Command;
import io.retailsync.model.Key;

/**
 * Calls off the order at the shop, without giving money back.
 *
 * @param subject the order's key
 * @param reason why, without personal data; staff see it
 */
public record CancelOrder(Key subject, String reason) implements Command {}
