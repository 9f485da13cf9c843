package io.retailsync.model.workflow;

import static io.retailsync.model.workflow.Shop.NOON;
import static io.retailsync.model.workflow.Shop.ORDER;
import static io.retailsync.model.workflow.Shop.ORDER_REF;
import static io.retailsync.model.workflow.Shop.eur;
import static io.retailsync.model.workflow.Shop.pieces;
import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.Finding;
import io.retailsync.model.Governed;
import io.retailsync.model.Money;
import io.retailsync.model.PostalAddress;
import io.retailsync.model.code.ActorRef;
import io.retailsync.model.event.MappingNote;
import io.retailsync.model.event.Mismatch;
import io.retailsync.model.event.StatusChanged;
import io.retailsync.model.event.Versions;
import io.retailsync.model.money.ExchangeRate;
import io.retailsync.model.money.RoundingPolicies;
import io.retailsync.model.pricing.Pricing;
import io.retailsync.model.sales.AmendedOrder;
import io.retailsync.model.sales.AmendedOrderRules;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderChange;
import io.retailsync.model.sales.OrderChangeKind;
import io.retailsync.model.sales.OrderChangeLine;
import io.retailsync.model.sales.OrderChangeReason;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.model.sales.OrderStatus;
import io.retailsync.model.sales.Sales;
import io.retailsync.model.service.Approval;
import io.retailsync.model.service.ApprovalKind;
import io.retailsync.model.service.ApprovalRules;
import io.retailsync.model.service.ApprovalStatus;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What happens to an order after it was placed: another address, a piece less, another price, another currency, the archive. */
class OrderEditTest {

    private static final PostalAddress HAMBURG = PostalAddress.builder()
            .lines(List.of("Street 2"))
            .locality("Hamburg")
            .postalCode("20095")
            .country("DE")
            .build();

    @Test
    void anotherAddressIsAChangeOfTheOrderAndTheSameOneIsNone() {
        Governed<Order> placed = Shop.order(1, OrderStatus.CONFIRMED);
        Governed<Order> moved = Versions.of(OrderPaths.TYPE, 2, elsewhere(placed.value()));
        Chain chain = new Chain("edit 1042").tell(Sales.events(Optional.of(placed), moved));
        chain.tells(Sales.ORDER_CHANGED);
        assertThat(Sales.events(Optional.of(moved), Versions.of(OrderPaths.TYPE, 3, moved.value())))
                .isEmpty();
        assertThat(chain.envelopes().get(0).data()).contains("Hamburg");
    }

    @Test
    void aPieceThatIsCalledOffIsToldAndCounted() {
        OrderChange change = new OrderChange(
                ORDER_REF,
                Coded.of(OrderChangeKind.CANCEL),
                List.of(new OrderChangeLine("l1", pieces(-1), null)),
                Coded.of(OrderChangeReason.INVENTORY),
                Shop.CLERK,
                NOON);
        Order untouched = Shop.order(2, OrderStatus.CONFIRMED).value();
        assertThat(AmendedOrderRules.ALL.findings(new AmendedOrder(untouched, List.of(change))))
                .as("the order still says three")
                .extracting(Finding::code)
                .containsExactly("O4");
        new Chain("edit 1042")
                .tell(Sales.ORDER_LINE_CANCELLED.told(Facts.mugs(ORDER, 1, 0, "INVENTORY"), "change-1"))
                .tell(Sales.ORDER_LINE_CANCELLED.told(Facts.mugs(ORDER, 1, 0, "INVENTORY"), "change-1"))
                .tells(Sales.ORDER_LINE_CANCELLED);
    }

    @Test
    void anotherPriceIsAgreedBySomebodyElse() {
        assertThat(ApprovalRules.ALL.findings(override(Shop.CLERK, ActorRef.system("hub"))))
                .isEmpty();
        assertThat(ApprovalRules.ALL.findings(override(Shop.CLERK, Shop.CLERK)))
                .as("nobody agrees with himself")
                .isNotEmpty();
        new Chain("price 1042")
                .tell(Pricing.PRICE_OVERRIDDEN.told(
                        new Mismatch(ORDER, "lines[0].unitPrice", "\"EUR 10.00\"", "\"EUR 9.00\"", List.of("pos")),
                        "l1",
                        "approval:1"))
                .tells(Pricing.PRICE_OVERRIDDEN);
    }

    @Test
    void anotherCurrencyIsConvertedByTheRateThatWasPublished() {
        ExchangeRate rate = new ExchangeRate(
                CurrencyCode.of("EUR"),
                CurrencyCode.of("USD"),
                new BigDecimal("1.0873"),
                ExchangeRate.Kind.DAILY,
                NOON,
                "ecb");
        List<Money> parts = List.of(eur("27.00"), eur("5.00"), eur("3.20"));
        assertThat(rate.convertParts(parts, RoundingPolicies.standard()).stream()
                        .reduce(Money::plus))
                .contains(rate.convert(Shop.TOTAL, RoundingPolicies.standard()))
                .contains(Money.of("38.27", "USD"));
        new Chain("rate")
                .tell(Pricing.EXCHANGE_RATE_PUBLISHED.told(
                        new MappingNote(
                                "EUR/USD", "2026-11-20", "EUR", rate.rate().toPlainString(), NOON, null),
                        "EUR/USD",
                        "2026-11-20"))
                .tells(Pricing.EXCHANGE_RATE_PUBLISHED);
    }

    @Test
    void aCompletedOrderIsArchivedOnce() {
        StatusChanged archived = new StatusChanged(ORDER, 9, "COMPLETED", "ARCHIVED", null, false);
        new Chain("archive 1042")
                .tell(Sales.ORDER_ARCHIVED.told(archived, ORDER, "ARCHIVED", 9))
                .tell(Sales.ORDER_ARCHIVED.told(archived, ORDER, "ARCHIVED", 9))
                .tells(Sales.ORDER_ARCHIVED);
    }

    private static Approval override(ActorRef asks, ActorRef decides) {
        return Approval.builder()
                .about(ORDER_REF)
                .kind(ApprovalKind.PRICE_OVERRIDE)
                .amount(eur("1.00"))
                .limit(eur("5.00"))
                .requestedBy(asks)
                .requestedAt(NOON)
                .status(ApprovalStatus.APPROVED)
                .decidedBy(decides)
                .decidedAt(NOON)
                .reason("LOYAL_CUSTOMER")
                .build();
    }

    private static Order elsewhere(Order order) {
        Map<String, Object> values = new HashMap<>();
        OrderPaths.TYPE
                .attributes()
                .forEach(path -> path.read(order).ifPresent(value -> values.put(path.name(), value)));
        values.put(OrderPaths.SHIP_TO.name(), HAMBURG);
        return OrderPaths.TYPE.assemble(values).get();
    }
}
