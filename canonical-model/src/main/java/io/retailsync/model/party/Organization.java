package io.retailsync.model.party;

import static io.retailsync.model.DataClass.C2;
import static io.retailsync.model.Owner.CRM;
import static io.retailsync.model.Owner.ERP;

import io.retailsync.model.Attribute;
import io.retailsync.model.Required;
import io.retailsync.model.code.Gln;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A firm, authority or association.
 *
 * @param legalName its name in the register
 * @param tradeName what it calls itself
 * @param registrationNumber its number in the register
 * @param duns its D-U-N-S number
 * @param gln its Global Location Number
 */
public record Organization(
        @Attribute(
                value = C2,
                owner = {CRM, ERP})
        @Size(min = 1, max = 255)
        String legalName,

        @Attribute(
                value = C2,
                owner = {CRM, ERP})
        @Size(min = 1, max = 255)
        @Nullable
        String tradeName,

        @Attribute(
                value = C2,
                owner = {CRM, ERP})
        @Size(min = 1, max = 64)
        @Nullable
        String registrationNumber,

        @Attribute(
                value = C2,
                owner = {CRM, ERP})
        @Pattern(regexp = "^[0-9]{9}$")
        @Nullable
        String duns,

        @Attribute(
                value = C2,
                owner = {CRM, ERP})
        @Nullable
        Gln gln)
        implements Party {

    /**
     * Refuses missing parts.
     *
     * @param legalName its name in the register
     * @param tradeName what it calls itself
     * @param registrationNumber its number in the register
     * @param duns its D-U-N-S number
     * @param gln its Global Location Number
     */
    public Organization {
        Required.present("legalName", legalName);
    }
}
