package io.retailsync.model.finance;

import static io.retailsync.model.DataClass.F1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.ERP;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A span of days that is closed as one in the books of a legal entity (canonical-model §5.9). The way to the close: {@link
 * PeriodCloseLifecycle}.
 *
 * @param legalEntity whose books
 * @param fiscalYear the year in the books, such as 2026
 * @param period its number within the year
 * @param from the first day
 * @param to the last day
 * @param status how far the close is
 * @param cutoffAt when the last posting of everyday business is taken
 */
public record AccountingPeriod(
        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE) @Size(min = 1, max = 64)
        String legalEntity,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE) @Min(1)
        Integer fiscalYear,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE) @Min(1)
        Integer period,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE)
        LocalDate from,

        @Attribute(value = F1, owner = ERP, merge = IMMUTABLE)
        LocalDate to,

        @Attribute(value = F1, owner = ERP) Coded<PeriodCloseStatus> status,

        @Attribute(value = F1, owner = ERP) @Nullable Instant cutoffAt) {

    /**
     * Refuses missing parts.
     *
     * @param legalEntity whose books
     * @param fiscalYear the year in the books, such as 2026
     * @param period its number within the year
     * @param from the first day
     * @param to the last day
     * @param status how far the close is
     * @param cutoffAt when the last posting of everyday business is taken
     */
    public AccountingPeriod {
        Required.present("legalEntity", legalEntity);
        Required.present("fiscalYear", fiscalYear);
        Required.present("period", period);
        Required.present("from", from);
        Required.present("to", to);
        Required.present("status", status);
    }

    /**
     * {@return whether the day is one of its days}
     *
     * @param day a posting date
     */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** {@return whether it may be posted to: it is open, or was opened again, which is audited} */
    public boolean open() {
        return status.is(PeriodCloseStatus.OPEN) || status.is(PeriodCloseStatus.REOPENED);
    }
}
