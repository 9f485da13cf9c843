package io.retailsync.model.sales;

import io.retailsync.model.Governed;
import io.retailsync.model.event.DerivedEvents;
import io.retailsync.model.event.DocumentNote;
import java.util.Map;

/** What follows from versions of quotes and receipts of stores. */
final class SalesEvents {

    private SalesEvents() {}

    static final DerivedEvents<Quote> OF_QUOTES = DerivedEvents.of(QuotePaths.TYPE)
            .reached(
                    Quote::status,
                    SalesEvents::quote,
                    Map.of(
                            QuoteStatus.ISSUED, Sales.QUOTE_ISSUED,
                            QuoteStatus.ACCEPTED, Sales.QUOTE_ACCEPTED,
                            QuoteStatus.EXPIRED, Sales.QUOTE_EXPIRED,
                            QuoteStatus.CONVERTED, Sales.QUOTE_CONVERTED));

    static final DerivedEvents<PosTransaction> OF_RECEIPTS = DerivedEvents.of(PosTransactionPaths.TYPE)
            .part("storeId", PosTransaction::store)
            .part("registerId", PosTransaction::register)
            .part("receiptNumber", receipt -> receipt.businessDay() + "/" + receipt.receiptNumber())
            .reached(
                    PosTransaction::kind,
                    SalesEvents::receipt,
                    Map.of(
                            PosTransactionKind.SALE, Sales.POS_TRANSACTION_RECORDED,
                            PosTransactionKind.RETURN, Sales.POS_TRANSACTION_RECORDED,
                            PosTransactionKind.EXCHANGE, Sales.POS_TRANSACTION_RECORDED,
                            PosTransactionKind.VOID, Sales.POS_TRANSACTION_VOIDED));

    private static DocumentNote quote(Governed<Quote> version) {
        Quote quote = version.value();
        return DocumentNote.of(
                version, "quote", quote.displayNumber(), quote.status().text(), quote.total());
    }

    private static DocumentNote receipt(Governed<PosTransaction> version) {
        PosTransaction receipt = version.value();
        return DocumentNote.of(
                version, "receipt", receipt.receiptNumber(), receipt.kind().text(), null);
    }
}
