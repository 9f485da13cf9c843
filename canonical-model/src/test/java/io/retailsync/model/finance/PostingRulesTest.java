package io.retailsync.model.finance;

import static io.retailsync.model.finance.Postings.INVOICE;
import static io.retailsync.model.finance.Postings.entry;
import static io.retailsync.model.finance.Postings.line;
import static io.retailsync.model.finance.Postings.period;
import static io.retailsync.model.finance.Postings.sale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.retailsync.model.ExternalRef;
import io.retailsync.model.Finding;
import io.retailsync.model.Money;
import io.retailsync.seeded.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PostingRulesTest {

    @Test
    void aBalancedEntryIsSoundAndOneThatIsACentOffIsNot() {
        Property.holds(500, random -> {
            List<JournalLine> lines = new ArrayList<>(drawn(random));
            assertThat(JournalEntryRules.ALL.findings(of(lines))).isEmpty();
            int at = random.nextInt(lines.size());
            JournalLine victim = lines.get(at);
            lines.set(at, withAmount(victim, victim.amount().plus(Money.of("0.01", "EUR"))));
            assertThat(JournalEntryRules.ALL.findings(of(lines)))
                    .extracting(Finding::code)
                    .containsExactly("F1");
        });
    }

    @Test
    void theBooksOfEachCompanyBalanceByThemselves() {
        JournalEntry between = of(List.of(
                line(AccountKey.AR, JournalSide.DEBIT, "10.00", null),
                line(AccountKey.REVENUE, JournalSide.CREDIT, "10.00", "fr01")));
        assertThat(JournalEntryRules.ALL.findings(between))
                .extracting(Finding::message)
                .containsExactly(
                        "expected debit equal to credit for de01 in EUR, found 10.00 EUR more debit",
                        "expected debit equal to credit for fr01 in EUR, found -10.00 EUR more debit");
    }

    @Test
    void currenciesBalanceByThemselves() {
        JournalLine dollars = line(
                AccountKey.REVENUE, JournalSide.CREDIT, Money.of("10.00", "USD"), null, LedgerDimensions.NONE, null);
        assertThat(JournalEntryRules.ALL.findings(
                        of(List.of(line(AccountKey.AR, JournalSide.DEBIT, "10.00", null), dollars))))
                .hasSize(2);
    }

    @Test
    void aSingleLineAndAmountsOfNothingAreFound() {
        assertThat(JournalEntryRules.ALL.findings(of(List.of(line(AccountKey.AR, JournalSide.DEBIT, "0.00", null)))))
                .extracting(Finding::path)
                .containsExactly("journalEntry.lines", "journalEntry.lines[0].amount");
        assertThat(JournalEntryRules.ALL.findings(of(List.of(
                        line(AccountKey.AR, JournalSide.DEBIT, "-1.00", null),
                        line(AccountKey.REVENUE, JournalSide.CREDIT, "-1.00", null)))))
                .hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = PeriodCloseStatus.class,
            names = {"OPEN", "REOPENED"})
    void anOpenPeriodTakesPostings(PeriodCloseStatus status) {
        assertThat(inOpenPeriod(
                        sale(JournalEntryStatus.PREPARED),
                        List.of(period("de01", 11, status), period("de01", 12, PeriodCloseStatus.OPEN))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = PeriodCloseStatus.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OPEN", "REOPENED"})
    void anyOtherPeriodTakesNone(PeriodCloseStatus status) {
        assertThat(inOpenPeriod(
                        sale(JournalEntryStatus.PREPARED),
                        List.of(
                                period("de01", 11, status),
                                period("de01", 10, PeriodCloseStatus.OPEN),
                                period("fr01", 11, PeriodCloseStatus.OPEN))))
                .extracting(Finding::code)
                .containsExactly("F2");
    }

    @Test
    void theFirstAndTheLastDayBelongToThePeriod() {
        AccountingPeriod november = period("de01", 11, PeriodCloseStatus.OPEN);
        assertThat(november.holds(november.from())).isTrue();
        assertThat(november.holds(november.to())).isTrue();
        assertThat(november.holds(november.from().minusDays(1))).isFalse();
        assertThat(november.holds(november.to().plusDays(1))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = JournalEntryStatus.class,
            names = {"SUBMITTED", "UNKNOWN", "POSTED"})
    void aDocumentIsPostedOnceForAPurpose(JournalEntryStatus status) {
        assertThat(postsOnce(sale(JournalEntryStatus.PREPARED), List.of(sale(status))))
                .extracting(Finding::code, Finding::path)
                .containsExactly(tuple("F9", "journalEntry.source"));
    }

    @ParameterizedTest
    @EnumSource(
            value = JournalEntryStatus.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SUBMITTED", "UNKNOWN", "POSTED"})
    void aRefusedOrReversedPostingMayBeRepeated(JournalEntryStatus status) {
        assertThat(postsOnce(sale(JournalEntryStatus.PREPARED), List.of(sale(status))))
                .isEmpty();
    }

    @Test
    void twoDocumentsNeverShareAKey() {
        JournalEntry sale = sale(JournalEntryStatus.PREPARED);
        JournalEntry other = JournalEntry.builder()
                .legalEntity(sale.legalEntity())
                .source(ExternalRef.of("erp", "invoice", "90002"))
                .purpose(sale.purpose())
                .idempotencyKey(sale.idempotencyKey())
                .postingDate(sale.postingDate())
                .documentDate(sale.documentDate())
                .lines(sale.lines())
                .status(sale.status())
                .build();
        assertThat(postsOnce(other, List.of(sale)))
                .extracting(Finding::path)
                .containsExactly("journalEntry.idempotencyKey");
        assertThat(JournalEntry.keyOf(other.source(), PostingPurpose.SALE)).isNotEqualTo(sale.idempotencyKey());
    }

    private static List<Finding> inOpenPeriod(JournalEntry entry, List<AccountingPeriod> periods) {
        return of("F2", new Posting(entry, periods, List.of()));
    }

    private static List<Finding> postsOnce(JournalEntry entry, List<JournalEntry> others) {
        return of("F9", new Posting(entry, List.of(), others));
    }

    private static List<Finding> of(String code, Posting posting) {
        return PostingRules.ALL.findings(posting).stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
    }

    /** Some debits, and credits that add up to them. */
    private static List<JournalLine> drawn(RandomGenerator random) {
        List<JournalLine> debits = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> line(AccountKey.AR, JournalSide.DEBIT, 1 + random.nextInt(10_000) + ".00", null))
                .toList();
        Money sum = debits.stream().map(JournalLine::amount).reduce(Money.of("0", "EUR"), Money::plus);
        List<JournalLine> lines = new ArrayList<>(debits);
        sum.allocate(List.of(java.math.BigDecimal.ONE, java.math.BigDecimal.TEN))
                .forEach(part -> lines.add(
                        line(AccountKey.REVENUE, JournalSide.CREDIT, part, null, LedgerDimensions.NONE, null)));
        return lines;
    }

    private static JournalLine withAmount(JournalLine line, Money amount) {
        return line(line.account().known().orElseThrow(), line.side(), amount, null, LedgerDimensions.NONE, null);
    }

    private static JournalEntry of(List<JournalLine> lines) {
        return entry(INVOICE, JournalEntryStatus.PREPARED, lines);
    }
}
