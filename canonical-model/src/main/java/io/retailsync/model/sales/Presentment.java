package io.retailsync.model.sales;

import io.retailsync.model.Money;

/**
 * What the customer saw and paid, where that was in another currency than the shop's.
 *
 * @param total total of the order in the customer's currency
 */
public record Presentment(Money total) {}
