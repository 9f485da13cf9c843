package io.retailsync.model.finance;

import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.ERP;

import io.retailsync.model.Attribute;
import io.retailsync.model.Money;

/**
 * One amount that an invoice adds up: the net amount of a line, or an allowance or charge on the whole document.
 *
 * @param kind what it is
 * @param amount without tax; an allowance is stated as what is taken off
 * @param vat its category and rate
 */
public record InvoicedAmount(
        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE)
        Kind kind,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE)
        Money amount,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE)
        VatClass vat) {

    /** What an amount is. */
    public enum Kind {
        /** A line's net amount (BT-131). */
        LINE,
        /** Taken off the document (BT-92). */
        ALLOWANCE,
        /** Added to the document (BT-99). */
        CHARGE
    }

    /** {@return the amount as the sums see it: an allowance with the other sign} */
    public Money signed() {
        return kind == Kind.ALLOWANCE ? amount.negated() : amount;
    }
}
