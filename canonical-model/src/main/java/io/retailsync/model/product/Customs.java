package io.retailsync.model.product;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.Owner.ERP;

import io.retailsync.model.Attribute;
import io.retailsync.model.CountryCode;
import io.retailsync.model.code.HsCode;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a customs office asks of an item.
 *
 * @param hsCode of the Harmonized System
 * @param origin where it was made
 * @param exportControl why it may not go everywhere
 */
public record Customs(
        @Attribute(value = C1, owner = ERP) @Nullable HsCode hsCode,

        @Attribute(value = C1, owner = ERP) @Nullable CountryCode origin,

        @Attribute(value = C1, owner = ERP) @Size(min = 1, max = 64) @Nullable
        String exportControl) {}
