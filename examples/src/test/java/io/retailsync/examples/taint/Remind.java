package io.retailsync.examples.taint;

import io.retailsync.model.Command;
import io.retailsync.model.Key;
import io.retailsync.model.sales.Order;

/**
 * Tells somebody of an order.
 *
 * @param subject the order
 * @param order the same
 */
record Remind(Key subject, Order order) implements Command {}
