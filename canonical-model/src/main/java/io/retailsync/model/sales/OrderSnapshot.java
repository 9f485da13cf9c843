package io.retailsync.model.sales;

import io.retailsync.model.Key;

/**
 * An order as it stood when something happened to it.
 *
 * @param order its key
 * @param version the version of the record
 * @param state the order itself
 */
public record OrderSnapshot(Key order, long version, Order state) {}
