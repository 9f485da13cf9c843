package io.retailsync.model.finance;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link AccountingPeriod}. Generated from the record; a test keeps it current. */
public final class AccountingPeriodPaths {

    /** The whole record. */
    public static final AttributePath<AccountingPeriod, AccountingPeriod> ROOT =
            AttributePath.root(AccountingPeriod.class);

    /** {@link AccountingPeriod#legalEntity()}. */
    public static final AttributePath<AccountingPeriod, String> LEGAL_ENTITY =
            AttributePath.of(AccountingPeriod.class, "legalEntity", it -> Optional.of(it.legalEntity()));

    /** {@link AccountingPeriod#fiscalYear()}. */
    public static final AttributePath<AccountingPeriod, Integer> FISCAL_YEAR =
            AttributePath.of(AccountingPeriod.class, "fiscalYear", it -> Optional.of(it.fiscalYear()));

    /** {@link AccountingPeriod#period()}. */
    public static final AttributePath<AccountingPeriod, Integer> PERIOD =
            AttributePath.of(AccountingPeriod.class, "period", it -> Optional.of(it.period()));

    /** {@link AccountingPeriod#from()}. */
    public static final AttributePath<AccountingPeriod, LocalDate> FROM =
            AttributePath.of(AccountingPeriod.class, "from", it -> Optional.of(it.from()));

    /** {@link AccountingPeriod#to()}. */
    public static final AttributePath<AccountingPeriod, LocalDate> TO =
            AttributePath.of(AccountingPeriod.class, "to", it -> Optional.of(it.to()));

    /** {@link AccountingPeriod#status()}. */
    public static final AttributePath<AccountingPeriod, Coded<PeriodCloseStatus>> STATUS =
            AttributePath.of(AccountingPeriod.class, "status", it -> Optional.of(it.status()));

    /** {@link AccountingPeriod#cutoffAt()}. */
    public static final AttributePath<AccountingPeriod, Instant> CUTOFF_AT =
            AttributePath.of(AccountingPeriod.class, "cutoffAt", it -> Optional.ofNullable(it.cutoffAt()));

    /** The kind of record. */
    public static final EntityType<AccountingPeriod> TYPE = EntityType.of(
            "accounting-period",
            AccountingPeriod.class,
            List.of(LEGAL_ENTITY, FISCAL_YEAR, PERIOD, FROM, TO, STATUS, CUTOFF_AT));

    private AccountingPeriodPaths() {}
}
