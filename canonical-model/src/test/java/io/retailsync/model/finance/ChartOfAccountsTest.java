package io.retailsync.model.finance;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChartOfAccountsTest {

    private static final LedgerDimensions MARKETPLACE =
            new LedgerDimensions(null, null, null, "MARKETPLACE", null, null);
    private static final LedgerDimensions STORE_12 = new LedgerDimensions(null, null, "12", null, null, null);
    private static final LedgerDimensions BOTH = new LedgerDimensions("cc1", null, "12", "MARKETPLACE", null, null);
    private static final JournalEntry ENTRY = Postings.sale(JournalEntryStatus.PREPARED);

    @Test
    void theRowOfTheLinesMeaningIsFound() {
        ChartOfAccounts chart = new ChartOfAccounts(List.of(
                row(AccountKey.REVENUE, LedgerDimensions.NONE, null, "8400"),
                row(AccountKey.AR, LedgerDimensions.NONE, null, "1400")));
        assertThat(chart.resolve(line(LedgerDimensions.NONE, null), ENTRY).get().glAccount())
                .isEqualTo("8400");
    }

    @Test
    void anExceptionCountsBeforeTheRule() {
        ChartOfAccounts chart = new ChartOfAccounts(List.of(
                row(AccountKey.REVENUE, LedgerDimensions.NONE, null, "8400"),
                row(AccountKey.REVENUE, MARKETPLACE, null, "8410"),
                row(AccountKey.REVENUE, MARKETPLACE, "A1", "8411")));
        assertThat(chart.resolve(line(BOTH, null), ENTRY).get().glAccount()).isEqualTo("8410");
        assertThat(chart.resolve(line(BOTH, "A1"), ENTRY).get().glAccount()).isEqualTo("8411");
        assertThat(chart.resolve(line(STORE_12, "A1"), ENTRY).get().glAccount()).isEqualTo("8400");
    }

    @Test
    void noRowAndTwoEquallyGoodOnesAreFaultsOfTheTable() {
        ChartOfAccounts chart = new ChartOfAccounts(List.of(
                row(AccountKey.REVENUE, STORE_12, null, "8400"), row(AccountKey.REVENUE, MARKETPLACE, null, "8410")));
        assertThat(chart.resolve(line(BOTH, null), ENTRY).getLeft().message()).contains("found 2");
        assertThat(chart.resolve(line(LedgerDimensions.NONE, null), ENTRY)
                        .getLeft()
                        .message())
                .contains("found 0")
                .contains("REVENUE in de01 on 2026-11-20");
    }

    @Test
    void aRowCountsFromItsFirstDayToItsLast() {
        ChartMapping row = row(AccountKey.REVENUE, LedgerDimensions.NONE, null, "8400");
        ChartMapping until = ChartMapping.builder()
                .account(row.account())
                .legalEntity("de01")
                .when(row.when())
                .glAccount("8400")
                .from(Postings.DAY)
                .to(Postings.DAY)
                .version(1)
                .build();
        assertThat(resolves(until, Postings.DAY)).isTrue();
        assertThat(resolves(until, Postings.DAY.minusDays(1))).isFalse();
        assertThat(resolves(until, Postings.DAY.plusDays(1))).isFalse();
        assertThat(resolves(row, Postings.DAY.plusYears(50))).isTrue();
    }

    @Test
    void aLineOfAnotherCompanyIsBookedByItsChart() {
        ChartOfAccounts chart =
                new ChartOfAccounts(List.of(row(AccountKey.REVENUE, LedgerDimensions.NONE, null, "8400")));
        JournalLine french = Postings.line(AccountKey.REVENUE, JournalSide.CREDIT, "1.00", "fr01");
        assertThat(chart.resolve(french, ENTRY).isLeft()).isTrue();
    }

    private static boolean resolves(ChartMapping row, LocalDate day) {
        JournalEntry on = JournalEntry.builder()
                .legalEntity(ENTRY.legalEntity())
                .source(ENTRY.source())
                .purpose(ENTRY.purpose())
                .idempotencyKey(ENTRY.idempotencyKey())
                .postingDate(day)
                .documentDate(day)
                .lines(ENTRY.lines())
                .status(ENTRY.status())
                .build();
        return new ChartOfAccounts(List.of(row))
                .resolve(line(LedgerDimensions.NONE, null), on)
                .isRight();
    }

    private static JournalLine line(LedgerDimensions dimensions, @Nullable String taxCode) {
        return Postings.line(
                AccountKey.REVENUE, JournalSide.CREDIT, Money.of("1.00", "EUR"), null, dimensions, taxCode);
    }

    private static ChartMapping row(
            AccountKey account, LedgerDimensions when, @Nullable String taxCode, String glAccount) {
        return ChartMapping.builder()
                .account(account)
                .legalEntity("de01")
                .when(when)
                .taxCode(taxCode)
                .glAccount(glAccount)
                .from(LocalDate.of(2020, 1, 1))
                .version(1)
                .build();
    }
}
