package io.retailsync.engine.internal;

import java.time.Instant;

/**
 * The body of a FETCHED row; what was fetched is the row's raw column.
 *
 * @param readAt when the reading began
 */
record FetchedDoc(Instant readAt) {}
