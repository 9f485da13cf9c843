package io.retailsync.model.sales;

import io.retailsync.model.Key;
import jakarta.validation.constraints.Min;

/**
 * An order as it stood when something happened to it.
 *
 * @param order its key
 * @param version the version of the record
 * @param state the order itself
 */
public record OrderSnapshot(Key order, @Min(1) long version, Order state) {}
