package io.retailsync.model.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.model.code.Sku;
import io.retailsync.model.money.RoundingPolicies;
import io.retailsync.model.money.UnitAmount;
import io.retailsync.model.time.TimeZoneId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What counts, receipts, requests, orders and places say of themselves. */
class StockFlowTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Sku MUG = new Sku("MUG");
    private static final Sku POT = new Sku("POT");
    private static final ExternalRef DOCUMENT = ExternalRef.of("wms", "document", "9");

    @Test
    void anAgreedCountMovesWhatDiffersAndTheBooksFollow() {
        StockCount count = count(StockCountStatus.APPROVED);
        List<InventoryMovement> moved = count.adjustments(DOCUMENT);
        assertThat(moved).extracting(InventoryMovement::sku).containsExactly(MUG, POT);
        assertThat(moved)
                .allSatisfy(movement -> assertThat(InventoryMovementRules.ALL.findings(movement))
                        .isEmpty());
        assertThat(pieces(8).plus(moved.get(0).changeAt("berlin"))).isEqualTo(pieces(7));
        assertThat(pieces(2).plus(moved.get(1).changeAt("berlin"))).isEqualTo(pieces(5));
    }

    @Test
    void aCountThatNobodyAgreedToMovesNothing() {
        assertThat(count(StockCountStatus.COUNTED).adjustments(DOCUMENT)).isEmpty();
    }

    @Test
    void goodsThatCameAreThereAndOnlyGoodOnesAreForSale() {
        GoodsReceipt receipt = new GoodsReceipt(
                DOCUMENT,
                "berlin",
                List.of(
                        new GoodsReceiptLine(MUG, null, pieces(5), Coded.of(GoodsCondition.GOOD), null),
                        new GoodsReceiptLine(MUG, null, pieces(1), Coded.of(GoodsCondition.DAMAGED), null),
                        new GoodsReceiptLine(MUG, null, pieces(2), Coded.raw("Z9", "wms"), "B-7")),
                NOW);
        List<InventoryMovement> moved = receipt.movements(DOCUMENT);
        assertThat(moved)
                .extracting(movement ->
                        movement.to() == null ? "" : movement.to().state().text())
                .containsExactly("SELLABLE", "DAMAGED", "QUALITY_CONTROL");
        assertThat(moved.stream().map(movement -> movement.changeAt("berlin")).reduce(pieces(0), Quantity::plus))
                .isEqualTo(pieces(8));
    }

    @Test
    void aChangeOfStateLeavesWhatIsOnHand() {
        InventoryMovement broken = InventoryMovement.builder()
                .sku(MUG)
                .from(StockPlace.sellable("berlin"))
                .to(new StockPlace("berlin", Coded.of(StockState.DAMAGED)))
                .quantity(pieces(2))
                .reason(MovementReason.DAMAGE)
                .occurredAt(NOW)
                .build();
        assertThat(broken.changeAt("berlin")).isEqualTo(pieces(0));
        assertThat(broken.changeAt("hamburg")).isEqualTo(pieces(0));
    }

    @Test
    void whatIsMissingIsAskedForWithWhatIsOnItsWayLeftOut() {
        InventoryLevel level = level(3, 4);
        assertThat(ReplenishmentRequest.upTo(level, pieces(7), pieces(20))).isEmpty();
        assertThat(ReplenishmentRequest.upTo(level, pieces(8), pieces(20))).hasValueSatisfying(request -> {
            assertThat(request.quantity()).isEqualTo(pieces(13));
            assertThat(request.reason().is(ReplenishmentReason.LOW_STOCK)).isTrue();
        });
        assertThat(ReplenishmentRequest.upTo(level(0, 0), pieces(1), pieces(2)))
                .hasValueSatisfying(request -> assertThat(request.reason().is(ReplenishmentReason.STOCKOUT))
                        .isTrue());
        assertThat(ReplenishmentRequest.upTo(InventoryLevel.of("MUG", "berlin", null, null), pieces(1), pieces(2)))
                .as("nobody knows what may be sold")
                .isEmpty();
    }

    @Test
    void aReservationThatIsHeldLapsesAndOneThatIsCommittedDoesNot() {
        assertThat(reservation(ReservationStatus.HELD).lapsed(NOW)).isTrue();
        assertThat(reservation(ReservationStatus.HELD).lapsed(NOW.minusNanos(1)))
                .isFalse();
        assertThat(reservation(ReservationStatus.COMMITTED).lapsed(NOW)).isFalse();
        assertThat(reservation(ReservationStatus.COMMITTED).active()).isTrue();
        assertThat(reservation(ReservationStatus.CONSUMED).active()).isFalse();
    }

    @Test
    void aPurchaseComesToWhatIsStillWanted() {
        PurchaseOrderLine line =
                new PurchaseOrderLine("10", MUG, pieces(10), pieces(4), pieces(3), UnitAmount.of("0.335", "EUR"), null);
        PurchaseOrder order = new PurchaseOrder(
                "45",
                DOCUMENT,
                "berlin",
                Coded.of(PurchaseOrderStatus.SENT),
                CurrencyCode.of("EUR"),
                List.of(line),
                NOW);
        assertThat(order.total(RoundingPolicies.standard())).isEqualTo(Money.of("2.35", "EUR"));
        assertThat(line.open()).isEqualTo(pieces(3));
    }

    @Test
    void aClosedPlaceCanDoNothing() {
        assertThat(location(LocationStatus.OPEN).can(LocationCapability.PICKUP)).isTrue();
        assertThat(location(LocationStatus.OPEN).can(LocationCapability.SHIP_FROM))
                .isFalse();
        assertThat(location(LocationStatus.CLOSED).can(LocationCapability.PICKUP))
                .isFalse();
    }

    private static StockCount count(StockCountStatus status) {
        return new StockCount(
                "berlin",
                Coded.of(status),
                List.of(
                        new StockCountLine(MUG, pieces(8), pieces(7)),
                        new StockCountLine(new Sku("PAN"), pieces(4), pieces(4)),
                        new StockCountLine(POT, pieces(2), pieces(5))),
                NOW,
                null);
    }

    private static InventoryLevel level(int onHand, int incoming) {
        return InventoryLevel.builder()
                .sku("MUG")
                .location("berlin")
                .onHand(pieces(onHand))
                .committed(pieces(0))
                .reserved(pieces(0))
                .incoming(List.of(new IncomingStock(pieces(incoming), null, null)))
                .asOf(NOW)
                .build();
    }

    private static Reservation reservation(ReservationStatus status) {
        return new Reservation(
                DOCUMENT,
                Coded.of(ReservationKind.SOFT),
                Coded.of(status),
                List.of(new ReservationLine(MUG, "berlin", pieces(1))),
                NOW,
                null);
    }

    private static Location location(LocationStatus status) {
        return Location.builder()
                .code("berlin")
                .name("Berlin")
                .kind(LocationKind.STORE)
                .status(status)
                .timeZone(new TimeZoneId("Europe/Berlin"))
                .legalEntity("de01")
                .capabilities(Set.of(LocationCapability.PICKUP))
                .build();
    }

    private static Quantity pieces(int count) {
        return Quantity.pieces(count);
    }
}
