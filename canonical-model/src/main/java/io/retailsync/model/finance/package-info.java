/**
 * What the books say of sales. Start at {@link io.retailsync.model.finance.SalesDocument} for invoices and credit notes (sums alone:
 * {@link io.retailsync.model.finance.InvoiceAmounts}), at {@link io.retailsync.model.finance.JournalEntry} for postings, whose accounts
 * {@link io.retailsync.model.finance.ChartOfAccounts} finds, at {@link io.retailsync.model.finance.FinancialTransaction} for what a sale lacks, and at
 * {@link io.retailsync.model.finance.RequestCreditMemo} for what the ledger is asked for.
 */
@NullMarked
package io.retailsync.model.finance;

import org.jspecify.annotations.NullMarked;
