package io.retailsync.model.finance;

import io.retailsync.model.Finding;
import io.vavr.control.Either;
import java.util.List;

/**
 * Finds the account of a journal line. Immutable.
 *
 * <p>Of the rows that fit the one with the most conditions counts, so that an exception needs no change of the rule. Two with equally many are
 * a fault of the table, and so is none: nothing is booked on a guess.
 *
 * @param rows in any order
 */
public record ChartOfAccounts(List<ChartMapping> rows) {

    /**
     * Copies the rows.
     *
     * @param rows in any order
     */
    public ChartOfAccounts {
        rows = List.copyOf(rows);
    }

    /**
     * {@return the one row for the line, or what is wrong with the table}
     *
     * @param line a line
     * @param entry its entry: its legal entity, where the line names none, and its posting date count
     */
    public Either<Finding, ChartMapping> resolve(JournalLine line, JournalEntry entry) {
        String books = line.legalEntity() == null ? entry.legalEntity() : line.legalEntity();
        List<ChartMapping> fitting = rows.stream()
                .filter(row -> row.fits(line, books, entry.postingDate()))
                .toList();
        long most = fitting.stream().mapToLong(ChartMapping::conditions).max().orElse(0);
        List<ChartMapping> best =
                fitting.stream().filter(row -> row.conditions() == most).toList();
        return best.size() == 1
                ? Either.right(best.get(0))
                : Either.left(new Finding(
                        "chart-mapping",
                        "journalEntry.lines.account",
                        "expected one account for " + line.account().text() + " in " + books + " on "
                                + entry.postingDate() + ", found " + best.size() + ": mend the chart of accounts"));
    }
}
