package io.retailsync.examples.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.api.CaseFile;
import io.retailsync.examples.host.processes.OrderToCash;
import io.retailsync.simulators.shopify.Basket;
import io.retailsync.simulators.shopify.BasketLine;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** {@link OrderToCash} where goods arrive piece by piece and leave as they come: six parcels are told to the shop, a seventh is for a person. */
class ManyParcelsTest {

    private static final Duration UNTIL_A_PARCEL_LEFT = Duration.ofMinutes(30);

    private final Plant plant;

    ManyParcelsTest() throws SQLException {
        plant = new Plant();
    }

    @AfterEach
    void close() throws SQLException {
        plant.close();
    }

    /** {@return the shop's name of an order that left in so many parcels of one piece each} */
    private String leavesIn(int parcels) {
        arrives();
        String order = plant.order(Basket.of(plant.customer, "EUR", BasketLine.of(Plant.SKU, parcels)));
        for (int i = 1; i < parcels; i++) {
            plant.pass(UNTIL_A_PARCEL_LEFT);
            arrives();
        }
        plant.pass(UNTIL_A_PARCEL_LEFT);
        assertThat(plant.books().deliveries()).hasSize(parcels);
        return order;
    }

    /** One piece stands on the shelf of the ERP, as the last one has left. */
    private void arrives() {
        plant.books().setStock(Plant.SKU, "1010", "101A", BigDecimal.ONE);
    }

    private long toldTheShop() {
        return plant.till.effects().stream()
                .filter(effect -> effect.operation().contains("fulfillmentCreate"))
                .count();
    }

    @Test
    void anOrderInSixParcelsCompletes() {
        leavesIn(6);
        assertThat(toldTheShop()).isEqualTo(6);
        assertThat(plant.engine().status().processes()).containsEntry("COMPLETED", 1L);
        assertThat(plant.engine().cases().open()).isEmpty();
    }

    @Test
    void anOrderInSevenParcelsGoesToAPersonWhoSkipsTheCaseWhenTheShopIsTold() {
        String order = leavesIn(7);
        assertThat(toldTheShop()).isEqualTo(6);
        assertThat(plant.engine().status().processes()).isEqualTo(Map.of("STUCK", 1L));
        CaseFile opened = plant.engine().cases().open().get(0);
        assertThat(opened.code()).isEqualTo("more-parcels");
        assertThat(plant.explain("order", order)).contains("expected the order in at most 6 parcels");

        plant.engine().cases().skip(opened.id(), "the seventh was entered by hand", "kim");
        plant.pass(Duration.ofMinutes(5));
        assertThat(plant.engine().status().processes()).isEqualTo(Map.of("COMPLETED", 1L));
        assertThat(plant.explain("order", order)).contains("settle-reservation: done");
    }
}
