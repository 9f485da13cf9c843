package io.retailsync.model.finance;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link CreditNote}. Generated from the record; a test keeps it current. */
public final class CreditNotePaths {

    /** The whole record. */
    public static final AttributePath<CreditNote, CreditNote> ROOT = AttributePath.root(CreditNote.class);

    /** {@link CreditNote#number()}. */
    public static final AttributePath<CreditNote, String> NUMBER =
            AttributePath.of(CreditNote.class, "number", it -> Optional.of(it.number()));

    /** {@link CreditNote#legalEntity()}. */
    public static final AttributePath<CreditNote, String> LEGAL_ENTITY =
            AttributePath.of(CreditNote.class, "legalEntity", it -> Optional.of(it.legalEntity()));

    /** {@link CreditNote#original()}. */
    public static final AttributePath<CreditNote, ExternalRef> ORIGINAL =
            AttributePath.of(CreditNote.class, "original", it -> Optional.of(it.original()));

    /** {@link CreditNote#status()}. */
    public static final AttributePath<CreditNote, Coded<InvoiceStatus>> STATUS =
            AttributePath.of(CreditNote.class, "status", it -> Optional.of(it.status()));

    /** {@link CreditNote#dates()}. */
    public static final AttributePath<CreditNote, DocumentDates> DATES =
            AttributePath.of(CreditNote.class, "dates", it -> Optional.of(it.dates()));

    /** {@link CreditNote#seller()}. */
    public static final AttributePath<CreditNote, DocumentParty> SELLER =
            AttributePath.of(CreditNote.class, "seller", it -> Optional.of(it.seller()));

    /** {@link CreditNote#buyer()}. */
    public static final AttributePath<CreditNote, DocumentParty> BUYER =
            AttributePath.of(CreditNote.class, "buyer", it -> Optional.ofNullable(it.buyer()));

    /** {@link CreditNote#orders()}. */
    public static final AttributePath<CreditNote, List<ExternalRef>> ORDERS =
            AttributePath.of(CreditNote.class, "orders", it -> Optional.of(it.orders()));

    /** {@link CreditNote#content()}. */
    public static final AttributePath<CreditNote, DocumentContent> CONTENT =
            AttributePath.of(CreditNote.class, "content", it -> Optional.of(it.content()));

    /** The kind of record. */
    public static final EntityType<CreditNote> TYPE = EntityType.of(
            "credit-note",
            CreditNote.class,
            List.of(NUMBER, LEGAL_ENTITY, ORIGINAL, STATUS, DATES, SELLER, BUYER, ORDERS, CONTENT));

    private CreditNotePaths() {}
}
