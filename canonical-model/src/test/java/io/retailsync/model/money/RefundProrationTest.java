package io.retailsync.model.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.model.CurrencyCode;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.seeded.Property;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RefundProrationTest {

    private static final int CASES_PER_SEED = 1_000;
    private static final long MOST_MINOR_UNITS = 100_000_000_000_000L;
    private static final List<CurrencyCode> CURRENCIES =
            Stream.of("EUR", "JPY", "KWD").map(CurrencyCode::of).toList();
    private static final RoundingPolicy STANDARD = RoundingPolicies.standard();

    /** A million cases, credit lines among them; one in a hundred has up to two hundred pieces. */
    @Test
    void refundsOverTimeAddUpToTheLineAndMirrorItsSign() {
        Property.holds(1_000, random -> {
            for (int i = 0; i < CASES_PER_SEED; i++) {
                TaxedAmount line = line(random);
                int pieces = 1 + random.nextInt(i % 100 == 0 ? 200 : 6);
                List<Integer> steps = steps(random, pieces);
                RoundingPolicy policy = Policies.any(random);
                List<TaxedAmount> refunds = refunds(line, pieces, steps, policy);
                assertThat(refunds.stream().reduce(TaxedAmount::plus)).contains(line);
                if (i % 4 == 0) {
                    eachSumIsThatOfOneRefund(line, pieces, steps, refunds, policy);
                }
                assertThat(refunds)
                        .allMatch(refund -> refund.net().signum() * line.net().signum() >= 0
                                && refund.tax().signum() * line.tax().signum() >= 0);
                assertThat(refunds(line.negated(), pieces, steps, policy))
                        .isEqualTo(refunds.stream().map(TaxedAmount::negated).toList());
            }
        });
    }

    @Test
    void whatWasRefundedSoFarDoesNotDependOnTheNumberOfRefunds() {
        Property.holds(1_000, random -> {
            Money total = Money.ofMinor(random.nextLong(-100_000, 100_000), CurrencyCode.of("EUR"));
            int pieces = 2 + random.nextInt(30);
            int some = 1 + random.nextInt(pieces);
            RoundingPolicy policy = Policies.any(random);
            Money atOnce = Proration.of(total, Quantity.pieces(pieces)).next(Quantity.pieces(some), policy);
            Proration inParts = Proration.of(total, Quantity.pieces(pieces));
            for (int step : steps(random, some)) {
                Quantity part = Quantity.pieces(step);
                inParts = inParts.after(part, inParts.next(part, policy));
            }
            assertThat(inParts.given()).isEqualTo(atOnce);
        });
    }

    /** 24 pieces for 12 cents, 2 of them tax: a part could have a tax before it has an amount to be taxed. */
    @Test
    void piecesBelowACentHaveNoNegativeNetAmount() {
        TaxedAmount line = TaxedAmount.of(TaxMode.GROSS, Money.of("0.12", "EUR"), Money.of("0.02", "EUR"));
        List<TaxedAmount> refunds =
                refunds(line, 24, Stream.generate(() -> 1).limit(24).toList(), STANDARD);
        assertThat(refunds).allMatch(refund -> refund.net().signum() >= 0);
        assertThat(refunds.stream().reduce(TaxedAmount::plus)).contains(line);
    }

    @Test
    void askingTwiceGivesTheSameRefund() {
        RefundProration refunds = RefundProration.of(
                TaxedAmount.of(TaxMode.NET, Money.of("10.00", "EUR"), Money.of("1.90", "EUR")), Quantity.pieces(3));
        assertThat(refunds.next(Quantity.pieces(1), STANDARD)).isEqualTo(refunds.next(Quantity.pieces(1), STANDARD));
    }

    @Test
    void whatAnotherSystemRefundedDifferentlyIsMadeUpByTheLastRefund() {
        TaxedAmount line = TaxedAmount.of(TaxMode.NET, Money.of("10.00", "EUR"), Money.of("1.90", "EUR"));
        RefundProration refunds = RefundProration.of(line, Quantity.pieces(2))
                .after(
                        Quantity.pieces(1),
                        TaxedAmount.of(TaxMode.NET, Money.of("7.00", "EUR"), Money.of("0.00", "EUR")));
        assertThat(refunds.next(Quantity.pieces(1), STANDARD))
                .isEqualTo(refunds.rest())
                .isEqualTo(TaxedAmount.of(TaxMode.NET, Money.of("3.00", "EUR"), Money.of("1.90", "EUR")));
    }

    @Test
    void whatAnotherSystemRefundedTooEarlyIsNotTakenBackButLeftOut() {
        Proration price = Proration.of(Money.of("10.00", "EUR"), Quantity.pieces(4))
                .after(Quantity.pieces(1), Money.of("7.00", "EUR"));
        assertThat(price.next(Quantity.pieces(1), STANDARD)).isEqualTo(Money.of("0.00", "EUR"));
        assertThat(price.next(Quantity.pieces(2), STANDARD)).isEqualTo(Money.of("0.50", "EUR"));
        assertThat(price.next(Quantity.pieces(3), STANDARD)).isEqualTo(Money.of("3.00", "EUR"));
    }

    @Test
    void goodsByWeightComeBackInPartsToo() {
        Quantity bought = new Quantity(new BigDecimal("1.5"), "KGM");
        Proration price = Proration.of(Money.of("10.00", "EUR"), bought);
        Money part = price.next(new Quantity(new BigDecimal("0.5"), "KGM"), STANDARD);
        assertThat(part).isEqualTo(Money.of("3.33", "EUR"));
        assertThat(price.after(new Quantity(new BigDecimal("0.5"), "KGM"), part)
                        .next(new Quantity(new BigDecimal("1"), "KGM"), STANDARD))
                .isEqualTo(Money.of("6.67", "EUR"));
    }

    @Test
    void moreThanTheLineIsRefused() {
        TaxedAmount line = TaxedAmount.of(TaxMode.NET, Money.of("10.00", "EUR"), Money.of("1.90", "EUR"));
        RefundProration refunds = RefundProration.of(line, Quantity.pieces(2));
        assertThatThrownBy(() -> refunds.next(Quantity.pieces(3), STANDARD))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("at most what is left");
        assertThatThrownBy(() -> refunds.next(Quantity.pieces(0), STANDARD)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> refunds.after(Quantity.pieces(1), line.plus(line)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("beyond the line");
        assertThatThrownBy(() -> refunds.after(Quantity.pieces(1), line.negated()))
                .isInstanceOf(InvalidValue.class);
    }

    /** After each refund as much of the stated price is given back as if all pieces so far had come back at once. */
    private static void eachSumIsThatOfOneRefund(
            TaxedAmount line, int pieces, List<Integer> steps, List<TaxedAmount> refunds, RoundingPolicy policy) {
        RefundProration fresh = RefundProration.of(line, Quantity.pieces(pieces));
        int back = 0;
        Money given = line.stated().minus(line.stated());
        for (int i = 0; i < steps.size(); i++) {
            back += steps.get(i);
            given = given.plus(refunds.get(i).stated());
            assertThat(fresh.next(Quantity.pieces(back), policy).stated()).isEqualTo(given);
        }
    }

    private static List<TaxedAmount> refunds(TaxedAmount line, int pieces, List<Integer> steps, RoundingPolicy policy) {
        List<TaxedAmount> refunds = new ArrayList<>();
        RefundProration state = RefundProration.of(line, Quantity.pieces(pieces));
        for (int step : steps) {
            TaxedAmount refund = state.next(Quantity.pieces(step), policy);
            refunds.add(refund);
            state = state.after(Quantity.pieces(step), refund);
        }
        assertThat(state.rest()).isEqualTo(line.minus(line));
        return refunds;
    }

    private static TaxedAmount line(RandomGenerator random) {
        CurrencyCode currency = CURRENCIES.get(random.nextInt(CURRENCIES.size()));
        long gross = random.nextLong(random.nextBoolean() ? 15 : random.nextBoolean() ? 100_000 : MOST_MINOR_UNITS);
        long tax = random.nextLong(gross + 1);
        TaxedAmount line = new TaxedAmount(
                random.nextBoolean() ? TaxMode.NET : TaxMode.GROSS,
                Money.ofMinor(gross - tax, currency),
                Money.ofMinor(tax, currency));
        return random.nextBoolean() ? line : line.negated();
    }

    private static List<Integer> steps(RandomGenerator random, int pieces) {
        List<Integer> steps = new ArrayList<>();
        for (int left = pieces; left > 0; left -= steps.get(steps.size() - 1)) {
            steps.add(1 + random.nextInt(left));
        }
        return steps;
    }
}
