package io.retailsync.model.finance;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.DataClass.P1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.ERP;
import static io.retailsync.model.Owner.TAX;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One line of a journal entry.
 *
 * @param account what it is booked on, by its meaning
 * @param side debit or credit
 * @param amount above zero, in the currency of the document
 * @param accountingAmount the same in the currency of the books, where that is another one
 * @param legalEntity whose books, where not those of the entry: a posting between companies
 * @param dimensions what the ledger tells apart
 * @param taxCode the ledger's tax code, where the line is relevant for tax
 * @param partner the customer or supplier of an open item
 * @param text what it is for, without personal data
 */
public record JournalLine(
        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE)
        Coded<AccountKey> account,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE)
        JournalSide side,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE)
        Money amount,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE) @Nullable
        Money accountingAmount,

        @Attribute(value = C1, owner = ERP, merge = IMMUTABLE) @Size(min = 1, max = 64) @Nullable
        String legalEntity,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE)
        LedgerDimensions dimensions,

        @Attribute(
                value = F1,
                owner = {ERP, TAX},
                merge = IMMUTABLE)
        @Size(min = 1, max = 32)
        @Nullable
        String taxCode,

        @Attribute(value = P1, owner = ERP, merge = IMMUTABLE) @Nullable
        ExternalRef partner,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE) @Size(max = 255)
        String text) {

    /**
     * Refuses missing parts.
     *
     * @param account what it is booked on, by its meaning
     * @param side debit or credit
     * @param amount above zero, in the currency of the document
     * @param accountingAmount the same in the currency of the books, where that is another one
     * @param legalEntity whose books, where not those of the entry: a posting between companies
     * @param dimensions what the ledger tells apart
     * @param taxCode the ledger's tax code, where the line is relevant for tax
     * @param partner the customer or supplier of an open item
     * @param text what it is for, without personal data
     */
    public JournalLine {
        Required.present("account", account);
        Required.present("side", side);
        Required.present("amount", amount);
        Required.present("dimensions", dimensions);
        Required.present("text", text);
    }

    /** {@return a builder that was told nothing so far} */
    public static JournalLineBuilder builder() {
        return new JournalLineBuilder();
    }

    /**
     * {@return this with some parts changed, itself untouched}
     *
     * @param change tells a builder, which begins with what this one says, what shall be different
     */
    public JournalLine with(Consumer<JournalLineBuilder> change) {
        JournalLineBuilder builder = new JournalLineBuilder(this);
        change.accept(builder);
        return builder.build();
    }
}
