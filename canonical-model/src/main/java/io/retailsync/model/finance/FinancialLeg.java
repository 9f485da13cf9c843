package io.retailsync.model.finance;

import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.MergeRule.APPEND_ONLY;
import static io.retailsync.model.Owner.INT;

import io.retailsync.model.Attribute;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import org.jspecify.annotations.Nullable;

/**
 * One document that belongs to a sale.
 *
 * @param kind what it is
 * @param ref the document
 * @param amount over how much, if it says so
 */
public record FinancialLeg(
        @Attribute(value = F1, owner = INT, merge = APPEND_ONLY)
        LegKind kind,

        @Attribute(value = F1, owner = INT, merge = APPEND_ONLY)
        ExternalRef ref,

        @Attribute(value = F1, owner = INT, merge = APPEND_ONLY) @Nullable
        Money amount) {

    /**
     * Refuses missing parts.
     *
     * @param kind what it is
     * @param ref the document
     * @param amount over how much, if it says so
     */
    public FinancialLeg {
        Required.present("kind", kind);
        Required.present("ref", ref);
    }
}
