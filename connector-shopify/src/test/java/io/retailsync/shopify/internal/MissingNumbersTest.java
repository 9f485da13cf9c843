package io.retailsync.shopify.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.Quantity;
import io.retailsync.simulators.shopify.Basket;
import io.retailsync.simulators.shopify.BasketLine;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.Call;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Probe;
import io.retailsync.spi.Raw;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.Translation;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number that is missing or malformed is refused with its place: it is never read as zero, and never rounded. */
class MissingNumbersTest {

    private final ShopWorld world = new ShopWorld();

    private ObjectNode order() {
        String gid = world.order(Basket.of(world.ada, "EUR", BasketLine.of("MUG-1", 3))
                .taxed(new BigDecimal("0.07"), false)
                .shippedFor(new BigDecimal("4.90"))
                .to(ShopWorld.home()));
        world.pass(Duration.ofSeconds(5));
        world.shop.shipOrder(gid, "00340", world.now);
        String line = world.shop.linesBySku(gid).get("MUG-1");
        world.shop.refundPieces(gid, Map.of(line, 1), "broken", world.now);
        world.shop.requestReturn(gid, Map.of(line, 1), "too small", world.now);
        ExternalRef ref = ExternalRef.of("shopify", "order", gid);
        return Json.read(world.connector
                        .fetch(List.of(ref), world)
                        .get()
                        .get(0)
                        .body()
                        .orElseThrow())
                .orElseThrow();
    }

    private Translation translated(ObjectNode order) {
        ExternalRef ref = ExternalRef.of("shopify", "order", order.path("id").asText());
        return world.connector.translate(
                new Raw(
                        ShopWorld.SYSTEM,
                        "topic",
                        Optional.of(ref),
                        Raw.Form.FETCHED,
                        Map.of(),
                        Json.write(order),
                        Bytes.empty(),
                        world.now),
                world);
    }

    private static SyncFailure.Rejected refusal(Translation translation) {
        return translation.fold(
                said -> {
                    throw new AssertionError("read as " + said);
                },
                reason -> {
                    throw new AssertionError(reason);
                },
                failure -> failure);
    }

    private static ObjectNode owner(ObjectNode order, JsonPointer place) {
        return (ObjectNode) order.at(place.head());
    }

    private static void assertRefused(SyncFailure.Rejected failure, String path) {
        assertThat(failure.code()).isEqualTo("invalid-value");
        assertThat(failure.path()).isEqualTo(path);
        assertThat(failure.message()).contains(path, "look at the raw input");
    }

    @Test
    void theOrderItselfIsRead() {
        assertThat(translated(order())).isInstanceOf(Translation.Observed.class);
    }

    /** The vendor documents the rate as absent where it tells an amount only (schema 2026-10, TaxLine.rate). */
    @Test
    void aTaxWithoutARateHasNone() {
        ObjectNode order = order();
        ((ObjectNode) order.at("/lineItems/nodes/0/taxLines/0")).putNull("rate");
        assertThat(translated(order)).isInstanceOf(Translation.Observed.class);
    }

    @ParameterizedTest
    @CsvSource({
        "/lineItems/nodes/0/quantity, lineItems.nodes[0].quantity",
        "/lineItems/nodes/0/currentQuantity, lineItems.nodes[0].currentQuantity",
        "/lineItems/nodes/0/originalUnitPriceSet, lineItems.nodes[0].originalUnitPriceSet",
        "/lineItems/nodes/0/taxLines/0/priceSet/shopMoney/amount, lineItems.nodes[0].taxLines[0].priceSet.shopMoney.amount",
        "/shippingLines/nodes/0/originalPriceSet/shopMoney, shippingLines.nodes[0].originalPriceSet.shopMoney",
        "/totalPriceSet/shopMoney/amount, totalPriceSet.shopMoney.amount",
        "/totalTaxSet/shopMoney/amount, totalTaxSet.shopMoney.amount",
        "/refunds/0/totalRefundedSet, refunds[0].totalRefundedSet",
        "/refunds/0/refundLineItems/nodes/0/quantity, refunds[0].refundLineItems.nodes[0].quantity",
        "/refunds/0/refundLineItems/nodes/0/subtotalSet, refunds[0].refundLineItems.nodes[0].subtotalSet",
        "/fulfillments/0/fulfillmentLineItems/nodes/0/quantity, fulfillments[0].fulfillmentLineItems.nodes[0].quantity",
        "/returns/0/returnLineItems/nodes/0/quantity, returns[0].returnLineItems.nodes[0].quantity"
    })
    void aNumberThatIsMissingIsNotZero(String place, String path) {
        JsonPointer pointer = JsonPointer.compile(place);
        String name = pointer.last().getMatchingProperty();
        ObjectNode absent = order();
        assertThat(owner(absent, pointer).has(name)).isTrue();
        owner(absent, pointer).remove(name);
        assertRefused(refusal(translated(absent)), path);
        ObjectNode empty = order();
        owner(empty, pointer).putNull(name);
        assertRefused(refusal(translated(empty)), path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "many", "1e30"})
    void aCountThatIsNoneIsNotRounded(String count) {
        ObjectNode order = order();
        ((ObjectNode) order.at("/lineItems/nodes/0")).put("quantity", count);
        assertRefused(refusal(translated(order)), "lineItems.nodes[0].quantity");
    }

    @Test
    void aWholeCountMayBeWrittenWithDecimals() {
        assertThat(Form.fetched(Json.object().put("quantity", new BigDecimal("2.0")))
                        .pieces("quantity"))
                .isEqualTo(Quantity.pieces(2));
    }

    @Test
    void aPayloadsPlaceHasThePayloadsNames() {
        ObjectNode payload = Json.object();
        payload.putArray("line_items").addObject().put("current_quantity", "x");
        Form line = Form.payload(payload).list("lineItems").get(0);
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> line.pieces("currentQuantity"))
                .withMessageStartingWith("line_items[0].current_quantity: found text of 1 characters");
    }

    @Test
    void aRefundsTransactionWithoutAmountIsNotLeftOut() {
        ObjectNode refund = Json.object().put("admin_graphql_api_id", "gid://shopify/Refund/1");
        refund.put("order_id", 1)
                .putArray("transactions")
                .addObject()
                .put("kind", "refund")
                .put("status", "success");
        ExternalRef order = ExternalRef.of("shop", "order", "gid://shopify/Order/1");
        CurrencyCode eur = CurrencyCode.of("EUR");
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new PartMapper("shop").refund(Form.payload(refund), order, eur, eur, world.now))
                .withMessageStartingWith("transactions[0].amount: found nothing");
    }

    // ---- while something is written ---------------------------------------------------------------------------------

    private static ObjectNode work(String remaining) {
        ObjectNode work = Json.object();
        ObjectNode plan = work.putObject("fulfillmentOrders").putArray("nodes").addObject();
        plan.put("id", "gid://shopify/FulfillmentOrder/1").put("status", "OPEN");
        ObjectNode line = plan.putObject("lineItems").putArray("nodes").addObject();
        line.put("id", "gid://shopify/FulfillmentOrderLineItem/1").put("sku", "MUG-1");
        line.put("remainingQuantity", remaining);
        return work;
    }

    private static ObjectNode wire() {
        ObjectNode wire = Json.object().put("number", "T-1");
        wire.putArray("lines").addObject().put("sku", "MUG-1").put("quantity", 1);
        return wire;
    }

    @Test
    void anOpenQuantityThatTheShopDoesNotTellIsNotUsedUp() {
        assertThat(new ShippingWork(work("1"), wire()).parcels().isRight()).isTrue();
        ShippingWork unread = new ShippingWork(work(""), wire());
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(unread::parcels)
                .withMessageStartingWith("remainingQuantity: found nothing");
    }

    @Test
    void suchAnAnswerRefusesTheEffectAndLeavesALostOneOpen() {
        world.order(BasketLine.of("MUG-1", 1));
        Effect effect = new Writes(world).cancellation();
        InvalidValue unreadable = new InvalidValue("remainingQuantity", "nothing", "a number");
        Operation operation = new Unreadable(unreadable);
        assertThat(operation.apply(List.of(effect), world).get(0).getLeft())
                .isEqualTo(SyncFailure.rejected("invalid-value", "remainingQuantity", unreadable.getMessage()));
        assertThat(operation.probe(List.of(effect), world)).containsExactly(Probe.notYetKnown(Duration.ofSeconds(5)));
    }

    private record Unreadable(InvalidValue why) implements Operation {

        @Override
        public List<Either<SyncFailure, Receipt>> apply(List<Effect> effects, Call call) {
            return Operation.each(effects, effect -> {
                throw why;
            });
        }

        @Override
        public Probe probe(Effect effect, Call call) {
            throw why;
        }
    }
}
