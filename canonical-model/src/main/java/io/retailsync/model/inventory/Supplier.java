package io.retailsync.model.inventory;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.C2;
import static io.retailsync.model.Owner.ERP;
import static io.retailsync.model.Owner.SUP;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.Required;
import io.retailsync.model.party.Organization;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Somebody we buy from (canonical-model §5.4).
 *
 * @param organization who it is
 * @param status whether we may buy
 * @param currency in which it invoices
 * @param paymentTerms the code of when to pay, as the ERP has it
 * @param leadTimeDays whole days from order to goods
 */
public record Supplier(
        @Attribute(value = C2, owner = ERP) Organization organization,

        @Attribute(value = C1, owner = ERP) Coded<SupplierStatus> status,

        @Attribute(value = C2, owner = ERP) CurrencyCode currency,

        @Attribute(value = C2, owner = ERP) @Size(min = 1, max = 64) @Nullable
        String paymentTerms,

        @Attribute(
                value = C2,
                owner = {ERP, SUP})
        @Min(0)
        @Nullable
        Integer leadTimeDays) {

    /**
     * Refuses missing parts.
     *
     * @param organization who it is
     * @param status whether we may buy
     * @param currency in which it invoices
     * @param paymentTerms the code of when to pay, as the ERP has it
     * @param leadTimeDays whole days from order to goods
     */
    public Supplier {
        Required.present("organization", organization);
        Required.present("status", status);
        Required.present("currency", currency);
    }
}
