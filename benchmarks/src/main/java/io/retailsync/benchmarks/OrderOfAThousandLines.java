package io.retailsync.benchmarks;

import io.retailsync.model.CurrencyCode;
import io.retailsync.model.EmailAddress;
import io.retailsync.model.Finding;
import io.retailsync.model.Money;
import io.retailsync.model.PostalAddress;
import io.retailsync.model.Quantity;
import io.retailsync.model.catalogue.Invariants;
import io.retailsync.model.money.Percentage;
import io.retailsync.model.money.RoundingPolicies;
import io.retailsync.model.rule.Checked;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderLine;
import io.retailsync.model.sales.OrderStatus;
import io.retailsync.model.sales.TaxLine;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Every invariant of an order, asked of one with a thousand lines that breaks none. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class OrderOfAThousandLines {

    private static final int LINES = 1_000;

    private final Order order = order();

    /**
     * Asks.
     *
     * @return the order, checked
     */
    @Benchmark
    public Validation<List<Finding>, Checked<Order>> check() {
        return Invariants.check(order);
    }

    static Order order() {
        CurrencyCode euro = CurrencyCode.of("EUR");
        List<OrderLine> lines =
                IntStream.range(0, LINES).mapToObj(OrderOfAThousandLines::line).toList();
        Money net = lines.stream()
                .map(line -> line.net(RoundingPolicies.standard()))
                .reduce(Money.zero(euro), Money::plus);
        Money tax = lines.stream().map(line -> line.taxes().get(0).amount()).reduce(Money.zero(euro), Money::plus);
        return Order.builder()
                .displayNumber("#1000")
                .status(OrderStatus.CONFIRMED)
                .placedAt(Instant.parse("2026-11-20T12:00:00Z"))
                .email(new EmailAddress("ada@example.com"))
                .shipTo(new PostalAddress(null, null, List.of("Street 1"), "Berlin", null, "10115", "DE", null))
                .currency(euro)
                .taxInclusive(false)
                .lines(lines)
                .total(net.plus(tax))
                .test(false)
                .build();
    }

    private static OrderLine line(int number) {
        Quantity pieces = Quantity.pieces(1 + number % 7);
        Money price = Money.of(BigDecimal.valueOf(199 + 37L * number % 9_001, 2).toPlainString(), "EUR");
        TaxLine tax = new TaxLine("VAT", Percentage.of("19"), Money.of("0.38", "EUR"));
        return OrderLine.builder()
                .ref("l" + number)
                .sku("SKU-" + number)
                .title("Thing")
                .quantity(pieces)
                .current(pieces)
                .unitPrice(price)
                .discount(Money.of("0.50", "EUR"))
                .taxes(List.of(tax))
                .ships(true)
                .build();
    }
}
