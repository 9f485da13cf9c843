package io.retailsync.model.inventory;

import io.retailsync.model.Command;
import io.retailsync.model.Key;

/**
 * Gives back what was set aside for one order.
 *
 * @param subject the order
 */
public record ReleaseStock(Key subject) implements Command {}
