/**
 * What authors of connectors, stores, transports and schedulers implement. Start at {@link io.retailsync.spi.Connector}; a store
 * author at {@link io.retailsync.spi.Store}. Nothing here knows the engine.
 */
@NullMarked
package io.retailsync.spi;

import org.jspecify.annotations.NullMarked;
