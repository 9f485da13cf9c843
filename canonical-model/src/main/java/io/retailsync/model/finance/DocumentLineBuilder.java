package io.retailsync.model.finance;

import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.model.Required;
import io.retailsync.model.money.UnitAmount;
import org.jspecify.annotations.Nullable;

/**
 * Builder of {@link DocumentLine}, part by part: what is not said is absent, a collection empty. Not thread-safe.
 * Generated from the record; a test keeps it current.
 */
public final class DocumentLineBuilder {

    private @Nullable String id;
    private @Nullable String credited;
    private @Nullable String orderLine;
    private @Nullable String title;
    private @Nullable Quantity quantity;
    private @Nullable UnitAmount unitPrice;
    private @Nullable Money allowances;
    private @Nullable Money charges;
    private @Nullable Money net;
    private @Nullable VatClass vat;

    DocumentLineBuilder() {}

    DocumentLineBuilder(DocumentLine begun) {
        id = begun.id();
        credited = begun.credited();
        orderLine = begun.orderLine();
        title = begun.title();
        quantity = begun.quantity();
        unitPrice = begun.unitPrice();
        allowances = begun.allowances();
        charges = begun.charges();
        net = begun.net();
        vat = begun.vat();
    }

    /**
     * {@return this builder}
     *
     * @param id the line's id within the document
     */
    public DocumentLineBuilder id(String id) {
        this.id = id;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param credited on a credit note: the id of the invoice's line
     */
    public DocumentLineBuilder credited(@Nullable String credited) {
        this.credited = credited;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param orderLine the order line's id at the system that took the order
     */
    public DocumentLineBuilder orderLine(@Nullable String orderLine) {
        this.orderLine = orderLine;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param title what it is
     */
    public DocumentLineBuilder title(String title) {
        this.title = title;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param quantity how much, in the unit of the price
     */
    public DocumentLineBuilder quantity(Quantity quantity) {
        this.quantity = quantity;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param unitPrice without tax
     */
    public DocumentLineBuilder unitPrice(UnitAmount unitPrice) {
        this.unitPrice = unitPrice;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param allowances taken off the line
     */
    public DocumentLineBuilder allowances(Money allowances) {
        this.allowances = allowances;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param charges added to the line
     */
    public DocumentLineBuilder charges(Money charges) {
        this.charges = charges;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param net price times quantity, less allowances, with charges (BT-131)
     */
    public DocumentLineBuilder net(Money net) {
        this.net = net;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param vat category and rate
     */
    public DocumentLineBuilder vat(VatClass vat) {
        this.vat = vat;
        return this;
    }

    /**
     * Ends the building; the builder may be used again.
     *
     * @return the record
     * @throws io.retailsync.model.InvalidValue where a part is missing that the record can't do without, or it refuses one
     */
    public DocumentLine build() {
        return new DocumentLine(
                Required.given("id", id),
                credited,
                orderLine,
                Required.given("title", title),
                Required.given("quantity", quantity),
                Required.given("unitPrice", unitPrice),
                Required.given("allowances", allowances),
                Required.given("charges", charges),
                Required.given("net", net),
                Required.given("vat", vat));
    }
}
