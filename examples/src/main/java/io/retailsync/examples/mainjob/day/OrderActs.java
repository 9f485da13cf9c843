package io.retailsync.examples.mainjob.day;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.simulators.shopify.Basket;
import io.retailsync.simulators.shopify.BasketLine;
import io.retailsync.simulators.shopify.Shop;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Orders, and what becomes of them at the shop: edits, cancellations, refunds, returns. */
final class OrderActs {

    private static final Duration SOON = Duration.ofSeconds(3);
    private static final Duration WATCH = Duration.ofSeconds(12);
    private static final BigDecimal DOLLAR = new BigDecimal("0.9");
    private static final BigDecimal GOODWILL = new BigDecimal("2.50");

    private final DayPlan plan;
    private final Retailer retailer;
    private final Offered offered;
    private final Agenda agenda;
    private final Map<Integer, OfferedPerson> people;
    private final Map<Integer, OfferedArticle> articles;

    OrderActs(
            DayPlan plan,
            Retailer retailer,
            Offered offered,
            Agenda agenda,
            Map<Integer, OfferedPerson> people,
            Map<Integer, OfferedArticle> articles) {
        this.plan = plan;
        this.retailer = retailer;
        this.offered = offered;
        this.agenda = agenda;
        this.people = people;
        this.articles = articles;
    }

    Optional<Duration> place(DayPlan.Order order, Instant now) {
        Optional<OfferedPerson> buyer = order.person().map(people::get);
        boolean known = order.person().isEmpty() || buyer.isPresent();
        boolean blocked = order.kind() != Kind.BLOCKED_CUSTOMER
                || buyer.filter(OfferedPerson::blocked).isPresent();
        if (!known || !blocked) {
            return Optional.of(SOON);
        }
        String gid = retailer.shop().placeOrder(basket(order, buyer), now);
        OfferedSale sale = offered.sold(order, placed(order, gid, buyer, now));
        BigDecimal rate = rate(order);
        order.lines()
                .forEach(line -> sale.line(
                        sku(line.article()),
                        new OfferedSale.Line(line.pieces(), euros(line.price(), rate), euros(line.discount(), rate))));
        sale.ships(euros(order.shipping(), rate));
        order.edits().forEach(edit -> agenda.once(now.plus(edit.after()), then -> edit(sale, edit, then)));
        order.cancelAfter()
                .ifPresent(after -> agenda.once(now.plus(after), then -> {
                    if (!sale.isBegun()) {
                        cancel(sale, then);
                    }
                }));
        afterShipping(sale, now);
        return Optional.empty();
    }

    private OfferedSale.Placed placed(DayPlan.Order order, String gid, Optional<OfferedPerson> buyer, Instant now) {
        List<OfferedSale.Line> lines = order.lines().stream()
                .map(line -> new OfferedSale.Line(line.pieces(), line.price(), line.discount()))
                .toList();
        return new OfferedSale.Placed(
                gid,
                document(gid).path("name").asText(),
                now,
                buyer.map(OfferedPerson::email),
                lines,
                order.shipping());
    }

    private static BigDecimal rate(DayPlan.Order order) {
        return order.currency().equals(Retailer.CURRENCY) ? BigDecimal.ONE : DOLLAR;
    }

    private static BigDecimal euros(BigDecimal amount, BigDecimal rate) {
        return amount.multiply(rate).setScale(2, RoundingMode.UNNECESSARY);
    }

    private Basket basket(DayPlan.Order order, Optional<OfferedPerson> buyer) {
        BasketLine[] lines = order.lines().stream()
                .map(line -> BasketLine.of(sku(line.article()), line.pieces())
                        .at(line.price())
                        .lessBy(line.discount().multiply(BigDecimal.valueOf(line.pieces()))))
                .toArray(BasketLine[]::new);
        DayPlan.Home home = buyer.map(OfferedPerson::home)
                .orElseGet(() -> plan.people().get(0).home());
        Basket basket = Basket.of(buyer.map(OfferedPerson::gid).orElse(""), Retailer.CURRENCY, lines)
                .to(Day.address(home))
                .shippedFor(order.shipping())
                .taxed(Retailer.TAX, false);
        if (!order.currency().equals(Retailer.CURRENCY)) {
            basket = basket.in(order.currency(), DOLLAR);
        }
        if (buyer.isEmpty()) {
            basket = basket.byGuest(Retailer.GUEST_EMAIL);
        }
        return order.kind() == Kind.TEST ? basket.asTest() : basket;
    }

    private String sku(int article) {
        return plan.articles().get(article).sku();
    }

    private JsonNode document(String gid) {
        return retailer.shop().find(gid).orElseThrow();
    }

    private void edit(OfferedSale sale, DayPlan.Edit edit, Instant now) {
        if (sale.isBegun() || isOff(document(sale.gid()))) {
            return;
        }
        sale.edit();
        String sku = sku(edit.article());
        Optional<OfferedSale.Line> line = Optional.ofNullable(sale.lines().get(sku));
        if (line.isPresent()) {
            String lineGid = retailer.shop().linesBySku(sale.gid()).get(sku);
            retailer.shop().editOrder(sale.gid(), Map.of(lineGid, edit.pieces()), now);
            sale.line(
                    sku,
                    new OfferedSale.Line(
                            edit.pieces(), line.get().price(), line.get().discount()));
        } else {
            retailer.shop().addOrderLine(sale.gid(), sku, edit.pieces(), now);
            BigDecimal price =
                    Objects.requireNonNull(articles.get(edit.article())).price();
            sale.line(sku, new OfferedSale.Line(edit.pieces(), price, BigDecimal.ZERO.setScale(2)));
        }
    }

    private static boolean isOff(JsonNode order) {
        return order.hasNonNull("cancelled_at");
    }

    private void cancel(OfferedSale sale, Instant now) {
        if (retailer.shop().cancelOrder(sale.gid(), "customer", now)) {
            sale.cancelled(now);
        }
    }

    private void afterShipping(OfferedSale sale, Instant now) {
        switch (sale.kind()) {
            case CANCELLED_TOO_LATE -> onceShipped(sale, now, this::cancel);
            case REFUNDED_LINE -> onceShipped(sale, now, (of, then) -> refund(of, true, then));
            case REFUNDED_PIECE -> onceShipped(sale, now, (of, then) -> refund(of, false, then));
            case REFUNDED_GOODWILL -> onceShipped(sale, now, this::goodwill);
            case RETURNED -> onceShipped(sale, now, this::sendBack);
            default -> {}
        }
    }

    private void onceShipped(OfferedSale sale, Instant now, BiConsumer<OfferedSale, Instant> act) {
        agenda.enter(now.plus(WATCH), then -> {
            JsonNode order = document(sale.gid());
            if (isOff(order)) {
                return Optional.empty();
            }
            if (!order.path("fulfillment_status").asText().equals("fulfilled")) {
                return Optional.of(WATCH);
            }
            act.accept(sale, then);
            return Optional.empty();
        });
    }

    private void refund(OfferedSale sale, boolean whole, Instant now) {
        Map.Entry<String, OfferedSale.Line> first = sale.lines().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .findFirst()
                .orElseThrow();
        int pieces = whole ? first.getValue().pieces() : 1;
        String line =
                Objects.requireNonNull(retailer.shop().linesBySku(sale.gid()).get(first.getKey()));
        given(
                sale,
                Map.of(first.getKey(), pieces),
                BigDecimal.ZERO,
                retailer.shop().refundPieces(sale.gid(), Map.of(line, pieces), "sorry", now));
    }

    private void goodwill(OfferedSale sale, Instant now) {
        given(sale, Map.of(), GOODWILL, retailer.shop().refundMoney(sale.gid(), GOODWILL, "sorry", now));
    }

    private void given(OfferedSale sale, Map<String, Integer> pieces, BigDecimal goodwill, Shop.RefundAnswer answer) {
        answer.refund().ifPresent(gid -> sale.refunded(new OfferedSale.Refund(gid, pieces, goodwill)));
        if (answer.refund().isEmpty()) {
            throw new IllegalStateException("the shop refuses a refund of " + sale.name() + ": " + answer.problems());
        }
    }

    private void sendBack(OfferedSale sale, Instant now) {
        Map<String, String> lines = retailer.shop().linesBySku(sale.gid());
        String line = lines.values().iterator().next();
        String wanted = retailer.shop().requestReturn(sale.gid(), Map.of(line, 1), "too small", now);
        for (Step step : List.of(
                new Step(4, then -> retailer.shop().approveReturn(wanted, then)),
                new Step(20, then -> retailer.shop().closeReturn(wanted, then)))) {
            agenda.once(now.plusSeconds(step.seconds()), step.act());
        }
    }

    private record Step(int seconds, java.util.function.Consumer<Instant> act) {}
}
