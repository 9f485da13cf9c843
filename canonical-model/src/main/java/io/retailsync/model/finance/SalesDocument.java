package io.retailsync.model.finance;

import io.retailsync.model.Coded;

/** An invoice or a credit note (canonical-model §5.9). From ISSUED on it is never edited. What has to hold: {@link InvoiceDocumentRules}, {@link CreditNoteRules} and {@link CreditedDocumentRules}. */
public sealed interface SalesDocument permits Invoice, CreditNote {

    /** {@return the number that people call it by, unique in its legal entity} */
    String number();

    /** {@return who issued it} */
    String legalEntity();

    /** {@return where it stands} */
    Coded<InvoiceStatus> status();

    /** {@return its days} */
    DocumentDates dates();

    /** {@return its amounts} */
    DocumentContent content();
}
