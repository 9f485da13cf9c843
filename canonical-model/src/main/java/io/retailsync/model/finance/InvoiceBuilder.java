package io.retailsync.model.finance;

import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builder of {@link Invoice}, part by part: what is not said is absent, a collection empty. Not thread-safe.
 * Generated from the record; a test keeps it current.
 */
public final class InvoiceBuilder {

    private @Nullable String number;
    private @Nullable String legalEntity;
    private @Nullable Coded<InvoiceKind> kind;
    private @Nullable Coded<InvoiceStatus> status;
    private @Nullable DocumentDates dates;
    private @Nullable DocumentParty seller;
    private @Nullable DocumentParty buyer;
    private List<ExternalRef> orders = List.of();
    private List<ExternalRef> shipments = List.of();
    private @Nullable DocumentContent content;

    InvoiceBuilder() {}

    InvoiceBuilder(Invoice begun) {
        number = begun.number();
        legalEntity = begun.legalEntity();
        kind = begun.kind();
        status = begun.status();
        dates = begun.dates();
        seller = begun.seller();
        buyer = begun.buyer();
        orders = begun.orders();
        shipments = begun.shipments();
        content = begun.content();
    }

    /**
     * {@return this builder}
     *
     * @param number what people call it by, unique in its legal entity
     */
    public InvoiceBuilder number(String number) {
        this.number = number;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param legalEntity who issued it
     */
    public InvoiceBuilder legalEntity(String legalEntity) {
        this.legalEntity = legalEntity;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param kind what kind of invoice
     */
    public InvoiceBuilder kind(Coded<InvoiceKind> kind) {
        this.kind = kind;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param kind what kind of invoice
     */
    public InvoiceBuilder kind(InvoiceKind kind) {
        this.kind = Coded.of(kind);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param status where it stands
     */
    public InvoiceBuilder status(Coded<InvoiceStatus> status) {
        this.status = status;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param status where it stands
     */
    public InvoiceBuilder status(InvoiceStatus status) {
        this.status = Coded.of(status);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param dates its days
     */
    public InvoiceBuilder dates(DocumentDates dates) {
        this.dates = dates;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param seller who sold
     */
    public InvoiceBuilder seller(DocumentParty seller) {
        this.seller = seller;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param buyer who bought; may be absent on a simplified invoice only
     */
    public InvoiceBuilder buyer(@Nullable DocumentParty buyer) {
        this.buyer = buyer;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param orders what was ordered
     */
    public InvoiceBuilder orders(List<ExternalRef> orders) {
        this.orders = orders;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param shipments what was delivered
     */
    public InvoiceBuilder shipments(List<ExternalRef> shipments) {
        this.shipments = shipments;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param content its amounts
     */
    public InvoiceBuilder content(DocumentContent content) {
        this.content = content;
        return this;
    }

    /**
     * Ends the building; the builder may be used again.
     *
     * @return the record
     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one
     */
    public Invoice build() {
        return new Invoice(
                Required.given("number", number),
                Required.given("legalEntity", legalEntity),
                Required.given("kind", kind),
                Required.given("status", status),
                Required.given("dates", dates),
                Required.given("seller", seller),
                buyer,
                orders,
                shipments,
                Required.given("content", content));
    }
}
