package io.retailsync.model.inventory;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.C2;
import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.ERP;
import static io.retailsync.model.Owner.RET;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a supplier is asked to make good (canonical-model §5.4).
 *
 * @param supplier who is asked, as the source names it
 * @param reason why
 * @param about the receipts and returns that it is about
 * @param status how far it is
 * @param claimed what is asked for, above zero
 * @param agreed what the supplier agreed to
 */
public record SupplierClaim(
        @Attribute(
                value = C2,
                owner = {ERP, RET},
                merge = IMMUTABLE)
        ExternalRef supplier,

        @Attribute(
                value = C2,
                owner = {ERP, RET})
        Coded<SupplierClaimReason> reason,

        @Attribute(
                value = C1,
                owner = {ERP, RET})
        @Size(max = 1000)
        List<ExternalRef> about,

        @Attribute(
                value = C1,
                owner = {ERP, RET})
        Coded<SupplierClaimStatus> status,

        @Attribute(
                value = F1,
                owner = {ERP, RET})
        Money claimed,

        @Attribute(value = F1, owner = ERP) @Nullable Money agreed) {

    /**
     * Refuses missing parts, copies the collections.
     *
     * @param supplier who is asked, as the source names it
     * @param reason why
     * @param about the receipts and returns that it is about
     * @param status how far it is
     * @param claimed what is asked for, above zero
     * @param agreed what the supplier agreed to
     */
    public SupplierClaim {
        Required.present("supplier", supplier);
        Required.present("reason", reason);
        Required.present("status", status);
        Required.present("claimed", claimed);
        about = List.copyOf(about);
    }
}
