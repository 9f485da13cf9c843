package io.retailsync.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Finding;
import io.retailsync.model.Severity;
import io.retailsync.model.party.Consent;
import io.retailsync.model.party.ConsentState;
import io.retailsync.model.rule.Checked;
import io.retailsync.model.rule.Invariant;
import io.retailsync.model.rule.Rules;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InvariantsTest {

    static List<InvariantCase<?>> cases() {
        return Stream.of(
                        SaleCases.all(),
                        OtherCases.all(),
                        SumCases.all(),
                        SupplyCases.all(),
                        OfferCases.all(),
                        PeopleCases.all(),
                        WorkCases.all(),
                        FulfilmentCases.all(),
                        PaymentCases.all(),
                        DocumentCases.all(),
                        BookCases.all(),
                        MemberCases.all())
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void everyInvariantHasAMutationThatBreaksIt() {
        Set<String> declared = new TreeSet<>();
        Invariants.all()
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
