/** Spans of time in which something holds, and the zones by which a business counts its days. */
@NullMarked
package io.retailsync.model.time;

import org.jspecify.annotations.NullMarked;
