package io.retailsync.model.finance;

import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Required;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builder of {@link JournalEntry}, part by part: what is not said is absent, a collection empty. Not thread-safe.
 * Generated from the record; a test keeps it current.
 */
public final class JournalEntryBuilder {

    private @Nullable String legalEntity;
    private @Nullable ExternalRef source;
    private @Nullable Coded<PostingPurpose> purpose;
    private @Nullable String idempotencyKey;
    private @Nullable LocalDate postingDate;
    private @Nullable LocalDate documentDate;
    private @Nullable String ledger;
    private @Nullable String documentType;
    private List<JournalLine> lines = List.of();
    private @Nullable Coded<JournalEntryStatus> status;
    private @Nullable ExternalRef reversalOf;
    private @Nullable ExternalRef posted;

    JournalEntryBuilder() {}

    JournalEntryBuilder(JournalEntry begun) {
        legalEntity = begun.legalEntity();
        source = begun.source();
        purpose = begun.purpose();
        idempotencyKey = begun.idempotencyKey();
        postingDate = begun.postingDate();
        documentDate = begun.documentDate();
        ledger = begun.ledger();
        documentType = begun.documentType();
        lines = begun.lines();
        status = begun.status();
        reversalOf = begun.reversalOf();
        posted = begun.posted();
    }

    /**
     * {@return this builder}
     *
     * @param legalEntity whose books
     */
    public JournalEntryBuilder legalEntity(String legalEntity) {
        this.legalEntity = legalEntity;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param source the document that is posted
     */
    public JournalEntryBuilder source(ExternalRef source) {
        this.source = source;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param purpose why it is posted; a document is posted once for each
     */
    public JournalEntryBuilder purpose(Coded<PostingPurpose> purpose) {
        this.purpose = purpose;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param purpose why it is posted; a document is posted once for each
     */
    public JournalEntryBuilder purpose(PostingPurpose purpose) {
        this.purpose = Coded.of(purpose);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param idempotencyKey by which the ledger is asked whether it has the entry: keyOf
     */
    public JournalEntryBuilder idempotencyKey(String idempotencyKey) {
        this.idempotencyKey = idempotencyKey;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param postingDate the day in the books, which decides the period
     */
    public JournalEntryBuilder postingDate(LocalDate postingDate) {
        this.postingDate = postingDate;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param documentDate the day on the document
     */
    public JournalEntryBuilder documentDate(LocalDate documentDate) {
        this.documentDate = documentDate;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param ledger which ledger, where there are several
     */
    public JournalEntryBuilder ledger(@Nullable String ledger) {
        this.ledger = ledger;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param documentType the ledger's own kind of document
     */
    public JournalEntryBuilder documentType(@Nullable String documentType) {
        this.documentType = documentType;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param lines at least two, balanced
     */
    public JournalEntryBuilder lines(List<JournalLine> lines) {
        this.lines = lines;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param status where it stands
     */
    public JournalEntryBuilder status(Coded<JournalEntryStatus> status) {
        this.status = status;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param status where it stands
     */
    public JournalEntryBuilder status(JournalEntryStatus status) {
        this.status = Coded.of(status);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param reversalOf the entry that this one undoes
     */
    public JournalEntryBuilder reversalOf(@Nullable ExternalRef reversalOf) {
        this.reversalOf = reversalOf;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param posted what the ledger calls it, once it is there
     */
    public JournalEntryBuilder posted(@Nullable ExternalRef posted) {
        this.posted = posted;
        return this;
    }

    /**
     * Ends the building; the builder may be used again.
     *
     * @return the record
     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one
     */
    public JournalEntry build() {
        return new JournalEntry(
                Required.given("legalEntity", legalEntity),
                Required.given("source", source),
                Required.given("purpose", purpose),
                Required.given("idempotencyKey", idempotencyKey),
                Required.given("postingDate", postingDate),
                Required.given("documentDate", documentDate),
                ledger,
                documentType,
                lines,
                Required.given("status", status),
                reversalOf,
                posted);
    }
}
