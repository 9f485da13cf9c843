package io.retailsync.model.payment;

import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.MergeRule.COMPUTED;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;

/**
 * An amount with no counterpart.
 *
 * @param key what it was looked for by
 * @param amount how much
 */
public record UnmatchedAmount(
        @Attribute(value = F1, owner = INT, merge = COMPUTED) @Size(min = 1, max = 255)
        String key,

        @Attribute(value = F1, owner = INT, merge = COMPUTED)
        Money amount) {

    /**
     * Refuses missing parts.
     *
     * @param key what it was looked for by
     * @param amount how much
     */
    public UnmatchedAmount {
        Required.present("key", key);
        Required.present("amount", amount);
    }
}
