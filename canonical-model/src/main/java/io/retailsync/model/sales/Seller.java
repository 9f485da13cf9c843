package io.retailsync.model.sales;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.COM;
import static io.retailsync.model.Owner.INT;
import static io.retailsync.model.Owner.MKT;
import static io.retailsync.model.Owner.POS;

import io.retailsync.model.Attribute;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Who sells: the scopes below the tenant (canonical-model §4, multi-brand). The names are the host's own, mapped by a crosswalk where systems
 * have others.
 *
 * @param salesEntity the shop, site or store
 * @param legalEntity who owes the tax; absent where the sales entity says it
 * @param brand under which name, where a legal entity has several
 */
public record Seller(
        @Attribute(
                value = C1,
                owner = {COM, POS, MKT},
                merge = IMMUTABLE)
        @Size(min = 1, max = 255)
        String salesEntity,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Size(min = 1, max = 255) @Nullable
        String legalEntity,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Size(min = 1, max = 255) @Nullable
        String brand) {

    /**
     * Refuses a missing sales entity.
     *
     * @param salesEntity the shop, site or store
     * @param legalEntity who owes the tax; absent where the sales entity says it
     * @param brand under which name, where a legal entity has several
     */
    public Seller {
        Required.present("salesEntity", salesEntity);
    }

    /**
     * {@return a seller of which no more is known than the shop, site or store}
     *
     * @param salesEntity its name
     */
    public static Seller of(String salesEntity) {
        return new Seller(salesEntity, null, null);
    }
}
