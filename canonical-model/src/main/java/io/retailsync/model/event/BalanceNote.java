package io.retailsync.model.event;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.INT;
import static io.retailsync.model.Owner.LOY;
import static io.retailsync.model.Owner.PAY;

import io.retailsync.model.Attribute;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.Key;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An entry was made in an account of points or of stored value.
 *
 * @param account which account
 * @param entry the id of the entry
 * @param kind what for
 * @param amount how much, negative where it is taken away
 * @param balance what is left
 * @param currency the currency; absent for points
 */
public record BalanceNote(
        @Attribute(value = C1, owner = INT, merge = IMMUTABLE)
        Key account,

        @Attribute(value = C1, owner = LOY, merge = IMMUTABLE) @Size(min = 1, max = 255)
        String entry,

        @Attribute(value = C1, owner = LOY, merge = IMMUTABLE) @Size(min = 1, max = 64)
        String kind,

        @Attribute(value = F1, owner = LOY, merge = IMMUTABLE)
        BigDecimal amount,

        @Attribute(value = F1, owner = LOY, merge = IMMUTABLE)
        BigDecimal balance,

        @Attribute(value = F1, owner = PAY, merge = IMMUTABLE) @Nullable
        CurrencyCode currency) {}
