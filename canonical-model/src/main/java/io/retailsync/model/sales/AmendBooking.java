package io.retailsync.model.sales;

import io.retailsync.model.Command;
import io.retailsync.model.Key;

/**
 * Makes the sales order at an ERP hold the lines and quantities that the order has now.
 *
 * @param subject the order's key
 * @param order the order as it stands
 */
public record AmendBooking(Key subject, Order order) implements Command {}
