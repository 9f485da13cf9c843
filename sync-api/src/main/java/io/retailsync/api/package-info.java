/**
 * What a host configures and sees: flows, processes, ownership, crosswalks, cases, explanations. Start at
 * {@link io.retailsync.api.Flow} and {@link io.retailsync.api.Process}; the engine itself is in {@code sync-engine}.
 */
@NullMarked
package io.retailsync.api;

import org.jspecify.annotations.NullMarked;
