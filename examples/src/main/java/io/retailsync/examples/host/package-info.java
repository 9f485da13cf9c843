/**
 * A small host application, complete: settings, three vendors over HTTP, a reservation ledger of its own, flows and processes in {@code
 * flows} and {@code processes}, one endpoint for webhooks and for people. Start at {@link io.retailsync.examples.host.Host}.
 */
@NullMarked
package io.retailsync.examples.host;

import org.jspecify.annotations.NullMarked;
