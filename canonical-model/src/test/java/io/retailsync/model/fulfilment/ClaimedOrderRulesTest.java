package io.retailsync.model.fulfilment;

import static io.retailsync.model.fulfilment.Work.line;
import static io.retailsync.model.fulfilment.Work.order;
import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Finding;
import io.retailsync.model.Quantity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimedOrderRulesTest {

    @Test
    void locationsTogetherDoWhatIsWanted() {
        assertThat(findings(
                        order(FulfilmentOrderStatus.OPEN, line("1", 2, 0, 0)),
                        order(FulfilmentOrderStatus.SHIPPED, line("1", 3, 2, 1))))
                .isEmpty();
    }

    @Test
    void oneTooManyIsFound() {
        assertThat(findings(
                        order(FulfilmentOrderStatus.OPEN, line("1", 2, 0, 0)),
                        order(FulfilmentOrderStatus.OPEN, line("1", 3, 0, 0))))
                .extracting(Finding::code, Finding::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("O6", "expected at most 4 C62, found 5 C62"));
    }

    @ParameterizedTest
    @EnumSource(
            value = FulfilmentOrderStatus.class,
            names = {"CANCELLED", "REROUTED"})
    void whatWasGivenUpClaimsNothing(FulfilmentOrderStatus status) {
        assertThat(findings(order(status, line("1", 4, 0, 0)), order(FulfilmentOrderStatus.OPEN, line("1", 4, 0, 0))))
                .isEmpty();
    }

    @Test
    void aLocationThatDoesMoreThanItWasAskedForIsFound() {
        assertThat(findings(order(FulfilmentOrderStatus.IN_PROGRESS, line("1", 3, 3, 1))))
                .extracting(Finding::code)
                .containsExactly("O5");
        assertThat(line("1", 5, 2, 1).remaining()).isEqualTo(Quantity.pieces(2));
    }

    @Test
    void aLineThatNobodyOrderedIsFound() {
        assertThat(findings(order(FulfilmentOrderStatus.OPEN, line("9", 1, 0, 0))))
                .extracting(Finding::code)
                .containsOnly("Q1");
    }

    private static List<Finding> findings(FulfilmentOrder... orders) {
        return ClaimedOrderRules.ALL.findings(new ClaimedOrder(Map.of("1", Quantity.pieces(4)), List.of(orders)));
    }
}
