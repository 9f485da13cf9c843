package io.retailsync.model.sales;

import io.retailsync.model.Command;
import io.retailsync.model.Key;

/**
 * Creates the sales order at an ERP.
 *
 * @param subject the order's key
 * @param order the order as it stands
 */
public record BookOrder(Key subject, Order order) implements Command {}
