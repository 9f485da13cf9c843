package io.retailsync.model.finance;

import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.ERP;

import io.retailsync.model.Attribute;
import io.retailsync.model.Required;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of an invoice or a credit note, in the time zone of its legal entity.
 *
 * @param issuedOn when it was issued
 * @param suppliedOn when the goods were handed over, where that is another day
 * @param dueOn when it has to be paid
 */
public record DocumentDates(
        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE)
        LocalDate issuedOn,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE) @Nullable
        LocalDate suppliedOn,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE) @Nullable
        LocalDate dueOn) {

    /**
     * Refuses missing parts.
     *
     * @param issuedOn when it was issued
     * @param suppliedOn when the goods were handed over, where that is another day
     * @param dueOn when it has to be paid
     */
    public DocumentDates {
        Required.present("issuedOn", issuedOn);
    }
}
