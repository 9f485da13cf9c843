package io.retailsync.model.finance;

import static io.retailsync.model.DataClass.P2;
import static io.retailsync.model.DataClass.P3;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.ERP;

import io.retailsync.model.Attribute;
import io.retailsync.model.PersonalText;
import io.retailsync.model.PostalAddress;
import io.retailsync.model.Required;
import io.retailsync.model.code.TaxId;
import org.jspecify.annotations.Nullable;

/**
 * Seller or buyer as an invoice or a credit note states them: a copy that no later change of master data touches.
 *
 * @param name a company's or a person's
 * @param address where it is or lives
 * @param taxId its number with the tax authority
 */
public record DocumentParty(
        @Attribute(value = P2, owner = ERP, merge = IMMUTABLE)
        PersonalText name,

        @Attribute(value = P2, owner = ERP, merge = IMMUTABLE) @Nullable
        PostalAddress address,

        @Attribute(value = P3, owner = ERP, merge = IMMUTABLE) @Nullable
        TaxId taxId) {

    /**
     * Refuses missing parts.
     *
     * @param name a company's or a person's
     * @param address where it is or lives
     * @param taxId its number with the tax authority
     */
    public DocumentParty {
        Required.present("name", name);
    }
}
