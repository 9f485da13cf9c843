package io.retailsync.model.finance;

import io.retailsync.model.money.RoundingPolicies;
import io.retailsync.model.money.RoundingPolicy;
import io.retailsync.model.rule.Rules;

/** What has to hold of a credit note by itself (canonical-model 9, M1, F3 and F4). Beside its invoice: {@link CreditedDocumentRules}. */
public final class CreditNoteRules {

    /** The rules, where amounts are rounded as in e-invoices. */
    public static final Rules<CreditNote> ALL = with(RoundingPolicies.of("e-invoice", 1));

    private CreditNoteRules() {}

    /**
     * {@return the rules under another policy}
     *
     * @param policy how lines and taxes are rounded
     */
    public static Rules<CreditNote> with(RoundingPolicy policy) {
        return DocumentRules.of(CreditNote.class, policy).build();
    }
}
