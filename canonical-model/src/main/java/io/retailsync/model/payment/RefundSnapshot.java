package io.retailsync.model.payment;

import io.retailsync.model.Key;

/**
 * A refund as it was recorded.
 *
 * @param refund its key
 * @param version the version of the record
 * @param state the refund itself
 */
public record RefundSnapshot(Key refund, long version, Refund state) {}
