package io.retailsync.model.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Coded;
import io.retailsync.model.Quantity;
import io.retailsync.model.code.Sku;
import io.retailsync.model.money.Percentage;
import io.retailsync.model.sales.SalesChannel;
import io.retailsync.model.time.Validity;
import io.retailsync.seeded.Property;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AvailabilityTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Sku MUG = new Sku("MUG");
    private static final AvailabilityPolicy POLICY =
            new AvailabilityPolicy("7", Duration.ofMinutes(5), Duration.ofMinutes(1), false);

    @Test
    void whatIsCommittedReservedOrUnavailableIsNotOffered() {
        InventoryLevel level = InventoryLevel.builder()
                .sku("MUG")
                .location("berlin")
                .onHand(pieces(10))
                .committed(pieces(3))
                .reserved(pieces(2))
                .unavailable(List.of(new UnavailableStock(Coded.of(StockState.DISPLAY), pieces(1))))
                .incoming(List.of(new IncomingStock(pieces(100), null, null)))
                .asOf(NOW)
                .build();
        assertThat(offer(List.of(level), rule("berlin", 1, null, null)).promises())
                .containsExactly(new StockPromise("berlin", pieces(4)));
    }

    @Test
    void aShareIsRoundedDownAndABufferStaysBehind() {
        assertThat(offer(List.of(stock("berlin", 9)), rule("berlin", 1, pieces(1), "50"))
                        .promises())
                .containsExactly(new StockPromise("berlin", pieces(3)));
    }

    @Test
    void locationsComeInTheOrderOfTheirRulesAndThoseWithoutOneDoNotCome() {
        List<InventoryLevel> levels = List.of(stock("a", 1), stock("b", 1), stock("c", 1), stock("d", 1));
        AvailabilityOffer offer =
                offer(levels, rule("c", 1, null, null), rule("b", 2, null, null), rule("a", 2, null, null));
        assertThat(offer.promises()).extracting(StockPromise::location).containsExactly("c", "a", "b");
    }

    @Test
    void nothingIsOfferedWhereMoreWasPromisedThanIsThere() {
        assertThat(offer(List.of(stock("berlin", -2)), rule("berlin", 1, null, null))
                        .promises())
                .isEmpty();
        assertThat(offer(List.of(stock("berlin", 2)), rule("berlin", 1, pieces(2), null))
                        .promises())
                .isEmpty();
    }

    @Test
    void rulesOfOtherChannelsAndTimesDoNotCount() {
        AllocationRule past =
                new AllocationRule(Coded.of(SalesChannel.ONLINE), Set.of("berlin"), null, null, 1, Validity.until(NOW));
        AllocationRule store =
                new AllocationRule(Coded.of(SalesChannel.STORE), Set.of("berlin"), null, null, 1, Validity.ALWAYS);
        assertThat(offer(List.of(stock("berlin", 2)), past, store).promises()).isEmpty();
    }

    @Test
    void whatAShopSaysIsLeftIsOfferedAndNothingWhereNobodyKnows() {
        AllocationRule rule = rule("berlin", 1, null, null);
        assertThat(offer(List.of(InventoryLevel.of("mug", "berlin", pieces(9), pieces(2))), rule)
                        .promises())
                .containsExactly(new StockPromise("berlin", pieces(2)));
        assertThat(offer(List.of(InventoryLevel.of("MUG", "berlin", null, null)), rule)
                        .promises())
                .isEmpty();
    }

    @Test
    void anOfferOfOldNumbersSaysSo() {
        InventoryLevel old = level("berlin", 1, NOW.minusSeconds(301));
        AllocationRule rule = rule("berlin", 1, null, null);
        assertThat(offer(List.of(stock("berlin", 1)), rule).confidence()).isEqualTo(AvailabilityConfidence.LIVE);
        assertThat(offer(List.of(old), rule).confidence()).isEqualTo(AvailabilityConfidence.STALE);
        assertThat(offer(List.of(level("berlin", 1, null)), rule).confidence())
                .as("of unknown age")
                .isEqualTo(AvailabilityConfidence.STALE);
        AvailabilityPolicy degraded = new AvailabilityPolicy("7", Duration.ZERO, Duration.ofMinutes(1), true);
        AvailabilityOffer offer = Availability.of(MUG, SalesChannel.ONLINE, List.of(old), List.of(rule), degraded, NOW);
        assertThat(offer.confidence()).isEqualTo(AvailabilityConfidence.DEGRADED);
        assertThat(offer.validUntil()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void noMoreIsEverOfferedThanMayBeSold() {
        Property.holds(500, random -> {
            InventoryLevel level = InventoryLevel.builder()
                    .sku("MUG")
                    .location("berlin")
                    .onHand(pieces(random.nextInt(-5, 50)))
                    .committed(pieces(random.nextInt(20)))
                    .reserved(pieces(random.nextInt(20)))
                    .unavailable(List.of(new UnavailableStock(Coded.of(StockState.DAMAGED), pieces(random.nextInt(5)))))
                    .asOf(NOW)
                    .build();
            AllocationRule rule = rule("berlin", 1, pieces(random.nextInt(5)), String.valueOf(random.nextInt(101)));
            offer(List.of(level), rule).promises().forEach(promise -> {
                assertThat(promise.quantity()).isGreaterThan(pieces(0));
                assertThat(promise.quantity())
                        .isLessThanOrEqualTo(level.sellable().orElseThrow());
            });
        });
    }

    private static AvailabilityOffer offer(List<InventoryLevel> levels, AllocationRule... rules) {
        return Availability.of(MUG, SalesChannel.ONLINE, levels, List.of(rules), POLICY, NOW);
    }

    private static AllocationRule rule(
            String location, int priority, @Nullable Quantity buffer, @Nullable String share) {
        return new AllocationRule(
                Coded.of(SalesChannel.ONLINE),
                Set.of(location),
                buffer,
                share == null ? null : new Percentage(new BigDecimal(share)),
                priority,
                Validity.ALWAYS);
    }

    private static InventoryLevel stock(String location, int onHand) {
        return level(location, onHand, NOW);
    }

    private static InventoryLevel level(String location, int onHand, @Nullable Instant asOf) {
        return InventoryLevel.builder()
                .sku("MUG")
                .location(location)
                .onHand(pieces(onHand))
                .committed(pieces(0))
                .reserved(pieces(0))
                .asOf(asOf)
                .build();
    }

    private static Quantity pieces(int count) {
        return Quantity.pieces(count);
    }
}
