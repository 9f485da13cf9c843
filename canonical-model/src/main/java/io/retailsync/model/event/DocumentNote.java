package io.retailsync.model.event;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.ERP;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.model.Money;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to a document of trade or of the ledger.
 *
 * @param document which document
 * @param version the version of the record
 * @param kind such as invoice, credit note or purchase order
 * @param number the number that people know
 * @param legalEntity whose books
 * @param status where it stands
 * @param order the order that it belongs to
 * @param total its total
 * @param reason the code of why
 */
public record DocumentNote(
        @Attribute(value = C1, owner = INT, merge = IMMUTABLE)
        Key document,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Min(1)
        long version,

        @Attribute(value = C1, owner = ERP, merge = IMMUTABLE) @Size(min = 1, max = 64)
        String kind,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE) @Size(min = 1, max = 255) @Nullable
        String number,

        @Attribute(value = C1, owner = ERP, merge = IMMUTABLE) @Size(min = 1, max = 64) @Nullable
        String legalEntity,

        @Attribute(value = C1, owner = ERP, merge = IMMUTABLE) @Size(min = 1, max = 64) @Nullable
        String status,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Nullable
        Key order,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE) @Nullable
        Money total,

        @Attribute(value = C1, owner = ERP, merge = IMMUTABLE) @Size(min = 1, max = 255) @Nullable
        String reason) {
    /** {@return a builder that was told nothing so far} */
    public static DocumentNoteBuilder builder() {
        return new DocumentNoteBuilder();
    }

    /**
     * {@return this with some parts changed, itself untouched}
     *
     * @param change tells a builder, which begins with what this one says, what shall be different
     */
    public DocumentNote with(Consumer<DocumentNoteBuilder> change) {
        DocumentNoteBuilder builder = new DocumentNoteBuilder(this);
        change.accept(builder);
        return builder.build();
    }

    /**
     * {@return what a version of a document shows of itself: no legal entity, no order, no reason}
     *
     * @param version of the document
     * @param kind what kind of document
     * @param number what people call it by, if it has one
     * @param status where it stands, if it has a status
     * @param total over how much, if it is known
     */
    public static DocumentNote of(
            Governed<?> version, String kind, @Nullable String number, @Nullable String status, @Nullable Money total) {
        return new DocumentNote(version.key(), version.version(), kind, number, null, status, null, total, null);
    }
}
