package io.retailsync.model.fulfilment;

import io.retailsync.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What is in a shipment.
 *
 * @param orderLine the order line's id at the system that took the order, where known
 * @param sku stock keeping unit
 * @param quantity how many
 */
public record ShipmentLine(@Nullable String orderLine, String sku, Quantity quantity) {}
