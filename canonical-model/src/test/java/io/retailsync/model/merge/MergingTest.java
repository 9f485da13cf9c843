package io.retailsync.model.merge;

import static io.retailsync.model.merge.SeededWords.stamp;
import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.EmailAddress;
import io.retailsync.model.MergeRule;
import io.retailsync.model.Owner;
import io.retailsync.model.party.Consent;
import io.retailsync.model.party.ConsentState;
import io.retailsync.model.party.Customer;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.model.privacy.Masking;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MergingTest {

    private static final Merging<Customer> MERGING = Merging.of(CustomerPaths.TYPE);

    private static final Words<Customer> CRM = Words.of(CustomerPaths.TYPE)
            .with(CustomerPaths.EMAIL, Candidate.of(new EmailAddress("ada@crm.example"), 0, stamp("crm", 1, 1, 1)))
            .with(CustomerPaths.TAGS, Candidate.of(Set.of("vip"), 0, stamp("crm", 1, 1, 1)))
            .with(
                    CustomerPaths.EMAIL_CONSENT,
                    Candidate.of(new Consent(ConsentState.GRANTED, null), 0, stamp("crm", 1, 9, 9)));

    private static final Words<Customer> SHOP = Words.of(CustomerPaths.TYPE)
            .with(CustomerPaths.EMAIL, Candidate.of(new EmailAddress("ada@shop.example"), 1, stamp("shop", 1, 2, 2)))
            .with(CustomerPaths.TAGS, Candidate.of(Set.of("new"), 1, stamp("shop", 1, 2, 2)))
            .with(
                    CustomerPaths.EMAIL_CONSENT,
                    Candidate.of(
                            new Consent(ConsentState.WITHDRAWN, null), Candidate.UNRANKED, stamp("shop", 1, 2, 2)));

    @Test
    void aRecordIsMergedAttributeByAttributeByWhatTheModelDeclares() {
        Merged<Customer> merged = MERGING.merge(CRM.and(SHOP));
        Customer ada = merged.record().get();
        assertThat(ada.email()).isEqualTo(new EmailAddress("ada@shop.example"));
        assertThat(ada.tags()).containsExactlyInAnyOrder("vip", "new");
        assertThat(ada.emailConsent().state()).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(merged.provenance().get("email").system()).isEqualTo("shop");
        assertThat(merged.provenance()).doesNotContainKey("phone");
    }

    @Test
    void itDoesNotMatterWhoIsMergedFirst() {
        assertThat(MERGING.merge(SHOP.and(CRM))).isEqualTo(MERGING.merge(CRM.and(SHOP)));
        assertThat(MERGING.merge(SHOP.and(CRM).and(SHOP))).isEqualTo(MERGING.merge(CRM.and(SHOP)));
    }

    @Test
    void aHostMayGiveAnAttributeAnotherRule() {
        Merging<Customer> strict = MERGING.with(CustomerPaths.EMAIL, MergeRule.OWNER_WINS);
        Merged<Customer> merged = strict.merge(CRM.and(SHOP));
        assertThat(merged.resolution(CustomerPaths.EMAIL).value()).contains(new EmailAddress("ada@crm.example"));
        assertThat(merged.findings()).hasSize(1);
    }

    @Test
    void ranksComeFromWhatTheModelDeclares() {
        MergePolicy<EmailAddress> policy = MERGING.policy(CustomerPaths.EMAIL);
        assertThat(List.of(policy.rankOf(Owner.CRM), policy.rankOf(Owner.POS), policy.rankOf(Owner.ERP)))
                .containsExactly(0, 2, Candidate.UNRANKED);
    }

    @Test
    void anExplanationNamesValueOwnerRuleAndLosersButNoPersonalValue() {
        String text = MERGING.merge(CRM.and(SHOP))
                .explain(CustomerPaths.EMAIL, Masking.unkeyed())
                .toString();
        assertThat(text)
                .contains("customer.email", "***", "'shop'", "MOST_RECENT_VERIFIED", "CRM, then COM, then POS")
                .contains("of 'crm'", "another word is newer")
                .doesNotContain("ada");
    }

    @Test
    void anExplanationSaysWhatIsNotKnown() {
        assertThat(MERGING.merge(CRM)
                        .explain(CustomerPaths.PHONE, Masking.unkeyed())
                        .value())
                .isEqualTo("not known");
    }

    @Test
    void mergedRecordsPrintNoValues() {
        assertThat(MERGING.merge(CRM.and(SHOP)).toString())
                .doesNotContain("ada")
                .doesNotContain("vip");
    }
}
