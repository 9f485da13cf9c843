package io.retailsync.examples.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.simulators.shopify.Basket;
import io.retailsync.simulators.shopify.BasketLine;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An order that the ERP refuses is paid back to the last cent and no further, whatever was edited, paid or given back before, or by whom. */
class MoneyBackTest {

    /** An article that the ERP does not know. */
    private static final String UNKNOWN = "RS-0099";

    private final Plant plant;

    MoneyBackTest() throws SQLException {
        plant = new Plant();
    }

    @BeforeEach
    void sellWhatTheErpDoesNotKnow() {
        plant.putOnSale(UNKNOWN, false);
        plant.pass(Duration.ofMinutes(1));
    }

    @AfterEach
    void close() throws SQLException {
        plant.close();
    }

    /** {@return two known articles of 40.00 and one unknown, paid with 142.80, that the ERP is going to refuse} */
    private String order() {
        return plant.order(basket());
    }

    private Basket basket() {
        return Basket.of(plant.customer, "EUR", BasketLine.of(Plant.SKU, 2), BasketLine.of(UNKNOWN, 1));
    }

    private void edit(String order, int pieces) {
        plant.shop().editOrder(order, Map.of(plant.shop().linesBySku(order).get(Plant.SKU), pieces), plant.now());
    }

    /** Does something at the shop once, just before a request of ours arrives there. */
    private void before(String what, Runnable act) {
        AtomicBoolean done = new AtomicBoolean();
        plant.till.suffer((request, now) -> {
            if (request.body().utf8().contains(what) && !done.getAndSet(true)) {
                act.run();
            }
            return Optional.empty();
        });
    }

    /** The process ends undone, without a case, and the shop holds nothing of the order any more. {@return its story} */
    private String undone(String order) {
        plant.pass(Duration.ofMinutes(20));
        String text = plant.explain("order", order);
        assertThat(text).contains("COMPENSATED, undone, because REJECTED in step 'book' at 'erp'");
        assertThat(text).contains("nothing pending").doesNotContain("STUCK");
        assertThat(document(order).path("cancelled_at").asText()).isNotEmpty();
        return text;
    }

    private JsonNode document(String order) {
        return plant.shop().all("Order").stream()
                .filter(known -> known.path("admin_graphql_api_id").asText().equals(order))
                .findFirst()
                .orElseThrow();
    }

    private Iterable<String> givenBack(String order) {
        return document(order).path("refunds").findValues("transactions").stream()
                .flatMap(moved -> StreamSupport.stream(moved.spliterator(), false))
                .map(moved -> moved.path("amount").asText())
                .toList();
    }

    @Test
    void allThatWasPaidGoesBackThoughAnEditMadeTheOrderCheaper() {
        String order = order();
        edit(order, 1);
        undone(order);
        assertThat(givenBack(order)).containsExactly("142.80");
    }

    @Test
    void noMoreThanWasPaidGoesBackThoughAnEditMadeTheOrderDearer() {
        String order = order();
        edit(order, 3);
        undone(order);
        assertThat(givenBack(order)).containsExactly("142.80");
    }

    @Test
    void bothPaymentsOfAnOrderThatWasEditedAndPaidAgainGoBack() {
        String order = order();
        edit(order, 3);
        plant.shop().payOrder(order, plant.now());
        undone(order);
        assertThat(givenBack(order)).containsExactly("142.80", "47.60");
    }

    @Test
    void whatTheMerchantGaveBackBeforeIsNotGivenBackAgain() {
        String order = order();
        plant.shop().refundMoney(order, new BigDecimal("10.00"), "sorry", plant.now());
        undone(order);
        assertThat(givenBack(order)).containsExactly("10.00", "132.80");
    }

    @Test
    void anOrderThatNobodyPaidIsCalledOffAndNothingGoesBack() {
        String order = plant.order(basket().unpaid());
        assertThat(undone(order)).contains("nothing was left to give back");
        assertThat(givenBack(order)).isEmpty();
    }

    @Test
    void theBuyerWhoCallsOffWhileTheErpsRefusalIsUndoneIsPaidBackOnceByTheShop() {
        String order = order();
        before("FindCancellation", () -> callOff(order));
        assertThat(undone(order)).contains("nothing was left to give back");
        assertThat(givenBack(order)).containsExactly("142.80");
    }

    @Test
    void theBuyerWhoCallsOffBetweenOurLookAndOurCancellationIsPaidBackOnceByTheShop() {
        String order = order();
        before("orderCancel(", () -> callOff(order));
        assertThat(undone(order)).contains("nothing was left to give back");
        assertThat(givenBack(order)).containsExactly("142.80");
    }

    private void callOff(String order) {
        assertThat(plant.shop().cancelOrder(order, "customer", plant.now())).isTrue();
    }

    @Test
    void theMerchantWhoGivesAllBackJustBeforeUsLeavesUsNothingToDo() {
        String order = order();
        before("refundCreate(", () -> plant.shop().refundMoney(order, new BigDecimal("142.80"), "sorry", plant.now()));
        assertThat(undone(order)).contains("it went back meanwhile");
        assertThat(givenBack(order)).containsExactly("142.80");
    }

    @Test
    void theMerchantWhoGivesAPartBackJustBeforeUsLeavesUsTheRest() {
        String order = order();
        before("refundCreate(", () -> plant.shop().refundMoney(order, new BigDecimal("10.00"), "sorry", plant.now()));
        undone(order);
        assertThat(givenBack(order)).containsExactly("10.00", "132.80");
    }
}
