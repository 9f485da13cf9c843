package io.retailsync.model.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Finding;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.model.money.Percentage;
import io.retailsync.model.money.RoundingPolicies;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReturnAssessmentRulesTest {

    private static final ExternalRef RETURN = ExternalRef.of("shop", "return", "5");

    @Test
    void allThatWasAnnouncedIsAccountedFor() {
        assertThat(ReturnAssessmentRules.ALL.findings(of(line(3, 2, 1, 1, 1, null))))
                .isEmpty();
        assertThat(ReturnAssessmentRules.ALL.findings(of(line(3, 2, 1, 1, 0, null))))
                .extracting(Finding::code, Finding::path)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("R2", "returnAssessment.lines[r1]"));
    }

    @Test
    void orOnlyWhatCameWhereThatIsThePolicy() {
        assertThat(ReturnAssessmentRules.OF_WHAT_CAME.findings(of(line(3, 2, 1, 1, 0, null))))
                .isEmpty();
        assertThat(ReturnAssessmentRules.OF_WHAT_CAME.findings(of(line(3, 2, 1, 0, 0, null))))
                .hasSize(1);
    }

    @Test
    void lessThanNothingIsFound() {
        assertThat(ReturnAssessmentRules.ALL.findings(of(line(3, 3, 4, -1, 0, null))))
                .extracting(Finding::message)
                .containsExactly("expected zero or more, found -1 C62");
    }

    @Test
    void aSecondUnitIsFoundBeforeAnythingIsAdded() {
        AssessedLine pieces = line(3, 3, 3, 0, 0, null);
        AssessedLine mixed = AssessedLine.builder()
                .line("r1")
                .requested(pieces.requested())
                .received(pieces.received())
                .accepted(new Quantity(BigDecimal.ONE, "KGM"))
                .rejected(pieces.rejected())
                .missing(pieces.missing())
                .build();
        assertThat(ReturnAssessmentRules.ALL.findings(of(mixed)))
                .extracting(Finding::code)
                .containsExactly("Q1");
    }

    @Test
    void whatIsPutOnTheShelfMoved() {
        AssessedLine back = line(3, 3, 2, 1, 0, Disposition.RESTOCK);
        assertThat(moved(back, Map.of("r1", Quantity.pieces(2)))).isEmpty();
        assertThat(moved(back, Map.of("r1", Quantity.pieces(3))))
                .extracting(Finding::code)
                .containsExactly("R3");
        assertThat(moved(back, Map.of())).hasSize(1);
    }

    @Test
    void whatIsScrappedDidNot() {
        AssessedLine scrap = line(3, 3, 3, 0, 0, Disposition.SCRAP);
        assertThat(moved(scrap, Map.of())).isEmpty();
        assertThat(moved(scrap, Map.of("r1", Quantity.pieces(3)))).hasSize(1);
    }

    /** canonical-model 8.3, W11. */
    @Test
    void theFeeIsKeptOfTheLinesAndNotOfTheShipping() {
        Refundable refundable =
                Refundable.of(List.of(euro("49.99")), Percentage.of("15"), euro("0"), RoundingPolicies.standard());
        assertThat(refundable.fee()).isEqualTo(euro("7.50"));
        assertThat(refundable.total()).isEqualTo(euro("42.49"));
        assertThat(Refundable.of(List.of(euro("49.99")), Percentage.of("15"), euro("4.90"), RoundingPolicies.standard())
                        .total())
                .isEqualTo(euro("47.39"));
    }

    @Test
    void noFeeIsAboveTheLines() {
        assertThatThrownBy(() -> new Refundable(euro("5"), euro("5.01"), euro("0")))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Refundable(euro("5"), euro("-0.01"), euro("0")))
                .isInstanceOf(InvalidValue.class);
        assertThat(new Refundable(euro("5"), euro("5"), euro("0")).total()).isEqualTo(euro("0"));
    }

    private static List<Finding> moved(AssessedLine line, Map<String, Quantity> moved) {
        return RestockedGoodsRules.ALL.findings(new RestockedGoods(of(line), moved));
    }

    private static ReturnAssessment of(AssessedLine line) {
        return new ReturnAssessment(RETURN, RETURN, null, List.of(line), null);
    }

    private static AssessedLine line(
            long requested,
            long received,
            long accepted,
            long rejected,
            long missing,
            @Nullable Disposition disposition) {
        return AssessedLine.builder()
                .line("r1")
                .orderLine("1")
                .requested(Quantity.pieces(requested))
                .received(Quantity.pieces(received))
                .accepted(Quantity.pieces(accepted))
                .rejected(Quantity.pieces(rejected))
                .missing(Quantity.pieces(missing))
                .disposition(disposition == null ? null : Coded.of(disposition))
                .build();
    }

    private static Money euro(String amount) {
        return Money.of(amount, "EUR");
    }
}
