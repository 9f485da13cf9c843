package io.retailsync.model.catalogue;

import static io.retailsync.model.catalogue.Sound.eur;
import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.CurrencyCode;
import io.retailsync.model.Finding;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.model.money.Percentage;
import io.retailsync.model.money.RefundProration;
import io.retailsync.model.money.RoundingPolicies;
import io.retailsync.model.money.RoundingPolicy;
import io.retailsync.model.money.Split;
import io.retailsync.model.money.TaxMode;
import io.retailsync.model.money.TaxRates;
import io.retailsync.model.money.TaxableLine;
import io.retailsync.model.money.Taxation;
import io.retailsync.model.money.TaxedAmount;
import io.retailsync.model.payment.Refund;
import io.retailsync.model.payment.RefundLine;
import io.retailsync.model.payment.RestockKind;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderDossier;
import io.retailsync.model.sales.OrderLine;
import io.retailsync.model.sales.Presentment;
import io.retailsync.model.sales.ShippingLine;
import io.retailsync.model.sales.TaxLine;
import io.retailsync.seeded.Property;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Orders and refunds that are calculated by the model's own arithmetic break nothing; a minor unit more does. */
class InvariantPropertiesTest {

    private static final CurrencyCode EUR = CurrencyCode.of("EUR");
    private static final RoundingPolicy POLICY = RoundingPolicies.standard();

    @Test
    void anOrderThatIsAddedUpIsSoundAndOneThatIsACentOffIsNot() {
        Property.holds(1_000, random -> {
            Order order = order(random, 1 + random.nextInt(12));
            assertThat(Invariants.check(order).isValid()).isTrue();
            Money off = order.total().plus(Money.ofMinor(random.nextBoolean() ? 1 : -1, EUR));
            assertThat(codes(Altered.with(order, "total", off))).containsExactly("O1");
        });
    }

    @Test
    void whateverIsEditedAwayLowersTheTotalByNoMoreThanItCost() {
        Property.holds(500, random -> {
            Order placed = order(random, 1 + random.nextInt(6));
            OrderLine first = placed.lines().get(0);
            long gone = 1 + random.nextLong(first.quantity().whole());
            OrderLine left = Altered.with(
                    first, "current", Quantity.pieces(first.quantity().whole() - gone));
            List<OrderLine> lines = new ArrayList<>(placed.lines());
            lines.set(0, left);
            Order refunded = Altered.with(placed, "lines", lines);
            Order edited = Altered.with(
                    refunded, "total", placed.total().minus(first.unitPrice().times(gone)));
            assertThat(codes(refunded)).isEmpty();
            assertThat(codes(edited)).isEmpty();
            assertThat(codes(Altered.with(edited, "total", edited.total().minus(eur("0.01")))))
                    .containsExactly("O1");
        });
    }

    @Test
    void anOrderThatWasConvertedMayBeMinorUnitsOffAndThatIsTold() {
        Property.holds(300, random -> {
            Order order = Altered.with(order(random, 3), "presentment", new Presentment(Money.of("100.00", "USD")));
            Order near = Altered.with(order, "total", order.total().plus(Money.ofMinor(1 + random.nextInt(6), EUR)));
            assertThat(Invariants.check(near).get().exceptions())
                    .extracting(Finding::code)
                    .containsExactly("O1");
            Order far = Altered.with(order, "total", order.total().plus(eur("0.14")));
            assertThat(Invariants.check(far).isValid()).isFalse();
        });
    }

    @Test
    void refundsInPartsStayWithinTheLineAndACentMoreDoesNot() {
        Property.holds(500, random -> {
            Order order =
                    Altered.with(Altered.with(order(random, 1), "financialStatus", null), "fulfilmentStatus", null);
            OrderLine line = order.lines().get(0);
            TaxMode mode = Boolean.TRUE.equals(order.taxInclusive()) ? TaxMode.GROSS : TaxMode.NET;
            Money tax = line.taxes().get(0).amount();
            RefundProration rest = RefundProration.of(
                    TaxedAmount.of(mode, line.net(RoundingPolicies.standard()), tax), line.quantity());
            List<Refund> refunds = new ArrayList<>();
            for (int i = 0; i < line.quantity().whole(); i++) {
                TaxedAmount part = rest.next(Quantity.pieces(1), POLICY);
                rest = rest.after(Quantity.pieces(1), part);
                refunds.add(refund(line.ref(), 1, part.stated(), part.tax()));
            }
            OrderDossier dossier = new OrderDossier(order, List.of(), refunds, List.of(), List.of());
            assertThat(codes(dossier)).isEmpty();
            List<Refund> more = new ArrayList<>(refunds);
            more.add(refund(line.ref(), 0, eur("0.01"), eur("0.00")));
            assertThat(codes(Altered.with(dossier, "refunds", more))).containsExactly("P4");
        });
    }

    @Test
    void sharesAddUp() {
        Property.holds(1_000, random -> {
            Money whole = Money.ofMinor(random.nextLong(-100_000, 100_000), EUR);
            List<BigDecimal> weights = IntStream.range(0, 1 + random.nextInt(9))
                    .mapToObj(i -> BigDecimal.valueOf(random.nextInt(1_000), 1))
                    .toList();
            Split split = new Split(whole, whole.allocate(weights));
            assertThat(codes(split)).isEmpty();
            assertThat(codes(Altered.with(split, "whole", whole.plus(eur("0.01")))))
                    .isNotEmpty();
        });
    }

    @Test
    void anOrderOfAThousandLinesIsSoundToo() {
        Property.holds(1, random -> assertThat(codes(order(random, 1_000))).isEmpty());
    }

    private static List<String> codes(Record record) {
        return Invariants.check(record)
                .fold(
                        findings -> findings.stream().map(Finding::code).toList(),
                        checked ->
                                checked.exceptions().stream().map(Finding::code).toList());
    }

    private static Refund refund(String line, int pieces, Money net, Money tax) {
        RefundLine refunded = new RefundLine(
                line, null, Quantity.pieces(pieces), net, tax, io.retailsync.model.Coded.of(RestockKind.NONE));
        return Altered.with(Sound.refund(refunded), "total", net);
    }

    private static Order order(RandomGenerator random, int count) {
        TaxMode mode = random.nextBoolean() ? TaxMode.NET : TaxMode.GROSS;
        List<OrderLine> lines = IntStream.range(0, count)
                .mapToObj(i -> line(random, "l" + i, mode))
                .toList();
        Money price = Money.ofMinor(random.nextLong(1_000), EUR);
        ShippingLine shipping = new ShippingLine("Standard", price, Money.zero(EUR), List.of(tax(price, mode)));
        Money goods = lines.stream()
                .map(line -> line.net(RoundingPolicies.standard()))
                .reduce(price, Money::plus);
        Money tax = lines.stream()
                .flatMap(line -> line.taxes().stream())
                .map(TaxLine::amount)
                .reduce(shipping.taxes().get(0).amount(), Money::plus);
        Money duties = Money.ofMinor(random.nextLong(500), EUR);
        Order order = Altered.with(Sound.order(), "lines", lines);
        order = Altered.with(order, "shipping", List.of(shipping));
        order = Altered.with(order, "taxInclusive", mode == TaxMode.GROSS);
        order = Altered.with(
                order, "discounts", lines.stream().map(OrderLine::discount).reduce(Money.zero(EUR), Money::plus));
        order = Altered.with(order, "tax", tax);
        order = Altered.with(order, "duties", duties);
        Money stated = goods.plus(duties);
        return Altered.with(order, "total", mode == TaxMode.NET ? stated.plus(tax) : stated);
    }

    private static OrderLine line(RandomGenerator random, String ref, TaxMode mode) {
        Quantity pieces = Quantity.pieces(1 + random.nextInt(9));
        Money price = Money.ofMinor(1 + random.nextLong(9_999), EUR);
        Money extended = price.times(pieces.whole());
        Money discount = Money.ofMinor(random.nextLong(extended.minorUnits().longValueExact() + 1), EUR);
        return OrderLine.builder()
                .ref(ref)
                .sku("SKU-" + ref)
                .title("Thing")
                .quantity(pieces)
                .current(pieces)
                .unitPrice(price)
                .discount(discount)
                .taxes(List.of(tax(extended.minus(discount), mode)))
                .ships(true)
                .build();
    }

    private static TaxLine tax(Money stated, TaxMode mode) {
        Money tax = Taxation.of(List.of(TaxableLine.of(stated, TaxRates.of("19"))), mode, POLICY)
                .get(0)
                .tax();
        return new TaxLine("VAT", Percentage.of("19"), tax);
    }
}
