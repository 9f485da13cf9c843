package io.retailsync.model.finance;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.ERP;
import static io.retailsync.model.Owner.TAX;

import io.retailsync.model.Attribute;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.model.Required;
import io.retailsync.model.money.UnitAmount;
import jakarta.validation.constraints.Size;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One line of an invoice or a credit note.
 *
 * @param id the line's id within the document
 * @param credited on a credit note: the id of the invoice's line
 * @param orderLine the order line's id at the system that took the order
 * @param title what it is
 * @param quantity how much, in the unit of the price
 * @param unitPrice without tax
 * @param allowances taken off the line
 * @param charges added to the line
 * @param net price times quantity, less allowances, with charges (BT-131)
 * @param vat category and rate
 */
public record DocumentLine(
        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE) @Size(min = 1, max = 64)
        String id,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE) @Size(min = 1, max = 64) @Nullable
        String credited,

        @Attribute(value = C1, owner = ERP, merge = IMMUTABLE) @Size(min = 1, max = 255) @Nullable
        String orderLine,

        @Attribute(value = C1, owner = ERP, merge = IMMUTABLE) @Size(min = 1, max = 255)
        String title,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE)
        Quantity quantity,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE)
        UnitAmount unitPrice,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE)
        Money allowances,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE)
        Money charges,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE)
        Money net,

        @Attribute(
                value = F1,
                owner = {ERP, TAX},
                merge = IMMUTABLE)
        VatClass vat) {

    /**
     * Refuses missing parts.
     *
     * @param id the line's id within the document
     * @param credited on a credit note: the id of the invoice's line
     * @param orderLine the order line's id at the system that took the order
     * @param title what it is
     * @param quantity how much, in the unit of the price
     * @param unitPrice without tax
     * @param allowances taken off the line
     * @param charges added to the line
     * @param net price times quantity, less allowances, with charges (BT-131)
     * @param vat category and rate
     */
    public DocumentLine {
        Required.present("id", id);
        Required.present("title", title);
        Required.present("quantity", quantity);
        Required.present("unitPrice", unitPrice);
        Required.present("allowances", allowances);
        Required.present("charges", charges);
        Required.present("net", net);
        Required.present("vat", vat);
    }

    /** {@return a builder that was told nothing so far} */
    public static DocumentLineBuilder builder() {
        return new DocumentLineBuilder();
    }

    /**
     * {@return this with some parts changed, itself untouched}
     *
     * @param change tells a builder, which begins with what this one says, what shall be different
     */
    public DocumentLine with(Consumer<DocumentLineBuilder> change) {
        DocumentLineBuilder builder = new DocumentLineBuilder(this);
        change.accept(builder);
        return builder.build();
    }
}
