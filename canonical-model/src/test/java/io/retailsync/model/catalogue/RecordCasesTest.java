package io.retailsync.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Finding;
import io.retailsync.model.Severity;
import io.retailsync.model.rule.Checked;
import io.vavr.control.Validation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is sound breaks no invariant, and each mutation is found where it is. */
class RecordCasesTest {

    static List<InvariantCase<?>> cases() {
        return Stream.of(SupplyCases.all(), OfferCases.all(), PeopleCases.all())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    <A extends Record> void whatIsSoundPasses(InvariantCase<A> one) {
        assertThat(Invariants.check(one.sound())).isEqualTo(Validation.valid(new Checked<>(one.sound(), List.of())));
    }

    @ParameterizedTest
    @MethodSource("cases")
    <A extends Record> void theMutationIsFoundWithItsPath(InvariantCase<A> one) {
        Validation<List<Finding>, Checked<A>> checked = Invariants.check(one.broken());
        assertThat(checked.isValid()).isEqualTo(one.severity() == Severity.EXCEPTION);
        List<Finding> findings = checked.fold(refused -> refused, Checked::exceptions);
        assertThat(findings).anySatisfy(found -> {
            assertThat(found.code()).isEqualTo(one.code());
            assertThat(found.path()).isEqualTo(one.path());
            assertThat(found.message()).contains("expected ");
        });
    }
}
