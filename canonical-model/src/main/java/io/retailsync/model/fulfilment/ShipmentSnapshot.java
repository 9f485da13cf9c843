package io.retailsync.model.fulfilment;

import io.retailsync.model.Key;
import jakarta.validation.constraints.Min;

/**
 * A shipment as it stood when something happened to it.
 *
 * @param shipment its key
 * @param version the version of the record
 * @param state the shipment itself
 */
public record ShipmentSnapshot(Key shipment, @Min(1) long version, Shipment state) {}
