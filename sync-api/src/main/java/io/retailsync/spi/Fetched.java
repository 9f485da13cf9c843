package io.retailsync.spi;

import io.retailsync.model.ExternalRef;
import java.util.Optional;

/**
 * What a fetch found for one reference.
 *
 * @param ref what was asked for
 * @param body its current form, in the bytes that {@code translate} reads; empty where the vendor knows no such record
 */
public record Fetched(ExternalRef ref, Optional<Bytes> body) {}
