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
 * What a customer owes (canonical-model §5.9).
 *
 * @param number what people call it by, unique in its legal entity
 * @param legalEntity who issued it
 * @param kind what kind of invoice
 * @param status where it stands
 * @param dates its days
 * @param seller who sold
 * @param buyer who bought; may be absent on a simplified invoice only
 * @param orders what was ordered
 * @param shipments what was delivered
 * @param content its amounts
 */
public record Invoice(
        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE) @Size(min = 1, max = 64)
        String number,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE) @Size(min = 1, max = 64)
        String legalEntity,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE)
        Coded<InvoiceKind> kind,

        @Attribute(value = F1, owner = ERP) Coded<InvoiceStatus> status,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE)
        DocumentDates dates,

        @Attribute(value = P2, owner = ERP, merge = IMMUTABLE)
        DocumentParty seller,

        @Attribute(value = P2, owner = ERP, merge = IMMUTABLE) @Nullable
        DocumentParty buyer,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE) @Size(max = 1000)
        List<ExternalRef> orders,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE) @Size(max = 1000)
        List<ExternalRef> shipments,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE)
        DocumentContent content)
        implements SalesDocument {

    /**
     * Refuses missing parts, copies the collections.
     *
     * @param number what people call it by, unique in its legal entity
     * @param legalEntity who issued it
     * @param kind what kind of invoice
     * @param status where it stands
     * @param dates its days
     * @param seller who sold
     * @param buyer who bought; may be absent on a simplified invoice only
     * @param orders what was ordered
     * @param shipments what was delivered
     * @param content its amounts
     */
    public Invoice {
        Required.present("number", number);
        Required.present("legalEntity", legalEntity);
        Required.present("kind", kind);
        Required.present("status", status);
        Required.present("dates", dates);
        Required.present("seller", seller);
        Required.present("content", content);
        orders = List.copyOf(orders);
        shipments = List.copyOf(shipments);
    }

    /** {@return a builder that was told nothing so far} */
    public static InvoiceBuilder builder() {
        return new InvoiceBuilder();
    }

    /**
     * {@return this with some parts changed, itself untouched}
     *
     * @param change tells a builder, which begins with what this one says, what shall be different
     */
    public Invoice with(Consumer<InvoiceBuilder> change) {
        InvoiceBuilder builder = new InvoiceBuilder(this);
        change.accept(builder);
        return builder.build();
    }
}
