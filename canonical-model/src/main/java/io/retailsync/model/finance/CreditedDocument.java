package io.retailsync.model.finance;

import java.util.List;

/**
 * An invoice and its credit notes: input of {@link CreditedDocumentRules}.
 *
 * @param invoice the invoice
 * @param creditNotes all of it; those that were discarded count for nothing
 */
public record CreditedDocument(Invoice invoice, List<CreditNote> creditNotes) {

    /**
     * Copies the list.
     *
     * @param invoice the invoice
     * @param creditNotes all of it; those that were discarded count for nothing
     */
    public CreditedDocument {
        creditNotes = List.copyOf(creditNotes);
    }

    /** {@return the credit notes that count} */
    public List<CreditNote> issued() {
        return creditNotes.stream()
                .filter(note -> !note.status().is(InvoiceStatus.DISCARDED))
                .toList();
    }
}
