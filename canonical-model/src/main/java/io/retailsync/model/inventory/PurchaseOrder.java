package io.retailsync.model.inventory;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.C2;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.ERP;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import io.retailsync.model.money.RoundingPolicy;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order at a supplier (canonical-model §5.4). Its life: {@link PurchaseOrderLifecycle}.
 *
 * @param number what people call it; not an id
 * @param supplier who delivers, as the source names it
 * @param location the location that it is delivered to
 * @param status where it stands
 * @param currency of all costs
 * @param lines what is ordered
 * @param orderedAt when it was sent; absent before
 */
public record PurchaseOrder(
        @Attribute(value = C1, owner = ERP, merge = IMMUTABLE) @Size(min = 1, max = 64)
        String number,

        @Attribute(value = C2, owner = ERP, merge = IMMUTABLE)
        ExternalRef supplier,

        @Attribute(value = C1, owner = ERP) @Size(min = 1, max = 64)
        String location,

        @Attribute(value = C1, owner = ERP) Coded<PurchaseOrderStatus> status,

        @Attribute(value = C2, owner = ERP, merge = IMMUTABLE)
        CurrencyCode currency,

        @Attribute(value = C2, owner = ERP) @Size(max = 1000)
        List<PurchaseOrderLine> lines,

        @Attribute(value = C1, owner = ERP) @Nullable Instant orderedAt) {

    /**
     * Refuses missing parts, copies the collections.
     *
     * @param number what people call it; not an id
     * @param supplier who delivers, as the source names it
     * @param location the location that it is delivered to
     * @param status where it stands
     * @param currency of all costs
     * @param lines what is ordered
     * @param orderedAt when it was sent; absent before
     */
    public PurchaseOrder {
        Required.present("number", number);
        Required.present("supplier", supplier);
        Required.present("location", location);
        Required.present("status", status);
        Required.present("currency", currency);
        lines = List.copyOf(lines);
    }

    /**
     * {@return what it comes to, without what was called off} Each line is rounded for itself.
     *
     * @param policy how price times quantity is rounded
     * @throws IllegalArgumentException for amounts in several currencies
     */
    public Money total(RoundingPolicy policy) {
        return lines.stream()
                .map(line -> line.unitCost().extend(line.quantity().minus(line.cancelled()), policy))
                .reduce(Money.zero(currency), Money::plus);
    }
}
