package io.retailsync.model.fulfilment;

import io.retailsync.model.Key;

/**
 * A shipment as it stood when something happened to it.
 *
 * @param shipment its key
 * @param version the version of the record
 * @param state the shipment itself
 */
public record ShipmentSnapshot(Key shipment, long version, Shipment state) {}
