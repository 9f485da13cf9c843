package io.retailsync.model.finance;

import io.retailsync.model.CurrencyCode;
import io.retailsync.model.Money;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.LinkedHashMap;
import java.util.Map;

/** What has to hold of one journal entry (canonical-model 9, F1). What depends on others: {@link PostingRules}. */
public final class JournalEntryRules {

    /** The rules. */
    public static final Rules<JournalEntry> ALL = Rules.<JournalEntry>of(JournalEntry.class)
            .reject(
                    "F1",
                    "A journal entry has two lines or more, each of an amount above zero, and balances in each"
                            + " currency and legal entity.",
                    JournalEntryRules::balanced)
            .build();

    private JournalEntryRules() {}

    private static void balanced(JournalEntry entry, Breaches breaches) {
        if (entry.lines().size() < 2) {
            breaches.add("journalEntry.lines", "2 or more", entry.lines().size());
        }
        Map<Books, Money> balances = new LinkedHashMap<>();
        for (int i = 0; i < entry.lines().size(); i++) {
            JournalLine line = entry.lines().get(i);
            if (line.amount().signum() <= 0) {
                breaches.add("journalEntry.lines[" + i + "].amount", "an amount above zero", line.amount());
            }
            balances.merge(Books.of(entry, line), signed(line), Money::plus);
        }
        balances.forEach((books, balance) -> {
            if (!balance.isZero()) {
                breaches.add("journalEntry.lines", "debit equal to credit for " + books, balance + " more debit");
            }
        });
    }

    private static Money signed(JournalLine line) {
        return line.side() == JournalSide.DEBIT ? line.amount() : line.amount().negated();
    }

    /** What balances by itself. */
    private record Books(String legalEntity, CurrencyCode currency) {

        static Books of(JournalEntry entry, JournalLine line) {
            String own = line.legalEntity();
            return new Books(
                    own == null ? entry.legalEntity() : own, line.amount().currency());
        }

        @Override
        public String toString() {
            return legalEntity + " in " + currency;
        }
    }
}
