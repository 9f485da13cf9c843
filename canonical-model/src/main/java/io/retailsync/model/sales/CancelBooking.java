package io.retailsync.model.sales;

import io.retailsync.model.Command;
import io.retailsync.model.Key;

/**
 * Calls off the sales order at an ERP. One that is gone or called off already is a success.
 *
 * @param subject the order's key
 * @param reason why, without personal data
 */
public record CancelBooking(Key subject, String reason) implements Command {}
