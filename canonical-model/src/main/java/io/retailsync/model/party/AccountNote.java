package io.retailsync.model.party;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.DataClass.P1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.ERP;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.Key;
import io.retailsync.model.Money;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Something changed in a customer's account at a legal entity.
 *
 * @param customer whose account
 * @param version the version of the record
 * @param account its number
 * @param legalEntity whose books
 * @param status whether the customer may buy on account
 * @param limit how much may be owed
 * @param used how much is owed
 */
public record AccountNote(
        @Attribute(value = P1, owner = INT, merge = IMMUTABLE)
        Key customer,

        @Attribute(value = C1, owner = INT, merge = IMMUTABLE) @Min(1)
        long version,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE) @Size(min = 1, max = 255)
        String account,

        @Attribute(value = C1, owner = ERP, merge = IMMUTABLE) @Size(min = 1, max = 64) @Nullable
        String legalEntity,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE) @Size(min = 1, max = 64) @Nullable
        String status,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE) @Nullable
        Money limit,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE) @Nullable
        Money used) {}
