package io.retailsync.model.sales;

import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.Owner.COM;

import io.retailsync.model.Attribute;
import io.retailsync.model.Money;

/**
 * What the customer saw and paid, where that was in another currency than the shop's.
 *
 * @param total total of the order in the customer's currency
 */
public record Presentment(
        @Attribute(value = F1, owner = COM) Money total) {}
