/** Who buys. Start at {@link io.retailsync.model.party.Customer}. */
@NullMarked
package io.retailsync.model.party;

import org.jspecify.annotations.NullMarked;
