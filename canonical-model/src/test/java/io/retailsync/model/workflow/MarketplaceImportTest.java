package io.retailsync.model.workflow;

import static io.retailsync.model.workflow.Shop.ORDER;
import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.ExternalRef;
import io.retailsync.model.Finding;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.model.catalogue.Invariants;
import io.retailsync.model.catalogue.Population;
import io.retailsync.model.event.BusinessEvent;
import io.retailsync.model.event.Delivery;
import io.retailsync.model.event.ExportOutcome;
import io.retailsync.model.event.Partition;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderStatus;
import io.retailsync.model.sales.Sales;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An order of a marketplace is taken over once, or somebody is told why not. */
class MarketplaceImportTest {

    @Test
    void anOrderOfAMarketplaceBecomesOneOfOurs() {
        Chain chain = new Chain("marketplace 302-1")
                .tell(imported())
                .tell(Sales.events(Optional.empty(), Shop.order(1, OrderStatus.PENDING)))
                .tell(imported());
        chain.tells(Sales.MARKETPLACE_ORDER_IMPORTED, Sales.ORDER_PLACED);
        assertThat(chain.keptInOrderBy(Partition.ORDER)).hasSize(2);
        assertThat(Sales.MARKETPLACE_ORDER_IMPORTED.delivery()).isEqualTo(Delivery.CRITICAL);
    }

    @Test
    void theSameOrderTakenOverTwiceIsFound() {
        Population twice = new Population(List.of(taken("1"), taken("2")));
        assertThat(Invariants.check(twice).getError()).extracting(Finding::code).containsExactly("O9");
        assertThat(Invariants.check(new Population(List.of(taken("1")))).isValid())
                .isTrue();
    }

    @Test
    void anOrderThatDoesNotAddUpIsAnException() {
        Order wrong =
                Shop.order(1, OrderStatus.PENDING, null, null, Shop.eur("3.21")).value();
        List<Finding> findings = Invariants.check(wrong).getError();
        Chain chain = new Chain("marketplace 302-2")
                .tell(Sales.MARKETPLACE_EXCEPTION_RAISED.told(
                        Facts.checked(ORDER, 1, "order rules", findings), "market", "302-2"));
        chain.tells(Sales.MARKETPLACE_EXCEPTION_RAISED);
        assertThat(chain.envelopes().get(0).data()).contains("O1");
    }

    private static BusinessEvent<ExportOutcome> imported() {
        return Sales.MARKETPLACE_ORDER_IMPORTED.told(Facts.export(ORDER, 1, "hub", "302-1"), "market", "302-1");
    }

    private static Governed<Order> taken(String id) {
        return new Governed<>(
                new Key("order", id),
                "acme",
                1,
                List.of(ExternalRef.of("market", "order", "302-1")),
                Map.of(),
                "eu",
                Map.of(),
                Shop.order(1, OrderStatus.PENDING).value());
    }
}
