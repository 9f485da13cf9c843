package io.retailsync.model.finance;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link JournalEntry}. Generated from the record; a test keeps it current. */
public final class JournalEntryPaths {

    /** The whole record. */
    public static final AttributePath<JournalEntry, JournalEntry> ROOT = AttributePath.root(JournalEntry.class);

    /** {@link JournalEntry#legalEntity()}. */
    public static final AttributePath<JournalEntry, String> LEGAL_ENTITY =
            AttributePath.of(JournalEntry.class, "legalEntity", it -> Optional.of(it.legalEntity()));

    /** {@link JournalEntry#source()}. */
    public static final AttributePath<JournalEntry, ExternalRef> SOURCE =
            AttributePath.of(JournalEntry.class, "source", it -> Optional.of(it.source()));

    /** {@link JournalEntry#purpose()}. */
    public static final AttributePath<JournalEntry, Coded<PostingPurpose>> PURPOSE =
            AttributePath.of(JournalEntry.class, "purpose", it -> Optional.of(it.purpose()));

    /** {@link JournalEntry#idempotencyKey()}. */
    public static final AttributePath<JournalEntry, String> IDEMPOTENCY_KEY =
            AttributePath.of(JournalEntry.class, "idempotencyKey", it -> Optional.of(it.idempotencyKey()));

    /** {@link JournalEntry#postingDate()}. */
    public static final AttributePath<JournalEntry, LocalDate> POSTING_DATE =
            AttributePath.of(JournalEntry.class, "postingDate", it -> Optional.of(it.postingDate()));

    /** {@link JournalEntry#documentDate()}. */
    public static final AttributePath<JournalEntry, LocalDate> DOCUMENT_DATE =
            AttributePath.of(JournalEntry.class, "documentDate", it -> Optional.of(it.documentDate()));

    /** {@link JournalEntry#ledger()}. */
    public static final AttributePath<JournalEntry, String> LEDGER =
            AttributePath.of(JournalEntry.class, "ledger", it -> Optional.ofNullable(it.ledger()));

    /** {@link JournalEntry#documentType()}. */
    public static final AttributePath<JournalEntry, String> DOCUMENT_TYPE =
            AttributePath.of(JournalEntry.class, "documentType", it -> Optional.ofNullable(it.documentType()));

    /** {@link JournalEntry#lines()}. */
    public static final AttributePath<JournalEntry, List<JournalLine>> LINES =
            AttributePath.of(JournalEntry.class, "lines", it -> Optional.of(it.lines()));

    /** {@link JournalEntry#status()}. */
    public static final AttributePath<JournalEntry, Coded<JournalEntryStatus>> STATUS =
            AttributePath.of(JournalEntry.class, "status", it -> Optional.of(it.status()));

    /** {@link JournalEntry#reversalOf()}. */
    public static final AttributePath<JournalEntry, ExternalRef> REVERSAL_OF =
            AttributePath.of(JournalEntry.class, "reversalOf", it -> Optional.ofNullable(it.reversalOf()));

    /** {@link JournalEntry#posted()}. */
    public static final AttributePath<JournalEntry, ExternalRef> POSTED =
            AttributePath.of(JournalEntry.class, "posted", it -> Optional.ofNullable(it.posted()));

    /** The kind of record. */
    public static final EntityType<JournalEntry> TYPE = EntityType.of(
            "journal-entry",
            JournalEntry.class,
            List.of(
                    LEGAL_ENTITY,
                    SOURCE,
                    PURPOSE,
                    IDEMPOTENCY_KEY,
                    POSTING_DATE,
                    DOCUMENT_DATE,
                    LEDGER,
                    DOCUMENT_TYPE,
                    LINES,
                    STATUS,
                    REVERSAL_OF,
                    POSTED));

    private JournalEntryPaths() {}
}
