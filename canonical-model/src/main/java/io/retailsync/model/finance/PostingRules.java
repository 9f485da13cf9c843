package io.retailsync.model.finance;

import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;

/** What has to hold when a journal entry is submitted (canonical-model 9, F2 and F9). */
public final class PostingRules {

    /** The rules. */
    public static final Rules<Posting> ALL = Rules.<Posting>of(Posting.class)
            .reject("F2", "The posting date lies in one open period of the legal entity.", PostingRules::inOpenPeriod)
            .reject(
                    "F9",
                    "A document is posted once for a purpose, as long as that posting is not reversed; no other"
                            + " posting has its key.",
                    PostingRules::once)
            .build();

    private PostingRules() {}

    private static void inOpenPeriod(Posting posting, Breaches breaches) {
        JournalEntry entry = posting.entry();
        long open = posting.periods().stream()
                .filter(period -> period.legalEntity().equals(entry.legalEntity()))
                .filter(period -> period.holds(entry.postingDate()))
                .filter(AccountingPeriod::open)
                .count();
        if (open != 1) {
            breaches.add(
                    "journalEntry.postingDate",
                    "a day in one open period of " + entry.legalEntity(),
                    entry.postingDate() + " in " + open);
        }
    }

    private static void once(Posting posting, Breaches breaches) {
        JournalEntry entry = posting.entry();
        for (JournalEntry other : posting.others()) {
            boolean same =
                    other.source().equals(entry.source()) && other.purpose().equals(entry.purpose());
            if (same && other.mayBePosted()) {
                breaches.add(
                        "journalEntry.source",
                        "no posting of " + entry.source() + " for "
                                + entry.purpose().text(),
                        "one that is " + other.status().text());
            }
            if (!same && other.idempotencyKey().equals(entry.idempotencyKey())) {
                breaches.add(
                        "journalEntry.idempotencyKey",
                        "a key of its own",
                        "the key of the posting of " + other.source());
            }
        }
    }
}
