package io.retailsync.model.finance;

import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builder of {@link CreditNote}, part by part: what is not said is absent, a collection empty. Not thread-safe.
 * Generated from the record; a test keeps it current.
 */
public final class CreditNoteBuilder {

    private @Nullable String number;
    private @Nullable String legalEntity;
    private @Nullable ExternalRef original;
    private @Nullable Coded<InvoiceStatus> status;
    private @Nullable DocumentDates dates;
    private @Nullable DocumentParty seller;
    private @Nullable DocumentParty buyer;
    private List<ExternalRef> orders = List.of();
    private @Nullable DocumentContent content;

    CreditNoteBuilder() {}

    CreditNoteBuilder(CreditNote begun) {
        number = begun.number();
        legalEntity = begun.legalEntity();
        original = begun.original();
        status = begun.status();
        dates = begun.dates();
        seller = begun.seller();
        buyer = begun.buyer();
        orders = begun.orders();
        content = begun.content();
    }

    /**
     * {@return this builder}
     *
     * @param number what people call it by, unique in its legal entity
     */
    public CreditNoteBuilder number(String number) {
        this.number = number;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param legalEntity who issued it
     */
    public CreditNoteBuilder legalEntity(String legalEntity) {
        this.legalEntity = legalEntity;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param original the invoice
     */
    public CreditNoteBuilder original(ExternalRef original) {
        this.original = original;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param status where it stands
     */
    public CreditNoteBuilder status(Coded<InvoiceStatus> status) {
        this.status = status;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param status where it stands
     */
    public CreditNoteBuilder status(InvoiceStatus status) {
        this.status = Coded.of(status);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param dates its days
     */
    public CreditNoteBuilder dates(DocumentDates dates) {
        this.dates = dates;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param seller who sold
     */
    public CreditNoteBuilder seller(DocumentParty seller) {
        this.seller = seller;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param buyer who bought
     */
    public CreditNoteBuilder buyer(@Nullable DocumentParty buyer) {
        this.buyer = buyer;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param orders what was ordered
     */
    public CreditNoteBuilder orders(List<ExternalRef> orders) {
        this.orders = orders;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param content its amounts, not negative
     */
    public CreditNoteBuilder content(DocumentContent content) {
        this.content = content;
        return this;
    }

    /**
     * Ends the building; the builder may be used again.
     *
     * @return the record
     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one
     */
    public CreditNote build() {
        return new CreditNote(
                Required.given("number", number),
                Required.given("legalEntity", legalEntity),
                Required.given("original", original),
                Required.given("status", status),
                Required.given("dates", dates),
                Required.given("seller", seller),
                buyer,
                orders,
                Required.given("content", content));
    }
}
