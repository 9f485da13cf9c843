/**
 * What is there, what is promised, moved, counted, sent and bought. Start at {@link io.retailsync.model.inventory.InventoryLevel}; whoever
 * promises stock starts at {@link io.retailsync.model.inventory.Availability}, whoever buys it at {@link
 * io.retailsync.model.inventory.PurchaseOrder}.
 */
@NullMarked
package io.retailsync.model.inventory;

import org.jspecify.annotations.NullMarked;
