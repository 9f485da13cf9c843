package io.retailsync.model.party;

import static io.retailsync.model.DataClass.C2;
import static io.retailsync.model.Owner.ERP;
import static io.retailsync.model.Owner.TAX;

import io.retailsync.model.Attribute;
import io.retailsync.model.time.Validity;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why sales to somebody are free of tax.
 *
 * @param codes codes of the reasons
 * @param certificate where the certificate is kept
 * @param validity when it holds; absent for always
 */
public record TaxExemption(
        @Attribute(
                value = C2,
                owner = {ERP, TAX})
        @Size(max = 50)
        Set<@Size(max = 255) String> codes,

        @Attribute(
                value = C2,
                owner = {ERP, TAX})
        @Size(min = 1, max = 255)
        @Nullable
        String certificate,

        @Attribute(
                value = C2,
                owner = {ERP, TAX})
        @Nullable
        Validity validity) {

    /**
     * Copies the collections.
     *
     * @param codes codes of the reasons
     * @param certificate where the certificate is kept
     * @param validity when it holds; absent for always
     */
    public TaxExemption {
        codes = Set.copyOf(codes);
    }
}
