package io.retailsync.model.finance;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.ERP;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A posting to a ledger (canonical-model §5.9). What has to hold: {@link JournalEntryRules} and {@link PostingRules}. Its life: {@link
 * JournalEntryLifecycle}.
 *
 * @param legalEntity whose books
 * @param source the document that is posted
 * @param purpose why it is posted; a document is posted once for each
 * @param idempotencyKey by which the ledger is asked whether it has the entry: {@link #keyOf}
 * @param postingDate the day in the books, which decides the period
 * @param documentDate the day on the document
 * @param ledger which ledger, where there are several
 * @param documentType the ledger's own kind of document
 * @param lines at least two, balanced
 * @param status where it stands
 * @param reversalOf the entry that this one undoes
 * @param posted what the ledger calls it, once it is there
 */
public record JournalEntry(
        @Attribute(value = C1, owner = ERP, merge = IMMUTABLE) @Size(min = 1, max = 64)
        String legalEntity,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE)
        ExternalRef source,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE)
        Coded<PostingPurpose> purpose,

        @Attribute(value = F1, owner = INT, merge = IMMUTABLE) @Size(min = 1, max = 255)
        String idempotencyKey,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE)
        LocalDate postingDate,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE)
        LocalDate documentDate,

        @Attribute(value = C1, owner = ERP, merge = IMMUTABLE) @Size(min = 1, max = 32) @Nullable
        String ledger,

        @Attribute(value = C1, owner = ERP, merge = IMMUTABLE) @Size(min = 1, max = 32) @Nullable
        String documentType,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE) @Size(max = 5000)
        List<JournalLine> lines,

        @Attribute(value = F1, owner = ERP) Coded<JournalEntryStatus> status,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE) @Nullable
        ExternalRef reversalOf,

        @Attribute(value = F1, owner = ERP) @Nullable ExternalRef posted) {

    /**
     * Refuses missing parts, copies the lines.
     *
     * @param legalEntity whose books
     * @param source the document that is posted
     * @param purpose why it is posted; a document is posted once for each
     * @param idempotencyKey by which the ledger is asked whether it has the entry: {@link #keyOf}
     * @param postingDate the day in the books, which decides the period
     * @param documentDate the day on the document
     * @param ledger which ledger, where there are several
     * @param documentType the ledger's own kind of document
     * @param lines at least two, balanced
     * @param status where it stands
     * @param reversalOf the entry that this one undoes
     * @param posted what the ledger calls it, once it is there
     */
    public JournalEntry {
        Required.present("legalEntity", legalEntity);
        Required.present("source", source);
        Required.present("purpose", purpose);
        Required.present("idempotencyKey", idempotencyKey);
        Required.present("postingDate", postingDate);
        Required.present("documentDate", documentDate);
        Required.present("status", status);
        lines = List.copyOf(lines);
    }

    /** {@return a builder that was told nothing so far} */
    public static JournalEntryBuilder builder() {
        return new JournalEntryBuilder();
    }

    /**
     * {@return this with some parts changed, itself untouched}
     *
     * @param change tells a builder, which begins with what this one says, what shall be different
     */
    public JournalEntry with(Consumer<JournalEntryBuilder> change) {
        JournalEntryBuilder builder = new JournalEntryBuilder(this);
        change.accept(builder);
        return builder.build();
    }

    /**
     * {@return the one key of a posting: the same document is never posted twice for the same purpose}
     *
     * @param source the document
     * @param purpose why it is posted
     */
    public static String keyOf(ExternalRef source, PostingPurpose purpose) {
        return source + "/" + purpose;
    }

    /** {@return whether it is in the ledger, or may be} */
    public boolean mayBePosted() {
        return status.known()
                .filter(
                        Set.of(JournalEntryStatus.SUBMITTED, JournalEntryStatus.UNKNOWN, JournalEntryStatus.POSTED)
                                ::contains)
                .isPresent();
    }
}
