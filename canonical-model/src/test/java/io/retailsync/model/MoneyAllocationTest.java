package io.retailsync.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.seeded.Property;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MoneyAllocationTest {

    private static final int CASES_PER_SEED = 1_000;
    private static final long MOST_MINOR_UNITS = 100_000_000_000_000L;
    private static final List<CurrencyCode> CURRENCIES =
            Stream.of("EUR", "JPY", "KWD", "CLF").map(CurrencyCode::of).toList();

    /** A million cases. */
    @Test
    void partsAddUpAndMirrorTheSignAndAreNoWholeUnitOffTheirShare() {
        Property.holds(1_000, random -> {
            for (int i = 0; i < CASES_PER_SEED; i++) {
                Money whole = amount(random);
                List<BigDecimal> weights = i % 250 == 0 ? many(random) : weights(random);
                List<Money> parts = whole.allocate(weights);
                assertThat(sum(parts)).isEqualTo(whole);
                assertThat(whole.negated().allocate(weights))
                        .isEqualTo(parts.stream().map(Money::negated).toList());
                assertThat(nearestToTheirShares(whole, weights, parts)).isTrue();
                assertThat(nothingForNothing(weights, parts)).isTrue();
            }
        });
    }

    @Test
    void partsInStepsAddUpAndAreMultiplesOfTheStep() {
        Money step = Money.of("0.05", "CHF");
        Property.holds(200, random -> {
            Money whole = step.times(random.nextLong(-100_000, 100_000));
            List<Money> parts = whole.allocate(weights(random), step);
            assertThat(sum(parts)).isEqualTo(whole);
            assertThat(parts)
                    .allMatch(part -> part.amount().remainder(step.amount()).signum() == 0);
        });
    }

    @Test
    void aWeightOfZeroReceivesNothing() {
        assertThat(Money.of("-0.05", "EUR").allocate(decimals("0", "1", "0", "1")))
                .containsExactly(
                        Money.of("0", "EUR"), Money.of("-0.03", "EUR"), Money.of("0", "EUR"), Money.of("-0.02", "EUR"));
    }

    @Test
    void weightsThatAreAllZeroGiveEqualParts() {
        assertThat(Money.of("10.00", "EUR").allocate(decimals("0", "0.0", "0")))
                .containsExactly(Money.of("3.34", "EUR"), Money.of("3.33", "EUR"), Money.of("3.33", "EUR"));
    }

    @Test
    void weightsMayHaveAnyScale() {
        assertThat(Money.of("3", "JPY").allocate(List.of(new BigDecimal("1E+2"), new BigDecimal("200.000"))))
                .containsExactly(Money.of("1", "JPY"), Money.of("2", "JPY"));
    }

    @Test
    void aNegativeWeightNoWeightAndAMonstrousOneAreRefused() {
        Money whole = Money.of("10.00", "EUR");
        assertThatThrownBy(() -> whole.allocate(decimals("1", "-1"))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> whole.allocate(List.of())).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> whole.allocate(decimals("1E+999999999"))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void anAmountBetweenTwoStepsIsRefused() {
        assertThatThrownBy(() -> Money.of("10.01", "CHF").allocate(decimals("1"), Money.of("0.05", "CHF")))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("rounded to the step");
        assertThatThrownBy(() -> Money.of("10.00", "CHF").allocate(decimals("1"), Money.of("0", "CHF")))
                .isInstanceOf(InvalidValue.class);
    }

    private static boolean nearestToTheirShares(Money whole, List<BigDecimal> weights, List<Money> parts) {
        BigDecimal total = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return total.signum() == 0
                || IntStream.range(0, parts.size()).allMatch(i -> {
                    BigDecimal units = new BigDecimal(whole.minorUnits()).multiply(weights.get(i));
                    BigDecimal part = new BigDecimal(parts.get(i).minorUnits());
                    return part.compareTo(units.divide(total, 0, RoundingMode.FLOOR)) >= 0
                            && part.compareTo(units.divide(total, 0, RoundingMode.CEILING)) <= 0;
                });
    }

    /** A weight of zero has no part, unless all are zero. */
    private static boolean nothingForNothing(List<BigDecimal> weights, List<Money> parts) {
        boolean weighed = weights.stream().anyMatch(weight -> weight.signum() > 0);
        return !weighed
                || IntStream.range(0, parts.size())
                        .allMatch(
                                i -> weights.get(i).signum() > 0 || parts.get(i).signum() == 0);
    }

    /** Up to two hundred, one in four of them zero, of very different sizes. */
    private static List<BigDecimal> many(RandomGenerator random) {
        return IntStream.range(0, 1 + random.nextInt(200))
                .mapToObj(i -> random.nextInt(4) == 0
                        ? BigDecimal.ZERO
                        : BigDecimal.valueOf(random.nextLong(1L << random.nextInt(1, 50)), random.nextInt(10)))
                .toList();
    }

    private static Money amount(RandomGenerator random) {
        long bound = random.nextBoolean() ? 20 : random.nextBoolean() ? 1_000_000_000 : MOST_MINOR_UNITS;
        return Money.ofMinor(random.nextLong(-bound, bound), CURRENCIES.get(random.nextInt(CURRENCIES.size())));
    }

    private static List<BigDecimal> weights(RandomGenerator random) {
        return IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(i -> BigDecimal.valueOf(random.nextInt(random.nextBoolean() ? 4 : 10_000), random.nextInt(4)))
                .toList();
    }

    private static List<BigDecimal> decimals(String... texts) {
        return Stream.of(texts).map(BigDecimal::new).toList();
    }

    private static Money sum(List<Money> parts) {
        return parts.stream().reduce(Money::plus).orElseThrow();
    }
}
