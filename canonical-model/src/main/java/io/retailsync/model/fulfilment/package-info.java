/**
 * How goods reach the customer. Start at {@link io.retailsync.model.fulfilment.FulfilmentOrder}, the work of one location, and
 * {@link io.retailsync.model.fulfilment.Shipment}, what left it; {@link io.retailsync.model.fulfilment.TrackingEvent} is what the carrier says and
 * {@link io.retailsync.model.fulfilment.Pickup} what the customer collects.
 */
@NullMarked
package io.retailsync.model.fulfilment;

import org.jspecify.annotations.NullMarked;
