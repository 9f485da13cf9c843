/**
 * Who buys. Start at {@link io.retailsync.model.party.Customer}; the golden record is {@link io.retailsync.model.party.CustomerMaster}, the
 * side of the books {@link io.retailsync.model.party.CustomerAccount}.
 */
@NullMarked
package io.retailsync.model.party;

import org.jspecify.annotations.NullMarked;
