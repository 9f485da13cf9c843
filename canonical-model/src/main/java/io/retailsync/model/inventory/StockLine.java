package io.retailsync.model.inventory;

import io.retailsync.model.Quantity;

/**
 * So many of one SKU.
 *
 * @param sku stock keeping unit
 * @param quantity how many
 */
public record StockLine(String sku, Quantity quantity) {}
