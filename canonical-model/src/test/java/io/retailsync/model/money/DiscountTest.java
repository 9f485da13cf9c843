package io.retailsync.model.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.model.CurrencyCode;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import io.retailsync.seeded.Property;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiscountTest {

    private static final RoundingPolicy STANDARD = RoundingPolicies.standard();

    @Test
    void discountsOfALineAreTakenOneAfterTheOtherFromWhatIsLeft() {
        DiscountedLine line = DiscountedLine.of(
                Money.of("100.00", "EUR"),
                List.of(new Discount.PercentOff(Percentage.of("10")), new Discount.PercentOff(Percentage.of("10"))),
                STANDARD);
        assertThat(line.applied()).containsExactly(Money.of("10.00", "EUR"), Money.of("9.00", "EUR"));
        assertThat(line.discounted()).isEqualTo(Money.of("81.00", "EUR"));
    }

    @Test
    void aDiscountTakesNoLineBelowZeroAndReportsWhatIsLeftOfIt() {
        DiscountedLine line = DiscountedLine.of(
                Money.of("5.00", "EUR"),
                List.of(
                        new Discount.AmountOff(Money.of("3.00", "EUR")),
                        new Discount.AmountOff(Money.of("4.00", "EUR"))),
                STANDARD);
        assertThat(line.discounted()).isEqualTo(Money.of("0.00", "EUR"));
        assertThat(line.unused()).containsExactly(Money.of("0.00", "EUR"), Money.of("2.00", "EUR"));
    }

    @Test
    void W4_anOrderDiscountIsSharedByTheLargestRemainder() {
        DiscountAllocation shared = DiscountAllocation.over(
                List.of(Money.of("33.33", "EUR"), Money.of("33.33", "EUR"), Money.of("33.34", "EUR")),
                new Discount.AmountOff(Money.of("10.00", "EUR")),
                STANDARD);
        assertThat(shared.parts())
                .containsExactly(Money.of("3.33", "EUR"), Money.of("3.33", "EUR"), Money.of("3.34", "EUR"));
    }

    @Test
    void anOrderDiscountBeyondTheOrderIsReported() {
        DiscountAllocation shared = DiscountAllocation.over(
                List.of(Money.of("1.00", "EUR"), Money.of("0.00", "EUR")),
                new Discount.AmountOff(Money.of("5.00", "EUR")),
                STANDARD);
        assertThat(shared.parts()).containsExactly(Money.of("1.00", "EUR"), Money.of("0.00", "EUR"));
        assertThat(shared.unused()).isEqualTo(Money.of("4.00", "EUR"));
    }

    @Test
    void sharesOfAnOrderDiscountAddUpAndFitTheirLines() {
        Property.holds(5_000, random -> {
            List<Money> lines = IntStream.range(0, 1 + random.nextInt(8))
                    .mapToObj(i ->
                            Money.ofMinor(random.nextLong(random.nextBoolean() ? 4 : 50_000), CurrencyCode.of("EUR")))
                    .toList();
            Money sum = lines.stream().reduce(Money::plus).orElseThrow();
            Discount discount = discount(random);
            DiscountAllocation shared = DiscountAllocation.over(lines, discount, Policies.any(random));
            Money applied = shared.parts().stream().reduce(Money::plus).orElseThrow();
            assertThat(applied).isLessThanOrEqualTo(sum);
            assertThat(IntStream.range(0, lines.size()))
                    .allMatch(i -> shared.parts().get(i).signum() >= 0
                            && shared.parts().get(i).compareTo(lines.get(i)) <= 0);
            if (discount instanceof Discount.AmountOff fixed) {
                assertThat(applied.plus(shared.unused())).isEqualTo(fixed.amount());
            }
        });
    }

    @Test
    void aDiscountOfMoreThanEverythingOrOnNothingIsRefused() {
        assertThatThrownBy(() -> new Discount.PercentOff(Percentage.of("100.01")))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Discount.AmountOff(Money.of("-1", "EUR"))).isInstanceOf(InvalidValue.class);
        Discount half = new Discount.PercentOff(Percentage.of("50"));
        assertThatThrownBy(() -> half.takenFrom(Money.of("-1", "EUR"), STANDARD))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> DiscountAllocation.over(List.of(), half, STANDARD))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("at least one eligible line");
    }

    private static Discount discount(RandomGenerator random) {
        return random.nextBoolean()
                ? new Discount.PercentOff(Percentage.of(String.valueOf(random.nextInt(101))))
                : new Discount.AmountOff(Money.ofMinor(random.nextLong(60_000), CurrencyCode.of("EUR")));
    }
}
