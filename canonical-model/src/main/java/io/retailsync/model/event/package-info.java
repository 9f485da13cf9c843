/** Business facts: names, payloads, and how they follow from versions. Start at {@link io.retailsync.model.event.EventType}. */
@NullMarked
package io.retailsync.model.event;

import org.jspecify.annotations.NullMarked;
