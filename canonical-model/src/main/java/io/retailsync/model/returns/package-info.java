/** What comes back. Start at {@link io.retailsync.model.returns.Return}. */
@NullMarked
package io.retailsync.model.returns;

import org.jspecify.annotations.NullMarked;
