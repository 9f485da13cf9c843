/** Which record goes on when two turn out to be one, and how they are told apart again. Start at {@link io.retailsync.model.identity.Aliases}. */
@NullMarked
package io.retailsync.model.identity;

import org.jspecify.annotations.NullMarked;
