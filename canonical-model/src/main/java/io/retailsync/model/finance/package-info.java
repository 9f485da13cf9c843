/** What the ledger is asked for. */
@NullMarked
package io.retailsync.model.finance;

import org.jspecify.annotations.NullMarked;
