package io.retailsync.model.fulfilment;

import io.retailsync.model.Command;
import io.retailsync.model.Key;

/**
 * Tells the shop that goods of an order were shipped.
 *
 * @param subject the order's key
 * @param shipmentKey the shipment's key: the shop's own record of it becomes one more reference of that
 * @param shipment what was shipped; the tracking number is how a lost answer is looked for
 */
public record FulfilOrder(Key subject, Key shipmentKey, Shipment shipment) implements Command {}
