/** State machines as data, and what late, skipped and repeated observations mean to them. Start at {@link io.retailsync.model.lifecycle.Lifecycle}. */
@NullMarked
package io.retailsync.model.lifecycle;

import org.jspecify.annotations.NullMarked;
