package io.retailsync.model.payment;

import io.retailsync.model.Key;
import jakarta.validation.constraints.Min;

/**
 * A refund as it was recorded.
 *
 * @param refund its key
 * @param version the version of the record
 * @param state the refund itself
 */
public record RefundSnapshot(Key refund, @Min(1) long version, Refund state) {}
