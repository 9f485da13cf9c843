package io.retailsync.model.finance;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link Invoice}. Generated from the record; a test keeps it current. */
public final class InvoicePaths {

    /** The whole record. */
    public static final AttributePath<Invoice, Invoice> ROOT = AttributePath.root(Invoice.class);

    /** {@link Invoice#number()}. */
    public static final AttributePath<Invoice, String> NUMBER =
            AttributePath.of(Invoice.class, "number", it -> Optional.of(it.number()));

    /** {@link Invoice#legalEntity()}. */
    public static final AttributePath<Invoice, String> LEGAL_ENTITY =
            AttributePath.of(Invoice.class, "legalEntity", it -> Optional.of(it.legalEntity()));

    /** {@link Invoice#kind()}. */
    public static final AttributePath<Invoice, Coded<InvoiceKind>> KIND =
            AttributePath.of(Invoice.class, "kind", it -> Optional.of(it.kind()));

    /** {@link Invoice#status()}. */
    public static final AttributePath<Invoice, Coded<InvoiceStatus>> STATUS =
            AttributePath.of(Invoice.class, "status", it -> Optional.of(it.status()));

    /** {@link Invoice#dates()}. */
    public static final AttributePath<Invoice, DocumentDates> DATES =
            AttributePath.of(Invoice.class, "dates", it -> Optional.of(it.dates()));

    /** {@link Invoice#seller()}. */
    public static final AttributePath<Invoice, DocumentParty> SELLER =
            AttributePath.of(Invoice.class, "seller", it -> Optional.of(it.seller()));

    /** {@link Invoice#buyer()}. */
    public static final AttributePath<Invoice, DocumentParty> BUYER =
            AttributePath.of(Invoice.class, "buyer", it -> Optional.ofNullable(it.buyer()));

    /** {@link Invoice#orders()}. */
    public static final AttributePath<Invoice, List<ExternalRef>> ORDERS =
            AttributePath.of(Invoice.class, "orders", it -> Optional.of(it.orders()));

    /** {@link Invoice#shipments()}. */
    public static final AttributePath<Invoice, List<ExternalRef>> SHIPMENTS =
            AttributePath.of(Invoice.class, "shipments", it -> Optional.of(it.shipments()));

    /** {@link Invoice#content()}. */
    public static final AttributePath<Invoice, DocumentContent> CONTENT =
            AttributePath.of(Invoice.class, "content", it -> Optional.of(it.content()));

    /** The kind of record. */
    public static final EntityType<Invoice> TYPE = EntityType.of(
            "invoice",
            Invoice.class,
            List.of(NUMBER, LEGAL_ENTITY, KIND, STATUS, DATES, SELLER, BUYER, ORDERS, SHIPMENTS, CONTENT));

    private InvoicePaths() {}
}
