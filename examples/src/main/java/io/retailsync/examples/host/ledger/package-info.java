/**
 * A connector over a table of the host's own: how little a system needs to take part. Start at {@link
 * io.retailsync.examples.host.ledger.ReservationLedger}.
 */
@NullMarked
package io.retailsync.examples.host.ledger;

import org.jspecify.annotations.NullMarked;
