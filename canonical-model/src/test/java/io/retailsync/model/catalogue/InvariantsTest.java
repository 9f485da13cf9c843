package io.retailsync.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Finding;
import io.retailsync.model.Severity;
import io.retailsync.model.finance.CreditNote;
import io.retailsync.model.finance.CreditedDocument;
import io.retailsync.model.finance.FinancialTransaction;
import io.retailsync.model.finance.Invoice;
import io.retailsync.model.finance.JournalEntry;
import io.retailsync.model.finance.LineRevenue;
import io.retailsync.model.finance.Posting;
import io.retailsync.model.fulfilment.ClaimedOrder;
import io.retailsync.model.fulfilment.Pickup;
import io.retailsync.model.fulfilment.ShippedWork;
import io.retailsync.model.fulfilment.StoreTask;
import io.retailsync.model.fulfilment.TrackedShipment;
import io.retailsync.model.loyalty.CampaignOffer;
import io.retailsync.model.loyalty.PointsAccount;
import io.retailsync.model.loyalty.ReturnedAccrual;
import io.retailsync.model.party.Consent;
import io.retailsync.model.party.ConsentState;
import io.retailsync.model.payment.Payment;
import io.retailsync.model.payment.Payout;
import io.retailsync.model.payment.SettledTransactions;
import io.retailsync.model.payment.StoredValue;
import io.retailsync.model.returns.RestockedGoods;
import io.retailsync.model.returns.ReturnAssessment;
import io.retailsync.model.rule.Checked;
import io.retailsync.model.rule.Invariant;
import io.retailsync.model.rule.Rules;
import io.retailsync.model.service.Approval;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InvariantsTest {

    /** Rules that are broken in a test of their own, beside their records: subject and test. */
    private static final Map<Class<?>, String> ELSEWHERE = Map.ofEntries(
            Map.entry(ClaimedOrder.class, "fulfilment.ClaimedOrderRulesTest"),
            Map.entry(ShippedWork.class, "fulfilment.ShippedWorkRulesTest"),
            Map.entry(TrackedShipment.class, "fulfilment.ShippedWorkRulesTest"),
            Map.entry(StoreTask.class, "fulfilment.StoreWorkTest"),
            Map.entry(Pickup.class, "fulfilment.StoreWorkTest"),
            Map.entry(ReturnAssessment.class, "returns.ReturnAssessmentRulesTest"),
            Map.entry(RestockedGoods.class, "returns.ReturnAssessmentRulesTest"),
            Map.entry(Payment.class, "payment.PaymentRulesTest"),
            Map.entry(StoredValue.class, "payment.StoredValueRulesTest"),
            Map.entry(Payout.class, "payment.PayoutRulesTest"),
            Map.entry(SettledTransactions.class, "payment.PayoutRulesTest"),
            Map.entry(Invoice.class, "finance.SalesDocumentRulesTest"),
            Map.entry(CreditNote.class, "finance.SalesDocumentRulesTest"),
            Map.entry(CreditedDocument.class, "finance.SalesDocumentRulesTest"),
            Map.entry(JournalEntry.class, "finance.PostingRulesTest"),
            Map.entry(Posting.class, "finance.PostingRulesTest"),
            Map.entry(FinancialTransaction.class, "finance.SaleInTheBooksTest"),
            Map.entry(LineRevenue.class, "finance.SaleInTheBooksTest"),
            Map.entry(PointsAccount.class, "loyalty.PointsAccountRulesTest"),
            Map.entry(ReturnedAccrual.class, "loyalty.PointsAccountRulesTest"),
            Map.entry(CampaignOffer.class, "loyalty.CampaignOfferRulesTest"),
            Map.entry(Approval.class, "service.ApprovalRulesTest"));

    static List<InvariantCase<?>> cases() {
        return Stream.of(
                        SaleCases.all(),
                        OtherCases.all(),
                        SumCases.all(),
                        SupplyCases.all(),
                        OfferCases.all(),
                        PeopleCases.all(),
                        WorkCases.all())
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void everyInvariantHasAMutationThatBreaksIt() {
        Set<String> declared = new TreeSet<>();
        Invariants.all().stream()
                .filter(rules -> !ELSEWHERE.containsKey(rules.subject()))
                .forEach(rules -> rules.invariants()
                        .forEach(one -> declared.add(name(rules.subject(), one.code(), one.severity()))));
        Set<String> tried = new TreeSet<>();
        cases().forEach(one -> tried.add(name(one.sound().getClass(), one.code(), one.severity())));
        assertThat(tried).isEqualTo(declared);
    }

    @Test
    void aCodeStandsForOneRuleOfARecord() {
        assertThat(Invariants.all())
                .allSatisfy(rules -> assertThat(rules.invariants())
                        .extracting(one -> one.code() + " " + one.severity())
                        .as(rules.subject().getName())
                        .doesNotHaveDuplicates());
        assertThat(Invariants.all()).extracting(Rules::subject).doesNotHaveDuplicates();
    }

    @Test
    void aCodeOfOurOwnStandsForOneRuleOfTheModel() {
        assertThat(Invariants.all().stream()
                        .flatMap(rules -> rules.invariants().stream())
                        .map(Invariant::code)
                        .filter(code -> code.matches("[ABHK].")))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsBrokenElsewhereHasRulesAndATest() throws ClassNotFoundException {
        for (Map.Entry<Class<?>, String> one : ELSEWHERE.entrySet()) {
            assertThat(Invariants.of(one.getKey())).as(one.getKey().getName()).isPresent();
            assertThat(Class.forName("io.retailsync.model." + one.getValue())).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    <A extends Record> void whatIsSoundPasses(InvariantCase<A> one) {
        Validation<List<Finding>, Checked<A>> checked = Invariants.check(one.sound());
        assertThat(checked).isEqualTo(Validation.valid(new Checked<>(one.sound(), List.of())));
    }

    @ParameterizedTest
    @MethodSource("cases")
    <A extends Record> void theMutationIsFoundWithItsPath(InvariantCase<A> one) {
        Validation<List<Finding>, Checked<A>> checked = Invariants.check(one.broken());
        assertThat(checked.isValid()).isEqualTo(one.severity() == Severity.EXCEPTION);
        List<Finding> findings = checked.fold(refused -> refused, Checked::exceptions);
        assertThat(findings).anySatisfy(found -> {
            assertThat(found.code()).isEqualTo(one.code());
            assertThat(found.severity()).isEqualTo(one.severity());
            assertThat(found.path()).isEqualTo(one.path());
            assertThat(found.message()).contains("expected ");
        });
    }

    @Test
    void findingsComeAllAtOnceAndThoseThatOnlyTellDoNotRefuse() {
        var order = Altered.with(Altered.with(Sound.order(), "shipTo", null), "total", Sound.eur("1.00"));
        assertThat(Invariants.check(order).getError())
                .extracting(Finding::code, Finding::refuses)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("O1", true),
                        org.assertj.core.groups.Tuple.tuple("O8", false));
    }

    @Test
    void aKindOfRecordWithoutRulesHasNoneToBreak() {
        Consent consent = new Consent(ConsentState.GRANTED, null);
        assertThat(Invariants.check(consent).get().value()).isSameAs(consent);
    }

    @Test
    void eachInvariantIsASentenceUnderACodeOfTheSection() {
        assertThat(Invariants.all()).flatExtracting(Rules::invariants).allSatisfy(any -> {
            Invariant<?> one = (Invariant<?>) any;
            assertThat(one.code()).matches("[A-Z][1-9]");
            assertThat(one.holds()).matches("[A-Z].*\\.");
        });
    }

    private static String name(Class<?> subject, String code, Severity severity) {
        return subject.getSimpleName() + " " + code + " " + severity;
    }
}
