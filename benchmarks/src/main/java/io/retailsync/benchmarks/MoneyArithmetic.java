package io.retailsync.benchmarks;

import io.retailsync.model.CurrencyCode;
import io.retailsync.model.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A sum of line amounts that is compared with a limit after each line, by our amounts and by those of Moneta, the reference implementation of
 * JSR 354; and a discount that is shared by seven lines, for which JSR 354 has no operation.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class MoneyArithmetic {

    private static final int LINES = 100;

    private final CurrencyCode euro = CurrencyCode.of("EUR");
    private final Money[] lines =
            cents().mapToObj(cents -> Money.ofMinor(cents, euro)).toArray(Money[]::new);
    private final Money nothing = Money.zero(euro);
    private final Money limit = Money.of("500.00", "EUR");
    private final Money discount = Money.of("49.99", "EUR");
    private final List<BigDecimal> weights =
            Stream.of(lines).limit(7).map(Money::amount).toList();

    private final org.javamoney.moneta.Money[] monetaLines = cents().mapToObj(
                    cents -> org.javamoney.moneta.Money.of(BigDecimal.valueOf(cents, 2), "EUR"))
            .toArray(org.javamoney.moneta.Money[]::new);
    private final org.javamoney.moneta.Money monetaNothing = org.javamoney.moneta.Money.of(BigDecimal.ZERO, "EUR");
    private final org.javamoney.moneta.Money monetaLimit =
            org.javamoney.moneta.Money.of(new BigDecimal("500.00"), "EUR");

    /**
     * Ours.
     *
     * @return how many sums were above the limit
     */
    @Benchmark
    @OperationsPerInvocation(LINES)
    public int addAndCompare() {
        int above = 0;
        Money sum = nothing;
        for (Money line : lines) {
            sum = sum.plus(line);
            above += sum.compareTo(limit) > 0 ? 1 : 0;
        }
        return above;
    }

    /**
     * Moneta's.
     *
     * @return how many sums were above the limit
     */
    @Benchmark
    @OperationsPerInvocation(LINES)
    public int addAndCompareByMoneta() {
        int above = 0;
        org.javamoney.moneta.Money sum = monetaNothing;
        for (org.javamoney.moneta.Money line : monetaLines) {
            sum = sum.add(line);
            above += sum.compareTo(monetaLimit) > 0 ? 1 : 0;
        }
        return above;
    }

    /**
     * Ours.
     *
     * @return the shares of seven lines
     */
    @Benchmark
    public List<Money> allocate() {
        return discount.allocate(weights);
    }

    private static LongStream cents() {
        return LongStream.range(0, LINES).map(n -> 99 + 1_237 * n % 9_001);
    }
}
