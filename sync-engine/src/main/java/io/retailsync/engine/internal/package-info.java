/**
 * The machinery behind {@link io.retailsync.engine.SyncEngine}: intake, decide, deliver, processes. Everything is package-private but
 * {@link io.retailsync.engine.internal.Kernel}, where the parts are put together.
 */
@NullMarked
package io.retailsync.engine.internal;

import org.jspecify.annotations.NullMarked;
