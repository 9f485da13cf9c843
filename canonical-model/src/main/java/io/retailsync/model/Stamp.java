package io.retailsync.model;

import java.time.Instant;

/**
 * Where one attribute's value comes from.
 *
 * @param system who said it
 * @param ref the record there that said it
 * @param observedAt when we learned of it
 * @param version when the source last changed that record, by the source's own clock
 */
public record Stamp(String system, ExternalRef ref, Instant observedAt, Instant version) {}
