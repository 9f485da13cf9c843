/** What is there. Start at {@link io.retailsync.model.inventory.InventoryLevel}. */
@NullMarked
package io.retailsync.model.inventory;

import org.jspecify.annotations.NullMarked;
