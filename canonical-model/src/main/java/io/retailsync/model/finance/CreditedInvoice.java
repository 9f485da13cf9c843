package io.retailsync.model.finance;

import java.util.List;

/**
 * An invoice and all credit notes to it, whose amounts are not negative: input of {@link CreditedInvoiceRules}.
 *
 * @param invoice the invoice
 * @param creditNotes in any order
 */
public record CreditedInvoice(InvoiceAmounts invoice, List<InvoiceAmounts> creditNotes) {

    /**
     * Copies the list.
     *
     * @param invoice the invoice
     * @param creditNotes in any order
     */
    public CreditedInvoice {
        creditNotes = List.copyOf(creditNotes);
    }
}
