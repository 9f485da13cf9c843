package io.retailsync.model.party;

import static io.retailsync.model.DataClass.C2;
import static io.retailsync.model.DataClass.P3;
import static io.retailsync.model.Owner.ERP;

import io.retailsync.model.Attribute;
import io.retailsync.model.Required;
import io.retailsync.model.code.TaxId;
import io.retailsync.model.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * That a tax authority knows somebody.
 *
 * @param taxId the number
 * @param validity when it holds; absent for always
 */
public record TaxRegistration(
        @Attribute(value = P3, owner = ERP) TaxId taxId,

        @Attribute(value = C2, owner = ERP) @Nullable Validity validity) {

    /**
     * Refuses missing parts.
     *
     * @param taxId the number
     * @param validity when it holds; absent for always
     */
    public TaxRegistration {
        Required.present("taxId", taxId);
    }
}
