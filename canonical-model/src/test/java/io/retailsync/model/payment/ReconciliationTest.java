package io.retailsync.model.payment;

import static io.retailsync.model.payment.Paid.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.model.CurrencyCode;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import io.retailsync.seeded.Property;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

    private static final CurrencyCode EUR = CurrencyCode.of("EUR");
    private static final Map<String, Money> EXPECTED = Map.of("a", euro("10.00"), "b", euro("20.00"));

    @Test
    void whatAgreesIsMatched() {
        ReconciliationResult result = compare(0, EXPECTED);
        assertThat(result.status()).isEqualTo(ReconciliationStatus.MATCHED);
        assertThat(result.difference()).isEqualTo(euro("0"));
        assertThat(result.pairs()).extracting(ReconciledPair::key).containsExactly("a", "b");
    }

    @Test
    void aDifferenceIsToleratedUpToSoManyMinorUnitsForEachPair() {
        Map<String, Money> off = Map.of("a", euro("10.02"), "b", euro("20.00"));
        assertThat(compare(1, off).status()).isEqualTo(ReconciliationStatus.TOLERATED);
        assertThat(compare(1, off).tolerance()).isEqualTo(euro("0.02"));
        assertThat(compare(1, off).difference()).isEqualTo(euro("0.02"));
        assertThat(compare(0, off).status()).isEqualTo(ReconciliationStatus.EXCEPTION);
        assertThat(compare(1, Map.of("a", euro("10.03"), "b", euro("20.00"))).status())
                .isEqualTo(ReconciliationStatus.EXCEPTION);
    }

    @Test
    void oneFaultDoesNotHideAnother() {
        Map<String, Money> crossed = Map.of("a", euro("12.00"), "b", euro("18.00"));
        assertThat(compare(1, crossed).difference()).isEqualTo(euro("0"));
        assertThat(compare(1, crossed).status()).isEqualTo(ReconciliationStatus.EXCEPTION);
    }

    @Test
    void whatHasNoCounterpartIsNeverTolerated() {
        ReconciliationResult result = compare(1_000_000, Map.of("a", euro("10.00"), "c", euro("0.01")));
        assertThat(result.status()).isEqualTo(ReconciliationStatus.EXCEPTION);
        assertThat(result.missing()).containsExactly(new UnmatchedAmount("b", euro("20.00")));
        assertThat(result.surplus()).containsExactly(new UnmatchedAmount("c", euro("0.01")));
    }

    @Test
    void theDifferenceIsThatOfThePairsAndOfWhatHasNoCounterpart() {
        Property.holds(300, random -> {
            Map<String, Money> left = new HashMap<>();
            Map<String, Money> right = new HashMap<>();
            for (int i = 0; i < 6; i++) {
                if (random.nextBoolean()) {
                    left.put("k" + i, Money.ofMinor(random.nextLong(-500, 500), EUR));
                }
                if (random.nextBoolean()) {
                    right.put("k" + i, Money.ofMinor(random.nextLong(-500, 500), EUR));
                }
            }
            ReconciliationResult result = new Reconciliation(EUR, 1).compare("day", left, right);
            Money told = euro("0");
            for (ReconciledPair pair : result.pairs()) {
                told = told.plus(pair.actual()).minus(pair.expected());
            }
            for (UnmatchedAmount surplus : result.surplus()) {
                told = told.plus(surplus.amount());
            }
            for (UnmatchedAmount missing : result.missing()) {
                told = told.minus(missing.amount());
            }
            assertThat(told).isEqualTo(result.difference());
        });
    }

    @Test
    void aToleranceBelowZeroIsRefused() {
        assertThatThrownBy(() -> new Reconciliation(EUR, -1)).isInstanceOf(InvalidValue.class);
    }

    private static ReconciliationResult compare(int minorUnits, Map<String, Money> actual) {
        return new Reconciliation(EUR, minorUnits).compare("payout 1", EXPECTED, actual);
    }
}
