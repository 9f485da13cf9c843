package io.retailsync.model.event;

import io.retailsync.model.Key;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import org.jspecify.annotations.Nullable;

/**
 * Builder of {@link DocumentNote}, part by part: what is not said is absent, a collection empty. Not thread-safe.
 * Generated from the record; a test keeps it current.
 */
public final class DocumentNoteBuilder {

    private @Nullable Key document;
    private @Nullable Long version;
    private @Nullable String kind;
    private @Nullable String number;
    private @Nullable String legalEntity;
    private @Nullable String status;
    private @Nullable Key order;
    private @Nullable Money total;
    private @Nullable String reason;

    DocumentNoteBuilder() {}

    DocumentNoteBuilder(DocumentNote begun) {
        document = begun.document();
        version = begun.version();
        kind = begun.kind();
        number = begun.number();
        legalEntity = begun.legalEntity();
        status = begun.status();
        order = begun.order();
        total = begun.total();
        reason = begun.reason();
    }

    /**
     * {@return this builder}
     *
     * @param document which document
     */
    public DocumentNoteBuilder document(Key document) {
        this.document = document;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param version the version of the record
     */
    public DocumentNoteBuilder version(long version) {
        this.version = version;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param kind such as invoice, credit note or purchase order
     */
    public DocumentNoteBuilder kind(String kind) {
        this.kind = kind;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param number the number that people know
     */
    public DocumentNoteBuilder number(@Nullable String number) {
        this.number = number;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param legalEntity whose books
     */
    public DocumentNoteBuilder legalEntity(@Nullable String legalEntity) {
        this.legalEntity = legalEntity;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param status where it stands
     */
    public DocumentNoteBuilder status(@Nullable String status) {
        this.status = status;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param order the order that it belongs to
     */
    public DocumentNoteBuilder order(@Nullable Key order) {
        this.order = order;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param total its total
     */
    public DocumentNoteBuilder total(@Nullable Money total) {
        this.total = total;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param reason the code of why
     */
    public DocumentNoteBuilder reason(@Nullable String reason) {
        this.reason = reason;
        return this;
    }

    /**
     * Ends the building; the builder may be used again.
     *
     * @return the record
     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one
     */
    public DocumentNote build() {
        return new DocumentNote(
                Required.given("document", document),
                Required.given("version", version),
                Required.given("kind", kind),
                number,
                legalEntity,
                status,
                order,
                total,
                reason);
    }
}
