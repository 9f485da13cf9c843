package io.retailsync.shopify.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.simulators.shopify.Basket;
import io.retailsync.simulators.shopify.BasketLine;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Probe;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.SyncFailure;
import io.retailsync.testkit.FaultKind;
import io.retailsync.testkit.VendorEffect;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** How much goes back, from which payment, and what becomes of a refund that somebody else was faster with. */
class RefundingTest {

    private final ShopWorld world = new ShopWorld();
    private final Writes writes = new Writes(world);

    private Either<SyncFailure, Receipt> apply(Effect effect) {
        return world.connector.apply(List.of(effect), world).get(0);
    }

    private List<VendorEffect> sent() {
        return world.simulator.effects().stream()
                .filter(effect -> effect.operation().equals("refundCreate"))
                .toList();
    }

    /** {@return the money that went back, movement by movement} */
    private List<String> givenBack() {
        return world.shop.all("Order").stream()
                .flatMap(order -> order.path("refunds").findValues("transactions").stream())
                .flatMap(moved -> StreamSupport.stream(moved.spliterator(), false))
                .map(moved -> moved.path("amount").asText())
                .toList();
    }

    private void edit(String order, String sku, int pieces) {
        world.shop.editOrder(order, Map.of(world.shop.linesBySku(order).get(sku), pieces), world.now);
    }

    private void byHand(String order, String amount) {
        assertThat(world.shop
                        .refundMoney(order, new BigDecimal(amount), "sorry", world.now)
                        .problems())
                .isEmpty();
    }

    /** {@return a mug that was paid, and a second one that came by an edit and was paid then} */
    private String paidTwice() {
        String order = world.order(BasketLine.of("MUG-1", 1));
        edit(order, "MUG-1", 2);
        world.shop.payOrder(order, world.now);
        return order;
    }

    private static String refusal(String message) {
        return """
            {"data": {"refundCreate": {"refund": null, "userErrors": [{"field": ["input"], "message": "%s"}]}}}
            """.formatted(message);
    }

    // ---- how much ---------------------------------------------------------------------------------------------------

    @Test
    void allThatWasPaidGoesBackThoughAnEditMadeTheOrderCheaper() {
        String order = world.order(BasketLine.of("MUG-1", 3), BasketLine.of("TEA-1", 1));
        edit(order, "MUG-1", 1);
        assertThat(apply(writes.remainder()).get().facts().get("refund")).startsWith("gid://shopify/Refund/");
        assertThat(givenBack()).containsExactly("50.57");
    }

    @Test
    void noMoreThanWasPaidGoesBackThoughAnEditMadeTheOrderDearer() {
        String order = world.order(BasketLine.of("MUG-1", 1));
        edit(order, "MUG-1", 4);
        assertThat(apply(writes.remainder()).isRight()).isTrue();
        assertThat(givenBack()).containsExactly("14.88");
    }

    @Test
    void whatTheMerchantGaveBackBeforeIsNotGivenBackAgain() {
        String order = world.order(BasketLine.of("MUG-1", 1));
        byHand(order, "3.00");
        assertThat(apply(writes.remainder()).isRight()).isTrue();
        assertThat(givenBack()).containsExactly("3.00", "11.88");
    }

    @Test
    void whatIsPaidAfterTheOrderWasSeenGoesBackToo() {
        String order = world.order(
                Basket.of(world.ada, "EUR", BasketLine.of("MUG-1", 1)).unpaid());
        Effect effect = writes.remainder();
        world.shop.payOrder(order, world.now);
        assertThat(apply(effect).isRight()).isTrue();
        assertThat(givenBack()).containsExactly("14.88");
    }

    @Test
    void eachPaymentGivesItsOwnPartBack() {
        paidTwice();
        assertThat(apply(writes.remainder()).isRight()).isTrue();
        assertThat(givenBack()).containsExactly("14.88", "14.87");
        assertThat(sent()).hasSize(1);
    }

    @Test
    void aSumThatOnePaymentDoesNotHoldIsTakenFromTheNextToo() {
        paidTwice();
        assertThat(apply(writes.refund("20.00")).isRight()).isTrue();
        assertThat(givenBack()).containsExactly("14.88", "5.12");
    }

    @Test
    void aForeignBuyerGetsTheLastUnitOfHerCurrencyBack() {
        String order = world.order(
                Basket.of(world.ada, "EUR", BasketLine.of("MUG-1", 1).at(new BigDecimal("2000")))
                        .in("JPY", new BigDecimal("0.0061")));
        byHand(order, "379");
        assertThat(apply(writes.remainder()).isRight()).isTrue();
        assertThat(givenBack()).containsExactly("379", "2001");
        assertThat(sent().get(0).facts()).containsEntry("currency", "JPY");
    }

    @Test
    void aSumThatExceedsWhatIsLeftIsRefusedBeforeItIsSent() {
        String order = world.order(BasketLine.of("MUG-1", 1));
        byHand(order, "10.00");
        SyncFailure.Rejected refusal =
                (SyncFailure.Rejected) apply(writes.refund("5.00")).getLeft();
        assertThat(refusal.code()).isEqualTo("more-than-left");
        assertThat(refusal.message()).contains("4.88 EUR");
        assertThat(givenBack()).containsExactly("10.00");
    }

    // ---- nothing left -----------------------------------------------------------------------------------------------

    @Test
    void whereNothingWasPaidThereIsNothingToDo() {
        world.order(Basket.of(world.ada, "EUR", BasketLine.of("MUG-1", 1)).unpaid());
        assertNothingLeft(apply(writes.remainder()).get(), "nothing was left");
    }

    @Test
    void whereTheShopPaidTheBuyerBackWhoCalledOffThereIsNothingToDo() {
        String order = world.order(BasketLine.of("MUG-1", 1));
        world.shop.cancelOrder(order, "customer", world.now);
        assertNothingLeft(apply(writes.remainder()).get(), "nothing was left");
        assertThat(givenBack()).containsExactly("14.88");
    }

    private void assertNothingLeft(Receipt receipt, String note) {
        assertThat(receipt.adopted()).isTrue();
        assertThat(receipt.facts().get(Receipt.NOTE)).contains(note);
        assertThat(sent()).isEmpty();
    }

    // ---- races and lost answers -------------------------------------------------------------------------------------

    @Test
    void theShopThatPaysBackBetweenOurLookAndOurRequestLeavesNothingToDo() {
        String order = world.order(BasketLine.of("MUG-1", 1));
        world.meanwhile(() -> world.shop.cancelOrder(order, "customer", world.now));
        assertNothingLeft(apply(writes.remainder()).get(), "went back meanwhile");
        assertThat(givenBack()).containsExactly("14.88");
    }

    @Test
    void somebodyWhoGivesAPartBackInBetweenMakesUsGiveTheRest() {
        String order = world.order(BasketLine.of("MUG-1", 1));
        Effect effect = writes.remainder();
        world.meanwhile(() -> byHand(order, "3.00"));
        assertThat(apply(effect).getLeft().kind()).isEqualTo(SyncFailure.Kind.CONFLICT);
        assertThat(apply(effect).isRight()).isTrue();
        assertThat(givenBack()).containsExactly("3.00", "11.88");
    }

    @Test
    void aNamedSumThatSomebodyElseGaveBackInBetweenIsForAPerson() {
        String order = world.order(BasketLine.of("MUG-1", 1));
        world.meanwhile(() -> world.shop.cancelOrder(order, "customer", world.now));
        SyncFailure.Rejected refusal =
                (SyncFailure.Rejected) apply(writes.refund("5.00")).getLeft();
        assertThat(refusal.code()).isEqualTo("refund-refused");
    }

    @Test
    void aRefusalThatLeavesTheMoneyWhereItIsIsForAPerson() {
        world.order(BasketLine.of("MUG-1", 1));
        world.refuses(refusal("Gateway is not available"));
        SyncFailure.Rejected refusal =
                (SyncFailure.Rejected) apply(writes.remainder()).getLeft();
        assertThat(refusal.code()).isEqualTo("refund-refused");
        assertThat(refusal.message()).isEqualTo("Gateway is not available");
    }

    @Test
    void aUsedUpKeyIsAConflictSoThatANewOneIsMade() {
        world.order(BasketLine.of("MUG-1", 1));
        world.refuses(refusal("The previous attempt with this idempotency key failed"));
        assertThat(apply(writes.remainder()).getLeft().kind()).isEqualTo(SyncFailure.Kind.CONFLICT);
    }

    @Test
    void theRemainderGoesBackOnceThoughTheAnswerIsLost() {
        world.order(BasketLine.of("MUG-1", 1));
        Effect effect = writes.remainder();
        world.faults.addAll(List.of(FaultKind.SLOW, FaultKind.RESET_AFTER_EFFECT));
        assertThat(apply(effect).getLeft().kind()).isEqualTo(SyncFailure.Kind.AMBIGUOUS);
        Receipt receipt = apply(effect).get();
        assertThat(receipt.facts().get("refund")).startsWith("gid://shopify/Refund/");
        assertThat(givenBack()).containsExactly("14.88");
        assertThat(world.connector.probe(List.of(effect), world)).containsExactly(Probe.happened(receipt));
    }
}
