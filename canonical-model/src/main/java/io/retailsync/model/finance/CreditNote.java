package io.retailsync.model.finance;

import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.DataClass.P2;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.ERP;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a customer is owed back: a document of its own, never an edit of the invoice (canonical-model §5.9).
 *
 * @param number what people call it by, unique in its legal entity
 * @param legalEntity who issued it
 * @param original the invoice
 * @param status where it stands
 * @param dates its days
 * @param seller who sold
 * @param buyer who bought
 * @param orders what was ordered
 * @param content its amounts, not negative
 */
public record CreditNote(
        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE) @Size(min = 1, max = 64)
        String number,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE) @Size(min = 1, max = 64)
        String legalEntity,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE)
        ExternalRef original,

        @Attribute(value = F1, owner = ERP) Coded<InvoiceStatus> status,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE)
        DocumentDates dates,

        @Attribute(value = P2, owner = ERP, merge = IMMUTABLE)
        DocumentParty seller,

        @Attribute(value = P2, owner = ERP, merge = IMMUTABLE) @Nullable
        DocumentParty buyer,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE) @Size(max = 1000)
        List<ExternalRef> orders,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE)
        DocumentContent content)
        implements SalesDocument {

    /**
     * Refuses missing parts, copies the orders.
     *
     * @param number what people call it by, unique in its legal entity
     * @param legalEntity who issued it
     * @param original the invoice
     * @param status where it stands
     * @param dates its days
     * @param seller who sold
     * @param buyer who bought
     * @param orders what was ordered
     * @param content its amounts, not negative
     */
    public CreditNote {
        Required.present("number", number);
        Required.present("legalEntity", legalEntity);
        Required.present("original", original);
        Required.present("status", status);
        Required.present("dates", dates);
        Required.present("seller", seller);
        Required.present("content", content);
        orders = List.copyOf(orders);
    }

    /** {@return a builder that was told nothing so far} */
    public static CreditNoteBuilder builder() {
        return new CreditNoteBuilder();
    }

    /**
     * {@return this with some parts changed, itself untouched}
     *
     * @param change tells a builder, which begins with what this one says, what shall be different
     */
    public CreditNote with(Consumer<CreditNoteBuilder> change) {
        CreditNoteBuilder builder = new CreditNoteBuilder(this);
        change.accept(builder);
        return builder.build();
    }
}
