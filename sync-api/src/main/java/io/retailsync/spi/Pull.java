package io.retailsync.spi;

import java.util.Optional;

/**
 * A question for changes.
 *
 * @param stream which stream of {@link Descriptor#streams()}
 * @param cursor where the last answer ended, opaque to the engine; empty at the very first time
 * @param limit most changes to return, 1 to 1,000
 */
public record Pull(String stream, Optional<String> cursor, int limit) {}
