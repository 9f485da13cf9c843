/**
 * What the ledger is asked for, and what has to add up in an invoice. Start at {@link io.retailsync.model.finance.InvoiceAmounts} for sums, at
 * {@link io.retailsync.model.finance.RequestCreditMemo} for credit memos.
 */
@NullMarked
package io.retailsync.model.finance;

import org.jspecify.annotations.NullMarked;
