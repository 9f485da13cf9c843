package io.retailsync.model.inventory;

import java.time.Instant;

/**
 * An absolute count that was seen, and what it did to what was known: input of {@link StockSightingRules}.
 *
 * @param known what was known before
 * @param knownAsOf as of when
 * @param seen what was seen
 * @param seenAsOf as of when
 * @param after what is known now
 */
public record StockSighting(
        InventoryLevel known, Instant knownAsOf, InventoryLevel seen, Instant seenAsOf, InventoryLevel after) {}
