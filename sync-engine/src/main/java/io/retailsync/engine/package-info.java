/**
 * The engine that a host embeds. Start at {@link io.retailsync.engine.SyncEngine#builder()}.
 */
@NullMarked
package io.retailsync.engine;

import org.jspecify.annotations.NullMarked;
