package io.retailsync.model.finance;

import static io.retailsync.model.DataClass.C2;
import static io.retailsync.model.Owner.ERP;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Which account of a ledger stands for a meaning (canonical-model §5.9): one row of {@link ChartOfAccounts}.
 *
 * @param account the meaning
 * @param legalEntity whose books
 * @param when what a line has to state for the row to count; nothing for all lines
 * @param taxCode the tax code that a line has to have, if it matters
 * @param glAccount the number in the ledger, leading zeros kept
 * @param from the first day
 * @param to the last day; absent while there is none
 * @param version of the mapping, one more with every change
 */
public record ChartMapping(
        @Attribute(value = C2, owner = ERP) Coded<AccountKey> account,

        @Attribute(value = C2, owner = ERP) @Size(min = 1, max = 64)
        String legalEntity,

        @Attribute(value = C2, owner = ERP) LedgerDimensions when,

        @Attribute(value = C2, owner = ERP) @Size(min = 1, max = 32) @Nullable
        String taxCode,

        @Attribute(value = C2, owner = ERP) @Size(min = 1, max = 32)
        String glAccount,

        @Attribute(value = C2, owner = ERP) LocalDate from,

        @Attribute(value = C2, owner = ERP) @Nullable LocalDate to,

        @Attribute(value = C2, owner = ERP) @Min(1) Integer version) {

    /**
     * Refuses missing parts.
     *
     * @param account the meaning
     * @param legalEntity whose books
     * @param when what a line has to state for the row to count; nothing for all lines
     * @param taxCode the tax code that a line has to have, if it matters
     * @param glAccount the number in the ledger, leading zeros kept
     * @param from the first day
     * @param to the last day; absent while there is none
     * @param version of the mapping, one more with every change
     */
    public ChartMapping {
        Required.present("account", account);
        Required.present("legalEntity", legalEntity);
        Required.present("when", when);
        Required.present("glAccount", glAccount);
        Required.present("from", from);
        Required.present("version", version);
    }

    /** {@return a builder that was told nothing so far} */
    public static ChartMappingBuilder builder() {
        return new ChartMappingBuilder();
    }

    /**
     * {@return this with some parts changed, itself untouched}
     *
     * @param change tells a builder, which begins with what this one says, what shall be different
     */
    public ChartMapping with(Consumer<ChartMappingBuilder> change) {
        ChartMappingBuilder builder = new ChartMappingBuilder(this);
        change.accept(builder);
        return builder.build();
    }

    boolean fits(JournalLine line, String books, LocalDate on) {
        return account.equals(line.account())
                && legalEntity.equals(books)
                && !on.isBefore(from)
                && (to == null || !on.isAfter(to))
                && (taxCode == null || taxCode.equals(line.taxCode()))
                && when.covers(line.dimensions());
    }

    long conditions() {
        return when.stated() + (taxCode == null ? 0 : 1);
    }
}
