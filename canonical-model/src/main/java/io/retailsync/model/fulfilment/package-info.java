/** What was shipped. Start at {@link io.retailsync.model.fulfilment.Shipment}. */
@NullMarked
package io.retailsync.model.fulfilment;

import org.jspecify.annotations.NullMarked;
