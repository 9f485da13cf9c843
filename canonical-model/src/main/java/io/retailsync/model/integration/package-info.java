/** What the exchange between systems is about itself, such as a failed one. Start at {@link io.retailsync.model.integration.SyncExceptionStatus}. */
@NullMarked
package io.retailsync.model.integration;

import org.jspecify.annotations.NullMarked;
