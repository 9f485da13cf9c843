package io.retailsync.model.finance;

import java.util.List;

/**
 * A journal entry that is about to be submitted: input of {@link PostingRules}.
 *
 * @param entry the entry
 * @param periods all accounting periods that are known, of any legal entity
 * @param others entries made before, without this one
 */
public record Posting(JournalEntry entry, List<AccountingPeriod> periods, List<JournalEntry> others) {

    /**
     * Copies the lists.
     *
     * @param entry the entry
     * @param periods all accounting periods that are known, of any legal entity
     * @param others entries made before, without this one
     */
    public Posting {
        periods = List.copyOf(periods);
        others = List.copyOf(others);
    }
}
